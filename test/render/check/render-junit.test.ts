import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../src/render/check/escape-xml.js';
import { renderJunit } from '../../../src/render/check/render-junit.js';
import { markedFile } from '../../diagnostics/place-in.js';
import { readXml } from '../../support/read-xml.js';
import { findingAt } from './finding-at.js';
import { plainContext, threeFindings } from './three-findings.js';

const [warning, note, error] = threeFindings;

describe('the JUnit output', () => {
  it('has a suite for each file, in the order in which they were looked at, and counts', () => {
    const document = readXml(renderJunit(threeFindings, plainContext));
    expect(document.attributes).toMatchObject({ tests: '3', failures: '1' });
    expect(document.children.map(({ attributes: { name, tests, failures } }) => [name, tests, failures])).toEqual([
      ['projects/p-5821.yaml', '2', '0'],
      ['projects/p-5822.yaml', '1', '1'],
    ]);
  });

  it('has one passed case for a file without findings', () => {
    const { children } = readXml(renderJunit([], { ...plainContext, files: ['a.yaml'] }));
    expect(children).toHaveLength(1);
    expect(children[0]?.children).toMatchObject([
      { name: 'testcase', attributes: { classname: 'a.yaml' }, children: [] },
    ]);
  });

  it.each([
    ['error', 'an error', error, 'failure'],
    ['error', 'a warning', warning, 'system-out'],
    ['error', 'a note', note, 'system-out'],
    ['warning', 'an error', error, 'failure'],
    ['warning', 'a warning', warning, 'failure'],
    ['warning', 'a note', note, 'system-out'],
  ] as const)('that fails from %s on says %s as %3$s', (failsFrom, _, finding, element) => {
    if (!finding) throw new Error('a finding');
    const { children } = readXml(renderJunit([finding], { ...plainContext, files: [], failsFrom }));
    expect(children[0]?.children[0]?.children.map(({ name }) => name)).toEqual([element]);
  });

  it('names a case by its path, so that it is known again when lines shift, and no two alike', () => {
    const finding = { ...findingAt(markedFile('«a»: 1')), path: 'indicators.IND-1.a' };
    const { children } = readXml(renderJunit([finding, finding, findingAt(markedFile('«b»: 1'))], plainContext));
    const names = children.flatMap((suite) => suite.children).map(({ attributes }) => attributes['name']);
    expect(names).toEqual([
      'logframe check',
      'logframe check',
      'LF201 unknown-key: indicators.IND-1.a',
      'LF201 unknown-key: indicators.IND-1.a (2)',
      'LF201 unknown-key',
    ]);
  });

  it('says the whole finding where it failed', () => {
    if (!error) throw new Error('a finding');
    const { children } = readXml(renderJunit([error], { ...plainContext, files: [] }));
    const failure = children[0]?.children[0]?.children[0];
    expect(failure?.attributes['message']).toBe('`P-5821` is already the code of the project in projects/p-5821.yaml');
    expect(failure?.text.split('\n')).toEqual([
      expect.stringMatching(/^projects\/p-5822\.yaml:2:7: error LF301 `P-5821` is already/),
      expect.stringMatching(/^help: /),
      'first used here: projects/p-5821.yaml:2:7',
    ]);
  });

  it('is well-formed whatever a file holds or is called', () => {
    const awkward = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(awkward, awkward, (key, file) => {
        const finding = { ...findingAt(markedFile('«a»: 1', file), { key }), path: key };
        const [suite] = readXml(renderJunit([finding], { ...plainContext, files: [] })).children;
        expect(suite?.attributes['name']).toBe(readBack(file));
      }),
    );
  });
});

describe('text in XML', () => {
  it.each([
    ['a < b && c > "d"', 'a &lt; b &amp;&amp; c &gt; &quot;d&quot;'],
    [']]>', ']]&gt;'],
    ['one\r\ntwo', 'one&#10;two'],
    ['bell \u0007, escape \u001B[31m', 'bell &lt;U+0007&gt;, escape &lt;U+001B&gt;[31m'],
    ['zero\u200Bwidth', 'zero&lt;U+200B&gt;width'],
    ['half \uD83D pair, \uFFFE', 'half \uFFFD pair, \uFFFD'],
    ['Tỷ lệ hộ nghèo 👍', 'Tỷ lệ hộ nghèo 👍'],
  ])('%j is written %j', (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });
});

function readBack(text: string): string {
  return readXml(`<?xml version="1.0" encoding="UTF-8"?>\n<a x="${escapeXml(text)}"/>`).attributes['x'] ?? '';
}
