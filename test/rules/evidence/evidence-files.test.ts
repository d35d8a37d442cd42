import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProjects } from '../../../src/load.js';
import { day } from '../../../src/model/plain-date.js';
import { describe as inWords } from '../../../src/rules/registry.js';

const RECEIPT = 'Phiếu thu số 1\n';
const SHA256 = createHash('sha256').update(RECEIPT).digest('hex');

let cwd: string;

function projectText(evidence: string): string {
  return `logframe: 1
code: P-1
title: Cấp nước
donors: [INKOTA]
period: { start: 2021-07, end: 2024-12 }
evidence: [{ id: PT-01, kind: receipt, on: 2023-02-14, ${evidence} }]
milestones: [{ id: M1, name: Thu tiền, due: 2023-02-28, done: 2023-02-14, evidence: [PT-01] }]
`;
}

/** Codes and messages of a project file that stands in `projects`. */
async function found(evidence: string, name = 'projects/p.yaml'): Promise<readonly string[]> {
  const stdin = { name, bytes: new TextEncoder().encode(projectText(evidence)) };
  const { diagnostics } = await loadProjects(['-'], { cwd, asOf: day('2023-06-30'), stdin });
  return diagnostics.map((one) => `${one.code} ${one.path}: ${inWords(one, 'en').message}`);
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'logframe-'));
  await mkdir(join(cwd, 'projects/evidence'), { recursive: true });
  await writeFile(join(cwd, 'projects/evidence/PT-01.pdf'), RECEIPT);
  await writeFile(join(cwd, 'other.pdf'), RECEIPT);
});

afterAll(() => rm(cwd, { recursive: true }));

describe('the file of an evidence record', () => {
  it('is relative to where standard input is said to stand', async () => {
    expect(await found('file: evidence/PT-01.pdf')).toEqual([]);
    expect(await found('file: projects/evidence/PT-01.pdf', 'p.yaml')).toEqual([]);
    expect(await found('file: evidence/PT-01.pdf', 'p.yaml')).toEqual([
      'LF702 evidence.PT-01.file: evidence `PT-01` names the file `evidence/PT-01.pdf`, which is not there',
    ]);
  });

  it('is relative to the project file where that is given from another folder', async () => {
    await writeFile(join(cwd, 'projects/p.yaml'), projectText(`file: evidence/PT-01.pdf, sha256: ${SHA256}`));
    const asOf = day('2023-06-30');
    const run = await loadProjects(['../projects/p.yaml'], { cwd: join(cwd, 'projects'), asOf });
    const absolute = await loadProjects([join(cwd, 'projects/p.yaml')], { cwd: tmpdir(), asOf });
    expect([...run.diagnostics, ...absolute.diagnostics]).toEqual([]);
  });

  it('may have its SHA-256 in capitals', async () => {
    expect(await found(`file: evidence/PT-01.pdf, sha256: ${SHA256.toUpperCase()}`)).toEqual([]);
  });

  it('is not compared with the SHA-256 where it is not there', async () => {
    expect(await found(`file: evidence/PT-02.bin, sha256: ${'0'.repeat(64)}`)).toEqual([
      expect.stringMatching(/^LF702 /),
    ]);
  });

  it.skipIf(process.platform === 'win32')('is not followed through a link', async () => {
    await symlink(join(cwd, 'other.pdf'), join(cwd, 'projects/link.pdf'));
    expect(await found(`file: link.pdf, sha256: ${'0'.repeat(64)}`)).toEqual([
      'LF702 evidence.PT-01.file: evidence `PT-01` names `link.pdf`, which leads through a symbolic link',
    ]);
  });
});
