import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../src/cli/progress.js';

let written = '';
const terminal = {
  isTTY: true,
  columns: 20,
  write: (text: string) => {
    written += text;
    return Promise.resolve();
  },
};
const CLEAR = '\r\u001b[2K';

beforeEach(() => {
  written = '';
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('the progress line', () => {
  it('says nothing of work that takes less than a second', async () => {
    const progress = new Progress(terminal, true);
    progress.say('reading');
    vi.advanceTimersByTime(999);
    await progress.end();
    vi.advanceTimersByTime(5000);
    expect(written).toBe('');
  });

  it('comes after a second, follows the work, fits the terminal and leaves nothing behind', async () => {
    const progress = new Progress(terminal, true);
    progress.say('reading');
    vi.advanceTimersByTime(1000);
    progress.say('reading a-file-with-a-long-name.yaml');
    await progress.end();
    expect(written).toBe(`${CLEAR}reading${CLEAR}reading a-file-with${CLEAR}`);
  });

  it('comes during work that lets no timer run', () => {
    const progress = new Progress(terminal, true);
    progress.say('reading');
    vi.spyOn(performance, 'now').mockReturnValueOnce(1000);
    progress.say('computing');
    expect(written).toBe(`${CLEAR}computing`);
  });

  it('gives way to what is printed, and comes back below it', async () => {
    const progress = new Progress(terminal, true);
    progress.say('reading');
    vi.advanceTimersByTime(1000);
    await progress.print('a note\n');
    progress.say('computing');
    expect(written).toBe(`${CLEAR}reading${CLEAR}a note\n${CLEAR}computing`);
  });

  it.each([
    ['where standard error is not a terminal', { ...terminal, isTTY: false }, true],
    ['with -q', terminal, false],
  ])('never comes %s', async (_, stream, isWanted) => {
    const progress = new Progress(stream, isWanted);
    progress.say('reading');
    vi.advanceTimersByTime(5000);
    await progress.end();
    expect(written).toBe('');
  });
});
