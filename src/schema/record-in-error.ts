import type { RecordInError, WithheldList } from '../model/withheld.js';
import type { MapNode, TreeNode } from '../source/node.js';
import { text } from './common-schemas.js';
import { parseId } from './scalars/id.js';
import { textOf } from './surroundings.js';

type WithheldBy = Pick<RecordInError, 'code' | 'place'>;

/**
 * A record of a list as what an error takes out of the figures, under the id and the name that can be read.
 * @param record as it stands in the tree, or the whole of what should be the list
 */
export function recordInError(list: WithheldList, record: TreeNode, { code, place }: WithheldBy): RecordInError {
  const around = record.parent?.kind === 'seq' ? record.parent : undefined;
  const written = around && record.kind === 'map' ? record : undefined;
  const id = textOf(written?.get('id'));
  const isId = id !== undefined && !parseId(id).problem;
  return {
    kind: 'record',
    list,
    id: isId ? id : undefined,
    name: text.safeParse(written?.get('name')).data,
    standard: list === 'indicators' ? standardOf(written) : undefined,
    path: record.path,
    code,
    place,
    at: record,
    position: around?.positionOf(record) ?? 0,
  };
}

/** Of a record that is no map nobody knows of which standard it is. */
function standardOf(written: MapNode | undefined): RecordInError['standard'] {
  if (!written) return 'unknown';
  const standard = written.get('standard');
  const code = textOf(standard);
  if (code !== undefined) return { code };
  return standard ? 'unknown' : undefined;
}
