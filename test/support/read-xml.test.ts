import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.js';

const document = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;

describe('the reader of XML for tests', () => {
  it('reads elements, attributes and references', () => {
    const { name, attributes, children, text } = readXml(document('<a x="1 &lt; 2" y="z"><b/>1 &amp;&#10;2</a>'));
    expect({ name, attributes, text }).toEqual({ name: 'a', attributes: { x: '1 < 2', y: 'z' }, text: '1 &\n2' });
    expect(children.map((child) => child.name)).toEqual(['b']);
  });

  it.each([
    ['<a>', 'not one whole element'],
    ['<a></b>', 'does not close'],
    ['<a/><b/>', 'not one whole element'],
    ['<a x="1" x="2"/>', 'twice: x'],
    ['<a x="<"/>', 'not well-formed'],
    ['<a x=1/>', 'not well-formed'],
    ['<a>1 & 2</a>', 'no such reference'],
    ['<a>&nbsp;</a>', 'no such reference'],
    ['<a>\u0007</a>', 'a character'],
    ['<a>\uFFFE</a>', 'a character'],
    ['<a>\uD83D</a>', 'a character'],
    ['', 'not one whole element'],
  ])('refuses %j', (body, message) => {
    expect(() => readXml(document(body))).toThrow(message);
  });
});
