import { describe, expect, it } from 'vitest';
import { run } from './support/run.js';
import { brokenProject, validProject, workspace } from './support/workspace.js';

/** A warning and nothing else: a word that lost its letters. */
const warned = validProject('A', 'notes: [{ text: Mc đích của hot đng cng đồng }]\n');

describe('logframe report', () => {
  it('prints the figures at the as-of date and ends with 0', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    const { code, stdout, stderr } = await run(['report', '--as-of', '2023-06-30'], { cwd });
    expect(stdout).toContain('A · Project A');
    expect(stdout).toContain('2023-06-30');
    expect(stdout).toContain('31.3%');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('reports the good projects beside a broken one, whose errors go to standard error', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A'), 'broken.yaml': brokenProject });
    const { code, stdout, stderr } = await run(['report'], { cwd });
    expect(stdout).toContain('A · Project A');
    expect(stdout).not.toContain('P-BROKEN');
    expect(stderr).toContain('--> broken.yaml:5:1');
    expect(stderr).toContain('No figures of 1 file with errors.');
    expect(code).toBe(1);
  });

  it.each([
    ['terminal', 'en', 'Left out because of errors: broken.yaml (line 5: LF201).\n\nNo project can be reported.\n'],
    ['markdown', 'en', '**Left out because of errors: broken.yaml (line 5: LF201).**\n\nNo project can be reported.\n'],
    [
      'terminal',
      'vi',
      'Không đưa vào báo cáo vì có lỗi: broken.yaml (dòng 5: LF201).\n\nKhông có dự án nào để báo cáo.\n',
    ],
  ])('says which files are left out where no project can be reported (%s, %s)', async (format, lang, stdout) => {
    const cwd = workspace({ 'broken.yaml': brokenProject });
    expect(await run(['report', '--format', format, '--lang', lang], { cwd })).toMatchObject({ code: 1, stdout });
    expect(await run(['portfolio', '--format', format, '--lang', lang], { cwd })).toMatchObject({ code: 1, stdout });
  });

  it('withholds the money of a project whose rows in a CSV file are wrong, and nothing else', async () => {
    const more =
      'budget:\n  total: 100\n  lines: [{ id: B1, name: Tập huấn, amount: 100 }]\n  disbursements: { csv: d.csv }\n';
    const good = 'id,on,amount,line\nPC-1,2023-01-15,50,B1\n';
    const right = workspace({ 'a.yaml': validProject('A', more), 'd.csv': good });
    expect(await run(['report', '--as-of', '2023-06-30'], { cwd: right })).toMatchObject({ code: 0 });

    const dangling = workspace({ 'a.yaml': validProject('A', more), 'd.csv': good.replace('B1', 'B9') });
    const { code, stdout, stderr } = await run(['report', '--as-of', '2023-06-30'], { cwd: dangling });
    expect(stderr).toContain('error[LF302]');
    expect(stderr).toContain('--> d.csv:2:');
    expect(code).toBe(1);
    expect(stdout).toContain('IND-1');
    expect(stdout).toContain('! LF302: no budget line has the id `B9` (d.csv, line 2)\n');
    expect(stdout).toContain('Withheld    budget (d.csv, line 2: LF302)');
    expect(stdout).toMatch(/── Disbursement ─+\nwithheld because of an error \(d\.csv, line 2: LF302\)\n\n—/);
  });

  it('has the diagnostics in its JSON document, and the errors on standard error', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A'), 'broken.yaml': brokenProject });
    const { code, stdout, stderr } = await run(['report', '--format', 'json', '--as-of', '2023-06-30'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2023-06-30',
      projects: [{ code: 'A', data: 'illustrative' }],
      diagnostics: [{ code: 'LF201', file: 'broken.yaml' }],
    });
    expect(stderr).toContain('error[LF201]');
    expect(code).toBe(1);
  });

  it('adds a portfolio page for more than one project', async () => {
    const one = workspace({ 'a.yaml': validProject('A') });
    const two = workspace({ 'a.yaml': validProject('A'), 'b.yaml': validProject('B') });
    expect((await run(['report'], { cwd: one })).stdout).not.toContain('Portfolio');
    expect((await run(['report'], { cwd: two })).stdout).toContain('Portfolio');
    expect((await run(['portfolio'], { cwd: one })).stdout).toContain('Portfolio');
  });

  it('never mixes an illustrative project into totals with real ones', async () => {
    const budget = 'budget: { total: 1_000_000, disbursements: [] }\n';
    const cwd = workspace({
      'a.yaml': validProject('A', budget),
      'b.yaml': validProject('B', budget).replace('data: illustrative', 'data: real'),
    });
    const { stdout } = await run(['report', '--format', 'json', '--as-of', '2023-06-30'], { cwd });
    const { portfolio } = JSON.parse(stdout);
    expect(JSON.stringify(portfolio)).not.toContain('2000000');
    expect((await run(['report'], { cwd })).stdout).toContain('ILLUSTRATIVE');
  });

  it('prints only the sections asked for, as does the command of a section', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    const section = await run(['report', '--section', 'timeline'], { cwd });
    expect(section.stdout).toContain('Timeline');
    expect(section.stdout).not.toContain('Indicators');
    expect((await run(['timeline'], { cwd })).stdout).toBe(section.stdout);
    const both = await run(['report', '--section', 'timeline,indicators'], { cwd });
    expect(both.stdout).toContain('Timeline');
    expect(both.stdout).toContain('Indicators');
  });

  it('counts warnings on standard error, unless told to be quiet', async () => {
    const cwd = workspace({ 'a.yaml': warned });
    const { code, stderr } = await run(['report'], { cwd });
    expect(stderr).toMatch(/^\d warnings?: see `logframe check`\.\n$/);
    expect(code).toBe(0);
    expect((await run(['report', '-q'], { cwd })).stderr).toBe('');
  });

  it.each([
    [
      ['indicators', 'dự án/a b.yaml', '--as-of', '2023-06', '--width', '60'],
      'logframe check "dự án/a b.yaml" --as-of 2023-06',
    ],
    [['report', 'dự án', '--lang=en', '--no-config'], 'logframe check "dự án" --lang en --no-config'],
    [['report', '--config', 'c.yaml'], 'logframe check --config c.yaml --no-baseline'],
  ])('gives the command that shows what %j counted', async (argv, command) => {
    const cwd = workspace({ 'dự án/a b.yaml': warned, 'c.yaml': 'baseline: known.json\n' });
    expect((await run(argv, { cwd })).stderr).toBe(`1 warning: see \`${command}\`.\n`);
  });

  it('says on standard error what took how long, with --timing', async () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    const { stdout, stderr } = await run(['report', '--timing'], { cwd });
    expect(stderr).toMatch(/^start +\d+ ms\n(?:.+ \d+ ms\n)+total +\d+ ms\n$/);
    expect(stdout).toBe((await run(['report'], { cwd })).stdout);
  });
});
