import { describe, expect, it } from 'vitest';
import { expectCheckSchema } from '../support/output-schemas.js';
import { run } from './support/run.js';
import { validProject, workspace } from './support/workspace.js';

const DAMAGED = '{ on: 2023-03-12, text: Mc đích }';
/** One damaged word that its comment silences, one that nothing does, and a comment without a use. */
const project = validProject(
  'A',
  `notes:
  - ${DAMAGED} # logframe-ignore LF103: chép nguyên văn
  - { on: 2023-03-13, text: Mc đích }
  - { on: 2023-03-14, text: Họp thôn } # logframe-ignore LF103: chép nguyên văn
`,
);
const OFF = 'rules: { LF103: off, LF412: off }\n';

const read = async (argv: readonly string[], cwd: string) => {
  const document = JSON.parse((await run([...argv, '--format', 'json'], { cwd })).stdout);
  expectCheckSchema(document);
  return document;
};
const codesOf = (findings: readonly { readonly code: string }[] = []) => findings.map(({ code }) => code);

describe('what a configuration switches off', () => {
  it('is counted in every format with room for it, and on standard error for the others', async () => {
    const cwd = workspace({ 'a.yaml': project, 'logframe.config.yaml': OFF });
    const said = '2 switched off by the configuration';
    for (const format of ['pretty', 'markdown', 'sarif']) {
      expect((await run(['check', '--format', format], { cwd })).stdout).toContain(said);
    }
    for (const format of ['concise', 'github', 'gitlab', 'junit']) {
      expect((await run(['check', '--format', format], { cwd })).stderr).toBe(`${said}\n`);
    }
    expect((await run(['check', '--lang', 'vi'], { cwd })).stdout).toContain('(2 phát hiện của quy tắc đã tắt)');
  });

  it('is counted in JSON, with the codes that are off, whether they found something or not', async () => {
    const cwd = workspace({ 'a.yaml': project, 'logframe.config.yaml': OFF });
    const { summary, rulesOff, diagnostics } = await read(['check'], cwd);
    expect(summary).toEqual({ errors: 0, warnings: 0, infos: 0, files: 1, off: 2 });
    expect(rulesOff).toEqual(['LF103', 'LF412']);
    expect(diagnostics).toEqual([]);
  });

  it('is counted below a report, and is back with --no-config', async () => {
    const cwd = workspace({ 'a.yaml': project, 'logframe.config.yaml': OFF });
    expect((await run(['report'], { cwd })).stderr).toBe('2 switched off by the configuration.\n');
    expect((await run(['report', '--no-config'], { cwd })).stderr).toContain('2 warnings: see');
    const { summary, rulesOff } = await read(['check', '--no-config'], cwd);
    expect(summary).toEqual({ errors: 0, warnings: 2, infos: 0, files: 1, suppressed: 1 });
    expect(rulesOff).toBeUndefined();
  });
});

describe('what a baseline knows', () => {
  it('stands in JSON like any finding, beside those that are new', async () => {
    const cwd = workspace({ 'a.yaml': project });
    const known = ['check', '--baseline', 'known.json'];
    expect((await read([...known.slice(0, 1)], cwd)).known).toBeUndefined();
    await run([...known, '--write-baseline'], { cwd });
    const document = await read(known, cwd);
    expect(document.diagnostics).toEqual([]);
    expect(document.known).toEqual((await read(['check'], cwd)).diagnostics);
    expect(codesOf(document.suppressed)).toEqual(['LF103']);
  });

  it('is counted below a report: named there, or by the configuration, where it need not be there yet', async () => {
    const cwd = workspace({ 'a.yaml': project, 'logframe.config.yaml': 'baseline: known.json\n' });
    expect((await run(['report'], { cwd })).stderr).not.toContain('baseline.\n');
    await run(['check', '--write-baseline'], { cwd });
    expect((await run(['report'], { cwd })).stderr).toContain('2 already listed in the baseline.\n');
    expect((await run(['indicators', '--no-baseline'], { cwd })).stderr).not.toContain('already listed');
    expect((await run(['timeline', '--no-config', '--baseline', 'known.json'], { cwd })).stderr).toContain(
      '2 already listed in the baseline.\n',
    );
    expect(await run(['report', '--baseline', 'none.json'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('--no-ignore', () => {
  it('shows what comments silence, and calls none of them useless', async () => {
    const cwd = workspace({ 'a.yaml': project });
    const { diagnostics, suppressed, summary } = await read(['check', '--no-ignore'], cwd);
    expect(codesOf(diagnostics)).toEqual(['LF103', 'LF103']);
    expect(suppressed).toBeUndefined();
    expect(summary).toEqual({ errors: 0, warnings: 2, infos: 0, files: 1 });
    expect(codesOf((await read(['check'], cwd)).diagnostics)).toEqual(['LF103', 'LF802']);
  });

  it('still tells a comment that is written wrongly', async () => {
    const cwd = workspace({ 'a.yaml': project.replaceAll(': chép nguyên văn', '') });
    const { diagnostics } = await read(['check', '--no-ignore'], cwd);
    expect(codesOf(diagnostics)).toEqual(['LF103', 'LF802', 'LF103', 'LF802']);
  });

  it('makes a check fail for an error that a comment silences', async () => {
    const changed = `evidence: [{ id: PT-1, kind: receipt, file: thu.txt, sha256: ${'0'.repeat(64)} }] # logframe-ignore LF703: bản quét lại, LF704\n`;
    const cwd = workspace({ 'a.yaml': validProject('A', changed), 'thu.txt': 'Phiếu thu' });
    expect((await run(['check'], { cwd })).code).toBe(0);
    expect((await run(['check', '--no-ignore'], { cwd })).code).toBe(1);
    expect((await run(['report'], { cwd })).code).toBe(0);
    expect((await run(['report', '--no-ignore'], { cwd })).code).toBe(1);
  });

  it('goes into the command that a report names', async () => {
    const cwd = workspace({ 'a.yaml': project });
    expect((await run(['report', '--no-ignore'], { cwd })).stderr).toContain('see `logframe check --no-ignore`.');
  });
});
