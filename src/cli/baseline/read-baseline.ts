import type { Baseline } from '../../diagnostics/baseline.js';
import { formatPlace, type Place } from '../../model/place.js';
import type { SourceText } from '../../model/source-text.js';
import { decodeBaseline } from '../../schema/decode-baseline.js';
import { decodeText } from '../../source/decode-text.js';
import { displayPath } from '../../source/files/display-path.js';
import { isFolder } from '../../source/files/is-folder.js';
import { readBytes } from '../../source/files/read-bytes.js';
import { readYaml } from '../../source/read-yaml.js';
import { CannotRun, type CannotRunReason } from '../cannot-run.js';

type Problem = Extract<CannotRunReason, { readonly kind: 'baseline-broken' }>['problem'];

/**
 * The baseline in a file, nothing where there is no file. One that cannot be read ends the command: without it
 * everything would be new. JSON is YAML, so the reader of project files reads it and knows its lines and columns.
 * @param file as an absolute path
 */
export async function readBaseline(file: string, cwd: string): Promise<Baseline | undefined> {
  const shown = displayPath(file, cwd);
  const read = await readBytes(file);
  if (read.kind === 'not-found') return undefined;
  if (isFolder(file)) throw new CannotRun({ kind: 'baseline-is-folder', file: shown });
  if (read.kind !== 'bytes') throw new CannotRun({ kind: 'baseline-broken', place: shown, problem: 'no-baseline' });

  const { source, findings: ofText } = decodeText(read.bytes, shown);
  const conflict = source && findConflict(source);
  if (conflict) throw broken(conflict, shown, 'merge-conflict');
  const { root, findings: ofYaml } = source ? await readYaml(source) : { findings: [] };
  const [wrong] = [...ofText, ...ofYaml];
  if (!root || wrong) throw broken(wrong?.place, shown, 'unreadable');
  const decoded = decodeBaseline(root);
  if (decoded.problem) throw broken(decoded.place, shown, decoded.problem);
  return decoded.baseline;
}

/** The first of the lines that git leaves behind where two branches wrote different things. */
function findConflict(source: SourceText): Place | undefined {
  const marker = /^(?:<{7}|={7}|>{7})(?=\s|$)/m.exec(source.text);
  return marker ? { source, start: marker.index, end: marker.index + marker[0].length } : undefined;
}

function broken(place: Place | undefined, shown: string, problem: Problem): CannotRun {
  return new CannotRun({ kind: 'baseline-broken', place: place ? formatPlace(place) : shown, problem });
}
