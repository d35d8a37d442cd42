import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatPlace } from '../../src/model/place.js';
import { diskReader } from '../../src/source/files/disk-reader.js';
import { readProjectTree } from '../../src/source/read-project-tree.js';
import { allNodes, treeAsData } from './tree-as-data.js';

let cwd: string;

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
  await writeFile(join(cwd, path), text);
}

async function read(text: string) {
  await write('projects/p.yaml', text);
  return readProjectTree('projects/p.yaml', diskReader({ cwd }));
}

async function findingsOf(text: string) {
  const { findings } = await read(text);
  return findings.map(({ code, args, place }) => [code, formatPlace(place), args]);
}

beforeAll(async () => {
  cwd = join(await mkdtemp(join(tmpdir(), 'logframe-')), 'work');
  await write('projects/data/lines.csv', 'id,name,amount\nB1,Tập huấn,600_000 CHF\n');
  await write('projects/data/paid.csv', 'id,on,amount,evidence\nPC-1,2023-02-14,1,R-1;R-2\n');
  await write('projects/data/actuals.csv', 'on,value,by.sex.female,by.sex.male\n2023-06-30,5,3,2\n');
  await write('projects/data/bad.csv', 'on,value\n2023,12\u00A0130\n2024\n');
  await write('projects/data/legacy.csv', Buffer.from('on,note\n2023,d\xF9 \xB8n c\xE9ng \xAE\xE5ng\n', 'latin1'));
  await write('outside.csv', 'id\nX\n');
  await symlink(join(cwd, 'outside.csv'), join(cwd, 'projects/data/link.csv'));
});

afterAll(() => rm(dirname(cwd), { recursive: true }));

