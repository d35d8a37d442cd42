import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './support/run.js';
import { withSmallDisk } from './support/small-disk.js';
import { validProject } from './support/workspace.js';

const KIB = 1024;

describe('a disk that is nearly full', () => {
  it('keeps the old file, and nothing half written beside it', async (context) => {
    const cwd = withSmallDisk(context);
    writeFileSync(join(cwd, 'disk/out.json'), 'yesterday\n');
    expect(await run(['report', '-o', 'disk/out.json'], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'error: `disk/out.json` was not written because the disk is full; free some space and run the command again\n',
    });
    expect(readFileSync(join(cwd, 'disk/out.json'), 'utf8')).toBe('yesterday\n');
    expect(readdirSync(join(cwd, 'disk'))).toEqual(['out.json']);
  });

  it('says so in Vietnamese', async (context) => {
    const cwd = withSmallDisk(context);
    const { stderr } = await run(['report', '-o', 'disk/out.json', '--lang', 'vi'], { cwd });
    expect(stderr).toBe(
      'lỗi: chưa ghi được `disk/out.json` vì ổ đĩa đã đầy; hãy giải phóng dung lượng rồi chạy lại lệnh\n',
    );
  });

  it('keeps the old baseline', async (context) => {
    const cwd = withSmallDisk(context);
    const known = '{ "logframe-baseline": 1, "findings": {} }\n';
    writeFileSync(join(cwd, 'disk/known.json'), known);
    writeFileSync(join(cwd, 'disk/filler'), Buffer.alloc(60 * KIB));
    writeFileSync(join(cwd, 'p0.yaml'), validProject('P-0').replace('means_of_verification', 'note'));
    const { code, stderr } = await run(['check', '--baseline', 'disk/known.json', '--write-baseline'], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('the disk is full') });
    expect(readFileSync(join(cwd, 'disk/known.json'), 'utf8')).toBe(known);
    expect(readdirSync(join(cwd, 'disk')).toSorted()).toEqual(['filler', 'known.json']);
  });
});
