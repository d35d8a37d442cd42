import { describe, expect, it } from 'vitest';
import { run } from '../../cli/support/run.js';
import { workspace } from '../../cli/support/workspace.js';
import { checkText } from './check-text.js';

const delivered = (...dates: readonly string[]): string =>
  `period: { start: 2021-07-01, end: 2026-12-31 }
activities:
  - { id: A01, name: Họp thôn, unit: cuộc, done: [${dates.map((on) => `{ on: ${on}, value: 1 }`).join(', ')}] }
`;

describe('records after the as-of date', () => {
  it('are history where the date was chosen: they are counted and left out', async () => {
    expect(await checkText(delivered('2023', '2023-07-01', '2024-05'))).toEqual([
      'LF603 info 3 deliveries of A01 lie after 2023-06-30 (2023-07-01 – 2024-05-31) and are not counted',
    ]);
  });

  it('are in the future where that date is today, but for a month or a year that has begun', async () => {
    expect(await checkText(delivered('2023', '2023-07-01', '2024-05'), { asOfIsToday: true })).toEqual([
      'LF603 info 1 delivery of A01 lies after 2023-06-30 (2023-12-31) and is not counted',
      'LF606 warning 2 deliveries of A01 are dated in the future, the first 2023-07-01: today is 2023-06-30',
    ]);
  });

  it.each(['2023-06-30', '2023-06', '2023-06-01'])('are not there for %s', async (on) => {
    expect(await checkText(delivered(on), { asOfIsToday: true })).toEqual([]);
  });

  it('are in the future for the program only where no date was chosen', async () => {
    const text = `logframe: 1\ncode: FX\ntitle: Nước sạch\ndonors: [INKOTA]\n${delivered('2023-07-16')}`;
    const codes = async (argv: readonly string[], env = {}, config = '{}\n') => {
      const cwd = workspace({ 'a.yaml': text, 'logframe.config.yaml': config });
      const { stdout } = await run(['check', '--format', 'json', ...argv], { cwd, env });
      return (JSON.parse(stdout).diagnostics as readonly { code: string }[]).map(({ code }) => code);
    };
    expect(await codes([])).toEqual(['LF606']);
    expect(await codes(['--as-of', '2023-07-15'])).toEqual(['LF603']);
    expect(await codes([], { LOGFRAME_AS_OF: '2023-07-15' })).toEqual(['LF603']);
    expect(await codes([], {}, 'as_of: 2023-07-15\n')).toEqual(['LF603']);
  });
});
