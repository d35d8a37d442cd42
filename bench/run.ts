/**
 * How fast the built program is, beside a bare Node: `npm run bench`. Medians, because a machine has other things to do.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeProject } from './large-project.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin/logframe.js');
const folder = mkdtempSync(join(tmpdir(), 'logframe-bench-'));
const large = join(folder, 'large.yaml');
writeFileSync(large, largeProject(1_000_000));

/** Where it is set, Node 20 reads it at every start, which says nothing about this program. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const asOf = ['--as-of', '2023-06-30'];
const runs: readonly (readonly [name: string, times: number, args: readonly string[]])[] = [
  ['node -e 0', 21, ['-e', '0']],
  ['logframe --version', 21, [program, '--version']],
  ['logframe --help', 21, [program, '--help']],
  ['logframe report projects', 11, [program, 'report', 'projects', ...asOf]],
  ['logframe report projects --format json', 11, [program, 'report', 'projects', '--format', 'json', ...asOf]],
  ['logframe check projects', 11, [program, 'check', 'projects', ...asOf]],
  ['logframe check, a file of 1 MB', 3, [program, 'check', large, ...asOf]],
];

let bare = 0;
for (const [name, times, args] of runs) {
  const ms = median(Array.from({ length: times }, () => measure(args)));
  bare ||= ms;
  const row = [name.padEnd(40), `${ms.toFixed(0).padStart(6)} ms`, `${(ms / bare).toFixed(1).padStart(6)} ×`];
  console.log(row.join(''));
}
rmSync(folder, { recursive: true });

function measure(args: readonly string[]): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  const ms = performance.now() - start;
  const hasRun = status === 0 || (status === 1 && stdout !== '');
  if (!hasRun) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return ms;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
