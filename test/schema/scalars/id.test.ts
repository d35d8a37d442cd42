import { describe, expect, it } from 'vitest';
import { parseId } from '../../../src/schema/scalars/id.js';

function suggestionFor(text: string): string | undefined {
  const { problem } = parseId(text);
  return problem?.code === 'LF203' ? problem.args.suggestion : undefined;
}

describe('in place of a text that is no Id', () => {
  it.each([
    ['PCM 2', 'PCM-2'],
    ['Tập huấn (nhóm 1)', 'Tap-huan-nhom-1'],
    ['PCM#2', 'PCM2'],
    ['.IND-1', 'IND-1'],
  ])('%j, %s is suggested', (text, id) => {
    expect(suggestionFor(text)).toBe(id);
  });

  it.each(['R&D', '###', 'X<script>alert(1)</script>a\n::error::x', `${'a'.repeat(64)} b`])(
    'nothing is suggested where too little of it would be left, or too much: %j',
    (text) => {
      expect(suggestionFor(text)).toBeUndefined();
    },
  );
});
