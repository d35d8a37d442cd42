import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, type TestContext } from 'vitest';
import { validProject, workspace } from './workspace.js';

/** A folder of sixty project files and in it `disk/`, a file system of 64 KiB. Skips the test where nobody may mount one. */
export function withSmallDisk({ skip }: TestContext): string {
  const many = Array.from({ length: 60 }, (_, index) => [`p${index}.yaml`, validProject(`P-${index}`)]);
  const cwd = workspace(Object.fromEntries(many));
  const disk = join(cwd, 'disk');
  mkdirSync(disk);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
  skip(status !== 0, 'this needs the right to mount a file system');
  onTestFinished(() => void spawnSync('umount', [disk]));
  return cwd;
}
