import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './support/run.js';
import { validProject, workspace } from './support/workspace.js';

/** A project file in which only the texts of its notes can be wrong. */
function project(code: string, ...notes: readonly string[]): string {
  const lines = notes.map((text) => `\n  - { on: 2023-03-12, text: ${text} }`);
  return `logframe: 1
code: ${code}
title: Dự án ${code}
data: illustrative
donors: [Nhà tài trợ minh họa]
period: { start: 2021-07-01, end: 2024-12-31 }
notes:${lines.length === 0 ? ' []' : lines.join('')}
`;
}

const damaged = 'Mc đích';
const sound = 'Họp thôn';
const KNOWN = ['check', '--baseline', 'known.json'];
const WRITE = [...KNOWN, '--write-baseline'];

const knownIn = (cwd: string) => JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).findings;

describe('logframe check --write-baseline', () => {
  it('writes what is found, says how much, prints nothing and ends with 0', async () => {
    const cwd = workspace({
      'a.yaml': project('A', damaged, sound, damaged),
      'b.yaml': project('B', damaged),
    });
    expect(await run(WRITE, { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'known.json knows 3 findings in 2 files now.\n',
      both: 'known.json knows 3 findings in 2 files now.\n',
    });
    expect(knownIn(cwd)).toEqual({
      'a.yaml': { LF103: { 'notes[2023-03-12].text': 'warning', 'notes[2023-03-12 3].text': 'warning' } },
      'b.yaml': { LF103: { 'notes[2023-03-12].text': 'warning' } },
    });
  });

  it('leaves out errors of form, behind which anything could hide, says so and ends with 1', async () => {
    const cwd = workspace({ 'a.yaml': project('A', damaged), 'b.yaml': project('B').replace('code:', 'cod:') });
    expect(await run(WRITE, { cwd })).toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'known.json knows 1 finding in 1 file now. It cannot know 1 error of form, behind which anything could hide: mend it first.\n',
    });
    expect(Object.keys(knownIn(cwd))).toEqual(['a.yaml']);
    expect((await run(KNOWN, { cwd })).code).toBe(1);
  });

  it('leaves out what is fixed', async () => {
    const cwd = workspace({ 'a.yaml': project('A', damaged, damaged) });
    await run(WRITE, { cwd });
    writeFileSync(join(cwd, 'a.yaml'), project('A', sound, damaged));
    await run(WRITE, { cwd });
    expect(knownIn(cwd)).toEqual({ 'a.yaml': { LF103: { 'notes[2023-03-12 2].text': 'warning' } } });
  });

  it('keeps what it knows of files that were not checked, and forgets files that are gone', async () => {
    const cwd = workspace({
      'a.yaml': project('A', damaged),
      'b.yaml': project('B', damaged),
      'c.yaml': project('C', damaged),
    });
    await run(WRITE, { cwd });
    rmSync(join(cwd, 'c.yaml'));
    const { stderr } = await run([...WRITE, 'a.yaml'], { cwd });
    expect(stderr).toBe(
      'known.json knows 1 finding in 1 file now, and as before 1 finding that could not be looked for.\n',
    );
    expect(Object.keys(knownIn(cwd))).toEqual(['a.yaml', 'b.yaml']);
  });

  it('keeps what rules on figures have found in a file whose form is wrong now', async () => {
    const old = {
      'a.yaml': { LF502: { 'subprojects.SP-01': 'warning' }, LF103: { 'notes[2023-03-12].text': 'warning' } },
    };
    const cwd = workspace({
      'a.yaml': project('A', sound).replace('donors:', 'donor:'),
      'known.json': JSON.stringify({ 'logframe-baseline': 1, findings: old }),
    });
    await run(WRITE, { cwd });
    expect(knownIn(cwd)['a.yaml']).toEqual({ LF502: { 'subprojects.SP-01': 'warning' } });
  });

  it('overwrites no file that holds something else', async () => {
    const cwd = workspace({ 'a.yaml': project('A', damaged), 'known.json': '{ "name": "package" }\n' });
    expect(await run(WRITE, { cwd })).toMatchObject({
      code: 2,
      stderr:
        'error: `known.json:1:1`: this is no baseline of logframe; a file that holds something else is neither read nor overwritten\n',
    });
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe('{ "name": "package" }\n');
    const onProject = await run(['check', '--baseline', 'a.yaml', '--write-baseline'], { cwd });
    expect(onProject.code).toBe(2);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(project('A', damaged));
  });

  it('needs to know the file, which has a folder', async () => {
    const cwd = workspace({ 'a.yaml': project('A') });
    expect(await run(['check', '--write-baseline'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'error: `--write-baseline` needs to know the file: add `--baseline logframe-baseline.json`\n',
    });
    expect((await run(['check', '--baseline', 'no/known.json', '--write-baseline'], { cwd })).code).toBe(2);
  });
});

