import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.js';
import { ROOT } from './support/run.js';
import { withSmallDisk } from './support/small-disk.js';
import { brokenProject, validProject, workspace } from './support/workspace.js';

/** What these tests are about needs the built program, real pipes and real processes; everything else is tested inside. */
const BUILT = mkdtempSync(join(tmpdir(), 'logframe-built-'));
const PROGRAM = join(BUILT, 'bin/logframe.js');

/** Built apart, so that whatever else uses `dist/` meanwhile is not disturbed. */
beforeAll(() => {
  for (const part of ['bin', 'package.json', 'schema'])
    cpSync(join(ROOT, part), join(BUILT, part), { recursive: true });
  const argv = ['--import', 'tsx', 'scripts/build.ts', '--out', join(BUILT, 'dist')];
  execFileSync(process.execPath, argv, { cwd: ROOT });
}, 60_000);
afterAll(() => rmSync(BUILT, { recursive: true }));

function start(argv: readonly string[], options: Partial<Parameters<typeof spawnSync>[2]> = {}) {
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
    cwd: ROOT,
    env: { PATH },
    ...options,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the built program', () => {
  it('ends with the exit code of its command', () => {
    const cwd = workspace({ 'good.yaml': validProject('A'), 'broken.yaml': brokenProject });
    expect(start(['check', 'good.yaml'], { cwd }).status).toBe(0);
    expect(start(['check'], { cwd }).status).toBe(1);
    expect(start(['check', 'none.yaml'], { cwd }).status).toBe(2);
  });

  it('ends quietly where its reader has gone, with more to say than a pipe holds', () => {
    const many = Array.from({ length: 40 }, (_, index) => [`p${index}.yaml`, validProject(`P-${index}`)]);
    const cwd = workspace(Object.fromEntries(many));
    const pipe = `"${process.execPath}" "${PROGRAM}" report --format json | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', pipe], { cwd, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n0\n', stderr: '' });
  });

  it('loses nothing on a pipe', () => {
    const many = Array.from({ length: 40 }, (_, index) => [`p${index}.yaml`, validProject(`P-${index}`)]);
    const cwd = workspace(Object.fromEntries(many));
    const { stdout } = start(['report', '--format', 'json'], { cwd, maxBuffer: 100_000_000 });
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(JSON.parse(stdout).projects).toHaveLength(40);
  });

  it('says so where its output cannot be written', { skip: !existsSync('/dev/full') }, () => {
    const command = `"${process.execPath}" "${PROGRAM}" --help > /dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(stderr).toMatch(/^error: `\/dev\/stdout` was not written because the disk is full;.*\n$/);
    expect(status).toBe(2);
  });

  it('says so where its output goes into a file on a disk that is nearly full', (context) => {
    const cwd = withSmallDisk(context);
    const command = `"${process.execPath}" "${PROGRAM}" report --format json > disk/out.json`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
    expect(stderr).toMatch(/^error: `\/dev\/stdout` was not written because the disk is full;.*\n$/);
    expect(status).toBe(2);
  });

  it('has the parts in it that only some runs load: syntax errors, globs, CSV files, the schema', () => {
    const cwd = workspace({
      'tab.yaml': 'logframe: 1\n\tcode: A\n',
      'good.yaml': `${validProject('A')}budget: { disbursements: { csv: paid.csv } }\n`,
      'paid.csv': 'id,on,amount\nPC-1,2023-02-01,100 VND\n',
      'logframe.config.yaml': 'language: [',
    });
    const broken = start(['check', 'tab.yaml', '--no-config', '--format', 'concise'], { cwd });
    expect(broken).toEqual({ status: 1, stdout: expect.stringContaining('tab.yaml:2:1: error LF101'), stderr: '' });
    expect(start(['disbursement', 'g*.yaml', '--no-config'], { cwd })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('100 VND'),
    });
    expect(start(['check', 'good.yaml'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('LF') });
    expect(JSON.parse(start(['schema']).stdout)).toHaveProperty('$schema');
  });

  it('writes a file', () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    expect(start(['report', '-o', 'out.json'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).projects).toHaveLength(1);
  });

  it('reads standard input', () => {
    expect(start(['check', '-'], { input: validProject('A') })).toMatchObject({ status: 0, stderr: '' });
    expect(start(['check', '-'], { input: brokenProject }).status).toBe(1);
  });

  it('has no colour in a pipe, with NO_COLOR neither', () => {
    const { PATH } = process.env;
    const coloured = start(['--help'], { env: { PATH, FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain('\u001b[');
    expect(start(['--help']).stdout).not.toContain('\u001b[');
    expect(start(['--help'], { env: { PATH, NO_COLOR: '1' } }).stdout).not.toContain('\u001b[');
  });

  it.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Apia'])('says the same in %s as in UTC', (TZ) => {
    const { PATH } = process.env;
    const argv = ['report', 'projects', '--as-of', '2023-06-30'];
    const here = start(argv, { env: { PATH, TZ } });
    expect(here).toEqual(start(argv, { env: { PATH, TZ: 'UTC' } }));
    expect(here.stdout).toContain('2023-06-30');
  });

  it('opens no connection', () => {
    const cwd = workspace({
      'a.yaml': validProject('A'),
      'no-network.cjs': `
        for (const name of ['net', 'tls', 'http', 'https', 'http2', 'dns', 'dgram']) {
          const module = require(name);
          for (const key of ['connect', 'createConnection', 'request', 'get', 'lookup', 'createSocket']) {
            if (module[key]) module[key] = () => { throw new Error(name + '.' + key + ' was called'); };
          }
        }
        globalThis.fetch = () => { throw new Error('fetch was called'); };`,
    });
    for (const command of ['check', 'report', 'portfolio']) {
      const argv = ['--require', './no-network.cjs', PROGRAM, command];
      expect(spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    }
  });
});

describe('the package', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

  it('has the version that the program says', () => {
    expect(manifest.version).toBe(VERSION);
  });

  it('installs nothing else', () => {
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual(['devDependencies']);
  });

  it('runs from another folder, without its repository', () => {
    const cwd = workspace({ 'a.yaml': validProject('A') });
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', cwd], { cwd: BUILT, stdio: 'pipe' });
    execFileSync('tar', ['-xzf', `logframe-${VERSION}.tgz`], { cwd });
    const argv = ['package/bin/logframe.js', 'report', 'a.yaml'];
    expect(spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'package/dist/THIRD-PARTY-LICENSES'), 'utf8')).toContain('zod');
  });
});
