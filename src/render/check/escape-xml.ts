import { visibleText } from '../../diagnostics/visible-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Halves of surrogate pairs and non-characters, which no XML document may have. */
const NOT_XML = /[\p{Surrogate}\uFFFE\uFFFF]/gu;

/**
 * A text for an XML document, between tags or between double quotes. Line breaks stay; what XML cannot hold, or nobody
 * would see, is named: `<U+0007>`.
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => visibleText(line).replace(NOT_XML, '\uFFFD'))
    .join('\n')
    .replace(/[&<>"\n]/g, (character) => ENTITIES[character] ?? character);
}
