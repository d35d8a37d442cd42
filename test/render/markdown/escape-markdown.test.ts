import { describe, expect, it } from 'vitest';
import { codeBlock, codeSpan, escapeMarkdown } from '../../../src/render/markdown/escape-markdown.js';

describe('a sentence in Markdown', () => {
  it.each([
    ['write `1388` or `1_388`', 'write `1388` or `1_388`'],
    ['a * b _ c', 'a \\* b \\_ c'],
    ['<b> & [x](y) | ~z~ $1$ \\', '\\<b\\> \\& \\[x\\](y) \\| \\~z\\~ \\$1\\$ \\\\'],
    ['one ` alone', 'one \\` alone'],
    ['`a` and one ` more', '`a` and one \\` more'],
    ['nothing between ``', 'nothing between \\`\\`'],
    ['ask @ban-quan-ly, see #12', 'ask `@ban-quan-ly`, see `#12`'],
    ['an@mail.vn', 'an@mail.vn'],
    ['- not a list', '\\- not a list'],
    ['1. not a list', '1\\. not a list'],
    ['`a``b`', '`a` `b`'],
    ['`a`@b', '`a` `@b`'],
    ['# not a title', '\\# not a title'],
    ['1.5 million', '1.5 million'],
    ['in snake_case, but _not this_', 'in snake_case, but \\_not this\\_'],
    ['two\n  lines', 'two lines'],
    ['zero\u200Bwidth, `in\u200Bcode`', 'zero\\<U+200B\\>width, `in<U+200B>code`'],
  ])('%j is %j', (sentence, markdown) => {
    expect(escapeMarkdown(sentence)).toBe(markdown);
  });
});

describe('code in Markdown', () => {
  it('has a fence longer than the backticks in it', () => {
    expect(codeSpan('a.yaml')).toBe('`a.yaml`');
    expect(codeSpan('a``b')).toBe('```a``b```');
    expect(codeSpan('`a`')).toBe('`` `a` ``');
    expect(codeBlock('x: |\n  ```\n', 'yaml')).toBe('````yaml\nx: |\n  ```\n````');
  });

  it('keeps its lines as they are', () => {
    expect(codeBlock('a: <b>\n  - *c\n', 'yaml')).toBe('```yaml\na: <b>\n  - *c\n```');
  });
});