describe('readProjectTree', () => {
  it('reads a file into a tree, without findings', async () => {
    const { root, source, attachments, findings } = await read('logframe: 1\ntitle: Họp thôn\n');
    expect(findings).toEqual([]);
    expect(attachments).toEqual([]);
    expect(source?.file).toBe('projects/p.yaml');
    expect(root && treeAsData(root)).toEqual({ logframe: '1', title: 'Họp thôn' });
  });

  it('reads standard input as if it stood where its name says', async () => {
    const text = 'code: A\ncode: B\nbudget:\n  lines: { csv: data/lines.csv }\n';
    const stdin = { name: 'projects/input.yaml', bytes: new TextEncoder().encode(text) };
    const { source, attachments, findings } = await readProjectTree('-', diskReader({ cwd, stdin }));
    expect(source?.file).toBe('projects/input.yaml');
    expect(findings.map(({ place }) => formatPlace(place))).toEqual(['projects/input.yaml:2:1']);
    expect(attachments.map(({ file }) => file)).toEqual(['projects/data/lines.csv']);
  });

  it('puts the rows of CSV files where the four lists may stand', async () => {
    const { root, attachments, findings } = await read(
      [
        'budget:',
        '  lines: { csv: data/lines.csv }',
        '  disbursements: { csv: data/paid.csv }',
        'indicators:',
        '  - { id: IND-1, actuals: { csv: ./data/actuals.csv } }',
        '  - { id: IND-2, actuals: [] }',
        'subprojects:',
        '  - { id: SP-1, contributions: { csv: data/paid.csv } }',
        'notes: { csv: data/lines.csv }',
      ].join('\n'),
    );
    expect(findings).toEqual([]);
    const paid = [{ id: 'PC-1', on: '2023-02-14', amount: '1', evidence: ['R-1', 'R-2'] }];
    expect(root && treeAsData(root)).toEqual({
      budget: { lines: [{ id: 'B1', name: 'Tập huấn', amount: '600_000 CHF' }], disbursements: paid },
      indicators: [
        { id: 'IND-1', actuals: [{ on: '2023-06-30', value: '5', by: { sex: { female: '3', male: '2' } } }] },
        { id: 'IND-2', actuals: [] },
      ],
      subprojects: [{ id: 'SP-1', contributions: paid }],
      notes: { csv: 'data/lines.csv' },
    });
    expect(attachments.map(({ file }) => file).sort()).toEqual([
      'projects/data/actuals.csv',
      'projects/data/lines.csv',
      'projects/data/paid.csv',
      'projects/data/paid.csv',
    ]);
  });

  it('reads what donors promised and sent from tables too', async () => {
    const { root, findings } = await read(
      'budget:\n  commitments: { csv: data/paid.csv }\n  receipts: { csv: data/paid.csv }\n',
    );
    const rows = [{ id: 'PC-1', on: '2023-02-14', amount: '1', evidence: ['R-1', 'R-2'] }];
    expect(findings).toEqual([]);
    expect(root && treeAsData(root)).toEqual({ budget: { commitments: rows, receipts: rows } });
  });

  it('gives the values of a CSV file their path in the project and their place in the CSV file', async () => {
    const { root } = await read('indicators:\n  - { id: IND-1, actuals: { csv: data/actuals.csv } }\n');
    const female = root && [...allNodes(root)].find((node) => node.kind === 'scalar' && node.text === '3');
    expect(female?.path).toBe('indicators.IND-1.actuals[0].by.sex.female');
    expect(female && formatPlace(female)).toBe('projects/data/actuals.csv:2:14');
    for (const node of root ? allNodes(root) : []) expect(node.root).toBe(root);
  });

  it.each([
    ['../outside.csv', { problem: 'outside-folder', path: '../outside.csv' }],
    ['/etc/passwd', { problem: 'outside-folder', path: '/etc/passwd' }],
    ["'C:\\x.csv'", { problem: 'outside-folder', path: 'C:\\x.csv' }],
    ['data/link.csv', { problem: 'symlink-outside', path: 'data/link.csv' }],
    ['data', { problem: 'not-a-file', path: 'data' }],
    ['data/actual.csv', { problem: 'not-found', path: 'data/actual.csv', suggestion: 'data/actuals.csv' }],
    ['none/x.csv', { problem: 'not-found', path: 'none/x.csv', suggestion: undefined }],
  ])('reports the CSV path %s at the place where it is written', async (path, args) => {
    const { root, findings } = await read(`budget:\n  lines: { csv: ${path} }\n`);
    expect(findings.map((finding) => [finding.code, formatPlace(finding.place), finding.args])).toEqual([
      ['LF105', 'projects/p.yaml:2:17', args],
    ]);
    expect(root && treeAsData(root)).toEqual({ budget: {} });
  });

  it('reports other keys beside csv, and a path that is no text', async () => {
    expect(await findingsOf('budget:\n  lines: { csv: data/lines.csv, note: x }\n')).toEqual([
      ['LF201', 'projects/p.yaml:2:33', { key: 'note', known: ['csv'] }],
    ]);
    expect(await findingsOf('budget:\n  lines: { csv: }\n')).toMatchObject([['LF203', 'projects/p.yaml:2:16', {}]]);
  });

  it('reports what is wrong inside a CSV file at its own lines', async () => {
    expect(await findingsOf('budget:\n  lines: { csv: data/bad.csv }\n')).toEqual([
      ['LF105', 'projects/data/bad.csv:3:1', { problem: 'csv', detail: 'missing-fields', column: 'value' }],
      ['LF104', 'projects/data/bad.csv:2:8', { character: 'U+00A0', control: false }],
    ]);
    expect(await findingsOf('budget:\n  lines: { csv: data/legacy.csv }\n')).toEqual([
      ['LF102', 'projects/data/legacy.csv:2:7', { problem: 'not-utf8', likely: 'TCVN3 (ABC)' }],
    ]);
  });

  it('reports damaged words and invisible characters together with a duplicate key', async () => {
    const codes = (await findingsOf('title: Thúc đy\u200B qun lý\ntitle: x\n')).map(([code]) => code);
    expect(codes.sort()).toEqual(['LF101', 'LF103', 'LF104']);
  });

  it('names TCVN3 that was saved as UTF-8 once, whatever its letters look like now', async () => {
    expect(
      await findingsOf('title: N\u00ADíc s¹ch vµ vÖ sinh\nsummary: Céng ®ång tù qu¶n lý, n\u00ADíc s¹ch\n'),
    ).toEqual([['LF103', 'projects/p.yaml:1:8', { word: 'N\u00ADíc', tcvn3: 'Nước' }]]);
    expect(await findingsOf('title: Tưới 5 m² ở 30°, «Nước sạch», 10 µg\n')).toEqual([]);
    expect(await findingsOf('title: cộng\u00ADđồng\n')).toMatchObject([['LF104', 'projects/p.yaml:1:12', {}]]);
  });

  it('names a control character once, though YAML does not allow it either', async () => {
    const { root, findings } = await read('title: a\u0001b\n');
    expect(root).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['LF104']);
  });

  it('reports a file that is not there, is a folder or is no text, and throws nothing', async () => {
    await write('latin1.yaml', Buffer.from('title: caf\xE9\n', 'latin1'));
    const problems = async (file: string) =>
      (await readProjectTree(file, diskReader({ cwd }))).findings.map(({ code, args }) => [code, args]);
    expect(await problems('none.yaml')).toEqual([['LF105', { problem: 'not-found', path: 'none.yaml' }]]);
    expect(await problems('projects')).toEqual([['LF105', { problem: 'not-a-file', path: 'projects' }]]);
    expect(await problems('latin1.yaml')).toEqual([['LF102', { problem: 'not-utf8', likely: 'unknown' }]]);
  });

  it.skipIf(process.getuid?.() === 0)('reports a file without permission to read it', async () => {
    await write('secret.yaml', 'logframe: 1\n');
    await chmod(join(cwd, 'secret.yaml'), 0o000);
    const { findings } = await readProjectTree('secret.yaml', diskReader({ cwd }));
    expect(findings.map(({ args }) => args)).toEqual([{ problem: 'not-readable', path: 'secret.yaml' }]);
  });
});
