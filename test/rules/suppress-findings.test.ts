import { describe, expect, it } from 'vitest';
import { type LoadedRun, loadProjects } from '../../src/load.js';
import { day } from '../../src/model/plain-date.js';
import type { RuleLevel } from '../../src/model/workspace-config.js';
import { projectText } from '../support/project.js';

/** A project with these lines, checked with these rule levels. */
function check(lines: string, levels: Readonly<Record<string, RuleLevel>> = {}): Promise<LoadedRun> {
  const bytes = new TextEncoder().encode(projectText(lines));
  return loadProjects(['-'], {
    cwd: '.',
    asOf: day('2023-06-30'),
    stdin: { name: 'p.yaml', bytes },
    settingsOf: () => ({ rules: new Map(Object.entries(levels)) }),
  });
}

const codes = ({ diagnostics }: LoadedRun) => diagnostics.map(({ code, severity }) => `${code} ${severity}`);

const damaged = (comment: string) => `notes:\n  - { on: 2023-03-12, text: Mc đích } ${comment}\n`;
const ignored = damaged('# logframe-ignore LF103: chép nguyên văn');

describe('a finding that a comment silences', () => {
  it('is counted, with the reason, and is no diagnostic any more', async () => {
    const run = await check(ignored);
    expect(codes(run)).toEqual([]);
    expect(run.suppressed.map(({ code, reason, path }) => [code, reason, path])).toEqual([
      ['LF103', 'chép nguyên văn', 'notes[0].text'],
    ]);
  });

  it('may be any of several of one code on one line', async () => {
    const run = await check(
      'notes:\n  - { on: 2023-03-12, text: { vi: Mc đích, en: Mc đích } } # logframe-ignore LF103: chép nguyên văn\n',
    );
    expect([codes(run), run.suppressed.length]).toEqual([[], 2]);
  });

  it('may be one that the workspace has raised to an error', async () => {
    const run = await check(ignored, { LF103: 'error' });
    expect([codes(run), run.suppressed.map(({ severity }) => severity)]).toEqual([[], ['error']]);
  });

  it('is not on another line, in another file or of another code', async () => {
    expect(codes(await check(`${damaged('')}# logframe-ignore LF103: x\nended: 2023-06-30\n`))).toContain(
      'LF103 warning',
    );
    expect(codes(await check(damaged('# logframe-ignore LF104: x')))).toEqual(['LF103 warning', 'LF802 warning']);
  });

  it('leaves the other findings in their order, those about the comments among them', async () => {
    const run = await check(
      'notes:\n' +
        '  - { on: 2023-03-12, text: Mc đích } # logframe-ignore LF103\n' +
        '  - { on: 2023-03-13, text: Mc đích }\n',
    );
    expect(codes(run)).toEqual(['LF103 warning', 'LF802 warning', 'LF103 warning']);
  });
});

describe('an error that makes figures wrong', () => {
  const control = (comment: string) => `notes:\n  - { on: 2023-03-12, text: "a\u0085b" } ${comment}\n`;

  it('is not silenced, also where its rule mostly gives warnings', async () => {
    const run = await check(control('# logframe-ignore LF104: chép nguyên văn'));
    expect(codes(run)).toEqual(['LF104 error', 'LF802 warning']);
    expect(run.diagnostics.map(({ args }) => args)).toContainEqual({
      problem: 'not-allowed',
      code: 'LF104',
      because: 'error',
    });
    expect(run.suppressed).toEqual([]);
  });
});

describe('a comment that silences nothing', () => {
  const unused = 'notes:\n  - { on: 2023-03-12, text: Họp thôn } # logframe-ignore LF103: chép nguyên văn\n';

  it('is reported where every rule has looked at the file', async () => {
    expect(codes(await check(unused))).toEqual(['LF802 warning']);
  });

  it('is not, where its rule is off', async () => {
    expect(codes(await check(unused, { LF103: 'off' }))).toEqual([]);
  });

  it('is not, where an error of form keeps rules from looking at the file', async () => {
    expect(codes(await check(`${unused}colour: red\n`))).toEqual(['LF201 error']);
  });

  it('is not, where its rule compares the files of a run', async () => {
    expect(codes(await check(unused.replace('LF103', 'LF306')))).toEqual([]);
  });

  it('can be turned off and raised like other warnings', async () => {
    expect(codes(await check(unused, { LF802: 'off' }))).toEqual([]);
    expect(codes(await check(unused, { LF802: 'error' }))).toEqual(['LF802 error']);
  });

  it('has the path of the value that it is about', async () => {
    expect((await check(unused)).diagnostics.map(({ path }) => path)).toEqual(['notes[0].text']);
  });
});
