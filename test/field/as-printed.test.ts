import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReaderFinding } from '../../src/diagnostics/reader-findings.js';
import { decodeProject } from '../../src/schema/decode-project.js';
import { textReader } from '../../src/source/memory/text-reader.js';
import { readProjectTree } from '../../src/source/read-project-tree.js';

const folder = join(import.meta.dirname, 'real-ntm-2022');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

async function findingsIn(text: string): Promise<readonly ReaderFinding[]> {
  const { root, findings } = await readProjectTree('p.yaml', textReader({ 'p.yaml': text }));
  const all = [...findings, ...(root ? (decodeProject(root, 'p.yaml').findings ?? []) : [])];
  return all.toSorted((a, b) => a.place.start - b.place.start);
}

/** What stands in the newspaper, and what a finding says to type: where the point may be a decimal one, both. */
const PRINTED: readonly (readonly [string, ...(readonly string[])])[] = [
  ['khoảng 621.324 tỷ đồng', 'khoảng 621324 tỷ VND', 'khoảng 621.3240 tỷ VND'],
  ['6.001/8.211', '6001/8211', '6.0010/8.2110'],
  ['621.324 tỷ', '621324 tỷ', '621.3240 tỷ'],
  ['77.397,8 tỷ đồng', '77397.8 tỷ VND'],
  ['66.397,8 tỷ đồng', '66397.8 tỷ VND'],
  ['49.967 tỷ đồng', '49967 tỷ VND', '49.9670 tỷ VND'],
  ['436.738 tỷ đồng', '436738 tỷ VND', '436.7380 tỷ VND'],
  ['35.503 tỷ đồng', '35503 tỷ VND', '35.5030 tỷ VND'],
  ['21.848 tỷ đồng', '21848 tỷ VND', '21.8480 tỷ VND'],
  ['"3,5%"', '3.5%'],
  ['"73,08%"', '73.08%'],
];

describe('numbers as a newspaper prints them', () => {
  it('are all refused, each with what to type', async () => {
    const found = (await findingsIn(read('as-printed.yaml'))).map(({ code, args }) =>
      code === 'LF204' || code === 'LF201' ? args.readings : code,
    );
    expect(found).toEqual(PRINTED.map(([, ...readings]) => readings));
  });

  it('are read when that is typed', async () => {
    let text = read('as-printed.yaml');
    for (const [printed, right = ''] of PRINTED) {
      expect(text).toContain(printed);
      text = text.replace(printed, right);
    }
    expect(await findingsIn(text)).toEqual([]);
    // It is then the other file of the case, whose figures are worked out by hand, but for the marks between thousands.
    const plain = (yaml: string) => yaml.replace(/(?<=\d)_(?=\d)/g, '').replaceAll(' VND', '');
    expect(plain(text)).toBe(plain(read('project.yaml')));
  });
});
