import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCircles } from './support/find-circles.js';

const SRC = resolve(import.meta.dirname, '../src');

/** What each room may import besides itself. A file directly in src/ is the room `.`, the public API. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  diagnostics: ['model'],
  source: ['model', 'diagnostics'],
  schema: ['model', 'diagnostics', 'source'],
  calc: ['model'],
  messages: ['model', 'calc', 'diagnostics'],
  rules: ['model', 'diagnostics', 'source', 'calc', 'messages'],
  sheet: ['model', 'calc', 'diagnostics', 'messages'],
  report: ['model', 'calc', 'messages', 'sheet'],
  render: ['model', 'calc', 'diagnostics', 'rules', 'sheet', 'report', 'messages'],
  load: ['model', 'diagnostics', 'source', 'schema', 'calc', 'rules'],
  '.': ['model', 'diagnostics', 'source', 'schema', 'calc', 'messages', 'rules', 'sheet', 'report', 'render', 'load'],
  cli: ['model', 'diagnostics', 'source', 'schema', 'calc', 'messages', 'rules', 'sheet', 'report', 'render', '.'],
};

/** Packages that only one room knows. */
const PACKAGE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  chalk: ['render'],
  'cli-table3': ['render'],
  commander: ['cli'],
  zod: ['schema'],
  yaml: ['source'],
  'js-yaml': ['source'],
  papaparse: ['source', 'render'],
  'decimal.js': ['model'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

function roomOf(path: string): string {
  const parts = relative(SRC, path).split('/');
  return parts.length === 1 ? '.' : (parts[0] ?? '.');
}

/** The command line, the disk, and the names of findings for SARIF and GitLab. */
const NEEDS_NODE: readonly string[] = ['cli/', 'source/files/', 'diagnostics/fingerprint.ts'];

const files = filesIn(SRC).filter((file) => file.endsWith('.ts'));
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) => ({
    file,
    room: roomOf(file),
    target,
  })),
);

describe('the rooms of src/', () => {
  it('are the ones this test knows', () => {
    expect([...new Set(files.map(roomOf))].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  it('import one way only', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map((one) => ({ ...one, to: roomOf(resolve(dirname(one.file), one.target)) }))
      .filter(({ room, to }) => room !== to && !MAY_IMPORT[room]?.includes(to))
      .map(({ file, room, to }) => `${relative(SRC, file)} is in ${room}, which may not import ${to}`);
    expect(wrong).toEqual([]);
  });

  it('have no circle of files, not even of types: what two files share lies in a third', () => {
    const targets = new Map(files.map((file) => [relative(SRC, file), new Array<string>()]));
    for (const { file, target } of imports.filter((one) => one.target.startsWith('.'))) {
      const path = resolve(dirname(file), target.replace(/\.js$/, '.ts'));
      targets.get(relative(SRC, file))?.push(relative(SRC, path));
    }
    const wrong = findCircles(targets).map(
      ([first = '', ...others]) => `${first} imports ${[...others, first].join(', which imports ')}`,
    );
    expect(wrong).toEqual([]);
  });

  it('keep each package in its room', () => {
    const wrong = imports
      .map((one) => ({ ...one, rooms: PACKAGE_ROOMS[one.target.split('/')[0] ?? ''] }))
      .filter(({ room, rooms }) => rooms && !rooms.includes(room))
      .map(
        ({ file, target, rooms }) => `${relative(SRC, file)} imports ${target}, which only ${rooms?.join(', ')} may`,
      );
    expect(wrong).toEqual([]);
  });

  it('import date-fns by sub-path: its root costs a start-up more than the whole program', () => {
    const wrong = imports.filter(({ target }) => target === 'date-fns').map(({ file }) => relative(SRC, file));
    expect(wrong).toEqual([]);
  });

  it('build nothing of Intl when they are loaded, which every command would pay for', () => {
    const built = files.filter((file) =>
      /^(?:export )?(?:const|let) [^=\n]*=[^=>\n]*new Intl\./m.test(readFileSync(file, 'utf8')),
    );
    const imported = files.filter((file) => /import \{[^}]*\} from '@date-fns\/utc'/.test(readFileSync(file, 'utf8')));
    expect([...built, ...imported].map((file) => relative(SRC, file))).toEqual([]);
  });

  it('choose words by a catalogue, not by asking for one language, so that a third one is an error of the compiler', () => {
    const wrong = files
      .filter((file) => roomOf(file) !== 'rules')
      .filter((file) => /\b(?:language|lang)\b\W{0,3}[=!]== '(?:en|vi)'/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(SRC, file));
    expect(wrong).toEqual([]);
  });

  it('import nothing of Node where texts in memory are checked and reported, as in a browser', () => {
    const wrong = imports
      .filter(({ target }) => isBuiltin(target))
      .map(({ file }) => relative(SRC, file))
      .filter((file) => !NEEDS_NODE.some((one) => file.startsWith(one)));
    expect(wrong).toEqual([]);
  });

  it('read no clock and no environment below the command line', () => {
    const wrong = files
      .filter((file) => roomOf(file) !== 'cli')
      .filter((file) => /\bDate\.now\(|new Date\(\)|process\.env/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(SRC, file));
    expect(wrong).toEqual([]);
  });

  it('read no number through parseFloat or parseInt', () => {
    const wrong = files
      .filter((file) => /parseFloat\(|parseInt\(/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(SRC, file));
    expect(wrong).toEqual([]);
  });

  it('have files of a size to be read at one sitting', () => {
    const long = files
      .map((file) => ({ file: relative(SRC, file), lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ file, lines }) => lines > 300 && !file.startsWith('messages/'));
    expect(long).toEqual([]);
  });
});