describe('logframe check --write-baseline, with what cannot be meant beside it,', () => {
  it.each([
    [['--no-baseline'], '`--write-baseline` and `--no-baseline` contradict each other; leave one of them out'],
    [['-o', 'z.json'], '`--write-baseline` prints no findings, so `--output` means nothing beside it'],
    [['--format', 'json'], '`--write-baseline` prints no findings, so `--format` means nothing beside it'],
  ])('%j, ends with 2 and writes nothing', async (beside, why) => {
    const cwd = workspace({ 'a.yaml': project('A', damaged) });
    const { code, stdout, stderr } = await run([...WRITE, ...beside], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`error: ${why}`);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });
});

describe('logframe check --baseline', () => {
  it('leaves out what it knows, counts it, and fails only for what is new', async () => {
    const cwd = workspace({ 'a.yaml': project('A', damaged) });
    await run(WRITE, { cwd });
    const strict = [...KNOWN, '--fail-on', 'warning'];
    expect(await run(strict, { cwd })).toMatchObject({
      code: 0,
      stdout: 'Nothing else found in 1 file, as of 2023-07-15\n(1 already listed in the baseline)\n',
      stderr: '',
    });

    writeFileSync(join(cwd, 'a.yaml'), project('A', damaged, damaged));
    const { code, stdout } = await run(strict, { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('--> a.yaml:9:29\n');
    expect(stdout).toContain('1 warning in 1 file, as of 2023-07-15 (1 already listed in the baseline)\n');
    expect((await run([...strict, '--lang', 'vi'], { cwd })).stdout).toContain(
      '1 cảnh báo trong 1 tệp, tính đến ngày 15/07/2023 (1 phát hiện cũ)\n',
    );
  });

  it('does not take a second change of a registered file for the one that it knows', async () => {
    const registered = `sources: [{ id: S1, title: Văn kiện, file: s1.txt, sha256: ${'0'.repeat(64)} }]\n`;
    const cwd = workspace({ 'a.yaml': project('A') + registered, 's1.txt': 'one' });
    const changed = async () => (await run([...KNOWN, '--format', 'concise'], { cwd })).stdout.match(/LF703/g)?.length;
    await run(WRITE, { cwd });
    expect(await changed()).toBeUndefined();
    writeFileSync(join(cwd, 's1.txt'), 'two');
    expect(await changed()).toBe(1);
  });

  it('counts what it knows in every format that has room for it, and on standard error for the others', async () => {
    const cwd = workspace({ 'a.yaml': project('A', damaged) });
    await run(WRITE, { cwd });
    const { stdout } = await run([...KNOWN, '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ summary: { errors: 0, warnings: 0, infos: 0, files: 1, known: 1 } });
    expect(await run([...KNOWN, '--format', 'concise'], { cwd })).toMatchObject({
      stdout: '',
      stderr: '1 already listed in the baseline\n',
    });
    expect((await run([...KNOWN, '--format', 'markdown'], { cwd })).stdout).toContain(
      '1 already listed in the baseline',
    );
  });

  it('says on standard error what is fixed, and never fails for it', async () => {
    const cwd = workspace({ 'a.yaml': project('A', damaged, damaged), 'b.yaml': project('B') });
    await run(WRITE, { cwd });
    writeFileSync(join(cwd, 'a.yaml'), project('A', sound, damaged));
    expect(await run([...KNOWN, '--fail-on', 'warning'], { cwd })).toMatchObject({
      code: 0,
      stderr:
        '1 known finding fixed: add `--write-baseline` to take it out of known.json.\n  a.yaml LF103 notes[2023-03-12].text\n',
    });
    expect((await run([...KNOWN, '-q'], { cwd })).stderr).toBe('');
    expect((await run([...KNOWN, 'b.yaml'], { cwd })).stderr).toBe('');
  });

  it('names files from its own folder, wherever logframe runs', async () => {
    const cwd = workspace({ 'projects/a.yaml': project('A', damaged) });
    mkdirSync(join(cwd, 'ci'));
    const argv = ['check', 'projects', '--baseline', 'ci/known.json'];
    await run([...argv, '--write-baseline'], { cwd });
    expect(readFileSync(join(cwd, 'ci/known.json'), 'utf8')).toContain('"../projects/a.yaml"');
    const inside = await run(['check', '../projects', '--baseline', 'known.json'], { cwd: join(cwd, 'ci') });
    expect(inside.stdout).toBe('Nothing else found in 1 file, as of 2023-07-15\n(1 already listed in the baseline)\n');
  });

  it('is named by the configuration as well, from its folder, unless --no-baseline is given', async () => {
    const cwd = workspace({
      'logframe.config.yaml': 'baseline: ci/known.json\n',
      'projects/a.yaml': project('A', damaged),
    });
    mkdirSync(join(cwd, 'ci'));
    expect((await run(['check', '--write-baseline'], { cwd: join(cwd, 'projects') })).code).toBe(0);
    expect((await run(['check'], { cwd })).stdout).toBe(
      'Nothing else found in 1 file, as of 2023-07-15\n(1 already listed in the baseline)\n',
    );
    expect((await run(['check', '--no-baseline'], { cwd })).stdout).toContain('warning[LF103]');
    expect((await run(['check', '--no-config'], { cwd })).stdout).toContain('warning[LF103]');
  });

  it('of the first file holds for a run, and another one is told', async () => {
    const cwd = workspace({
      'a/logframe.config.yaml': 'baseline: known.json\n',
      'a/a.yaml': project('A', damaged),
      'b/logframe.config.yaml': 'baseline: known.json\n',
      'b/b.yaml': project('B'),
    });
    await run(['check', '.', '--write-baseline'], { cwd });
    const { stdout, stderr } = await run(['check', '.'], { cwd });
    expect(stdout).toBe('Nothing else found in 2 files, as of 2023-07-15\n(1 already listed in the baseline)\n');
    expect(stderr).toBe(
      '`baseline` is a/known.json for the whole run, as for its first file; b/logframe.config.yaml:1:11 says b/known.json.\n',
    );
  });

  it('is not overwritten by the findings themselves', async () => {
    const cwd = workspace({ 'a.yaml': project('A', damaged) });
    await run(WRITE, { cwd });
    expect((await run([...KNOWN, '-o', 'known.json'], { cwd })).code).toBe(2);
    expect(knownIn(cwd)).toHaveProperty(['a.yaml']);
  });

  it.each([
    ['{ "logframe-baseline": 1, "findings": {\n', 'known.json:1:39', 'the baseline cannot be read from here on'],
    ['{ "logframe-baseline": 1, "findings": [] }', 'known.json:1:39', 'this is no baseline of logframe'],
    ['{ "logframe-baseline": 1,\n  "findings": { "a": { "LF1": 3 } } }', 'known.json:2:31', 'this is no baseline'],
    ['{ "logframe-baseline": 1, "findings": { "a": { "b": { "c": -1 } } } }', 'known.json:1:60', 'this is no baseline'],
    ['{ "logframe-baseline": 2, "findings": {} }', 'known.json:1:24', 'written by a later version of logframe'],
    ['<<<<<<< HEAD\n', 'known.json:1:1', 'the baseline has a merge conflict; keep the lines of both sides'],
    ['{ "logframe-baseline": 1,\n=======\n}', 'known.json:2:1', 'the baseline has a merge conflict'],
    ['', 'known.json:1:1', 'the baseline cannot be read from here on'],
  ])('ends with 2 where it is broken: %j', async (text, place, why) => {
    const cwd = workspace({ 'a.yaml': project('A', damaged), 'known.json': text });
    const { code, stdout, stderr } = await run(KNOWN, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`error: \`${place}\`: `);
    expect(stderr).toContain(why);
  });

  it.each(['.', 'ci'])('ends with 2 where it is a folder, %s', async (folder) => {
    const cwd = workspace({ 'a.yaml': project('A', damaged), 'ci/x': '' });
    const outcome = await run(['check', 'a.yaml', '--baseline', folder], { cwd });
    expect(outcome).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `error: the baseline \`${folder}\` is a folder; give the name of a file, \`logframe-baseline.json\`\n`,
    });
    const { stderr } = await run(['check', 'a.yaml', '--baseline', folder, '--write-baseline'], { cwd });
    expect(stderr).toBe(`error: \`${folder}\` is a folder; give the name of a file\n`);
  });

  it('ends with 2 where there is none', async () => {
    const cwd = workspace({ 'a.yaml': project('A', damaged) });
    expect(await run(KNOWN, { cwd })).toMatchObject({
      code: 2,
      stderr: 'error: there is no baseline `known.json`; write it with `--write-baseline`\n',
    });
  });

  it('lets a report pass for known errors about the facts, as check does, and counts them', async () => {
    const changed = `sources: [{ id: S1, title: Văn kiện, file: s1.txt, sha256: ${'0'.repeat(64)} }]\n`;
    const cwd = workspace({ 'a.yaml': project('A', damaged) + changed, 's1.txt': 'one' });
    expect((await run(['report'], { cwd })).code).toBe(1);
    await run(WRITE, { cwd });
    const said = '2 already listed in the baseline, 1 of them an error';
    expect(await run(KNOWN, { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining(`(${said})\n`) });
    expect((await run([...KNOWN, '--lang', 'vi'], { cwd })).stdout).toContain('(2 phát hiện cũ, trong đó 1 lỗi)');
    const { code, stdout, stderr } = await run(['report', '--baseline', 'known.json'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('LF703');
    expect(stderr).not.toContain('LF703');
    expect(stderr).toContain(`${said}.\n`);
  });

  it('does not complete a report: known errors that withhold figures are printed and make it fail', async () => {
    const cwd = workspace({
      'logframe.config.yaml': 'baseline: known.json\n',
      'a.yaml': validProject('A').replace('value: 5 }', 'value: 5, by: { sex: { female: 2, male: 2 } } }'),
    });
    await run(['check', '--write-baseline'], { cwd });
    expect((await run(['check'], { cwd })).code).toBe(0);
    const { code, stderr } = await run(['report'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('error[LF409]');
  });
});
