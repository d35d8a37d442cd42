import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/model/source-text.js';
import { renderGithub } from '../../../src/render/check/render-github.js';
import { markedFile, placeIn } from '../../diagnostics/place-in.js';
import { findingAt } from './finding-at.js';
import { plainContext } from './three-findings.js';

describe('the GitHub output', () => {
  it('is nothing where there is nothing to say', () => {
    expect(renderGithub([], plainContext)).toBe('');
  });

  it('is a workflow command with place, title and message, the help on the next line', () => {
    expect(
      renderGithub([findingAt(markedFile('a: 1\n«mesure»: count\n'), { suggestion: 'measure' })], plainContext),
    ).toBe(
      '::error file=p.yaml,line=2,endLine=2,col=1,endColumn=7,title=LF201 unknown-key::' +
        'unknown key `mesure`%0Ahelp: did you mean `measure`?\n',
    );
  });

  it.each([
    ['error', '::error '],
    ['warning', '::warning '],
    ['info', '::notice '],
  ] as const)('calls a finding of severity %s with %s', (severity, command) => {
    expect(renderGithub([{ ...findingAt(markedFile('«a»: 1')), severity }], plainContext)).toContain(command);
  });

  it('leaves columns out where a finding goes over several lines, as GitHub wants it', () => {
    const output = renderGithub([findingAt(markedFile('«a:\n  b»: 1'))], plainContext);
    expect(output).toContain('line=1,endLine=2,title=');
    expect(output).not.toMatch(/col=|endColumn=/);
  });

  it('escapes what would end a property or the command', () => {
    const place = markedFile('«a»: 1', 'dự án: 100%, bản 2\r\n.yaml');
    const output = renderGithub([findingAt(place, { key: '50% ::error::\r\nx' })], plainContext);
    expect(output).toContain('file=dự án%3A 100%25%2C bản 2%0D%0A.yaml,');
    expect(output).toContain('::unknown key `50%25 ::error::');
    expect(output.match(/[\r\n]/g)).toEqual(['\n']);
  });

  it('names the characters that would command the terminal of whoever reads the log', () => {
    const place = markedFile('«a»: 1', 'p\u001b.yaml');
    const related = [{ place, label: 'first' }];
    const output = renderGithub(
      [{ ...findingAt(place, { key: 'a\u0007', suggestion: '\u001b[31m\u202e' }), related }],
      plainContext,
    );
    expect(output).toBe(
      '::error file=p<U+001B>.yaml,line=1,endLine=1,col=1,endColumn=2,title=LF201 unknown-key::' +
        'unknown key `a<U+0007>`%0Ahelp: did you mean `<U+001B>[31m<U+202E>`?%0Afirst: p<U+001B>.yaml:1:1\n',
    );
  });

  it('names other places with what stands there', () => {
    const source = new SourceText('p.yaml', 'a: 1\nb: 2\n');
    const related = [{ place: placeIn(source, 'a'), label: 'first' }];
    expect(renderGithub([{ ...findingAt(placeIn(source, 'b')), related }], plainContext)).toMatch(
      /%0Afirst: p\.yaml:1:1\n$/,
    );
  });
});
