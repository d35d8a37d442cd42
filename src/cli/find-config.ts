import { dirname, join, resolve } from 'node:path';
import { type ReaderFinding, readerFinding } from '../diagnostics/reader-findings.js';
import type { WorkspaceConfig } from '../model/workspace-config.js';
import { checkRuleLevels } from '../rules/configuration/check-rule-levels.js';
import { decodeConfig } from '../schema/decode-config.js';
import { decodeText } from '../source/decode-text.js';
import { displayPath } from '../source/files/display-path.js';
import { readBytes } from '../source/files/read-bytes.js';
import { readYaml } from '../source/read-yaml.js';
import { CannotRun } from './cannot-run.js';

const CONFIG_NAME = 'logframe.config.yaml';

export interface FoundConfig {
  /** As an absolute path; absent where no configuration holds. */
  readonly file?: string;
  /** Absent where something is wrong with it, and where it sets nothing. */
  readonly config?: WorkspaceConfig;
  readonly findings: readonly ReaderFinding[];
}

const NONE: FoundConfig = { findings: [] };

/** Finds the configuration that holds for a file: the nearest one in the file's folder or above. Reads each once. */
export class ConfigFinder {
  readonly #byFolder = new Map<string, Promise<FoundConfig>>();

  constructor(
    private readonly cwd: string,
    /** `--config FILE`; `false` for `--no-config`. */
    private readonly named: string | false | undefined,
  ) {}

  forFile(file: string): Promise<FoundConfig> {
    if (this.named === false) return Promise.resolve(NONE);
    if (this.named !== undefined) return this.#once(this.named, () => this.#readNamed(this.named || CONFIG_NAME));
    return this.#forFolder(dirname(resolve(this.cwd, file)));
  }

  #forFolder(folder: string): Promise<FoundConfig> {
    return this.#once(folder, async () => {
      const file = join(folder, CONFIG_NAME);
      const found = await readConfig(file, this.cwd);
      if (found) return { ...found, file };
      const above = dirname(folder);
      return above === folder ? NONE : this.#forFolder(above);
    });
  }

  async #readNamed(file: string): Promise<FoundConfig> {
    const found = await readConfig(resolve(this.cwd, file), this.cwd);
    if (!found) throw new CannotRun({ kind: 'no-such-file', path: file });
    return { ...found, file: resolve(this.cwd, file) };
  }

  #once(key: string, find: () => Promise<FoundConfig>): Promise<FoundConfig> {
    const found = this.#byFolder.get(key) ?? find();
    this.#byFolder.set(key, found);
    return found;
  }
}

/** Nothing where there is no such file. */
async function readConfig(path: string, cwd: string): Promise<FoundConfig | undefined> {
  const shown = displayPath(path, cwd);
  const read = await readBytes(path);
  if (read.kind === 'not-found') return undefined;
  if (read.kind !== 'bytes') throw new CannotRun({ kind: 'config-not-read', file: shown });

  const { source, findings: ofText } = decodeText(read.bytes, shown);
  if (!source) return { findings: ofText.filter(({ args }) => !isEmpty(args)).map(asConfigFinding) };
  const { root, findings: ofYaml } = await readYaml(source);
  const findings = [...ofText, ...ofYaml].map(asConfigFinding);
  if (!root || findings.length > 0) return { findings };
  const decoded = decodeConfig(root);
  const ofRules = checkRuleLevels(root);
  return ofRules.length === 0 ? decoded : { findings: [...decoded.findings, ...ofRules] };
}

/** A configuration of nothing but comments sets nothing. */
function isEmpty(args: ReaderFinding['args']): boolean {
  return 'problem' in args && args.problem === 'empty';
}

function asConfigFinding(of: ReaderFinding): ReaderFinding {
  return readerFinding('LF801', of.place, { problem: 'value', of }, { path: of.path });
}
