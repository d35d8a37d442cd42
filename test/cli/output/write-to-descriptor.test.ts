import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type WriteSome, writeToDescriptor } from '../../../src/cli/output/write-to-descriptor.js';
import { workspace } from '../support/workspace.js';

const TEXT = 'Đã giải ngân 8.900.000.000 đồng\n'.repeat(100);

function written(writeSome: WriteSome): string {
  const path = join(workspace({}), 'out.txt');
  const descriptor = openSync(path, 'w');
  try {
    writeToDescriptor(descriptor, TEXT, writeSome);
  } finally {
    closeSync(descriptor);
  }
  return readFileSync(path, 'utf8');
}

it('writes on where a disk takes only the first bytes', () => {
  const atATime: WriteSome = (descriptor, bytes, offset) => writeSync(descriptor, bytes.subarray(offset, offset + 7));
  expect(written(atATime)).toBe(TEXT);
});

it('fails as on a full disk where nothing more is taken', () => {
  expect(() => written(() => 0)).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
});
