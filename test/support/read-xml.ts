/** An element as a strict reader sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All characters between its tags, those of its children included, references resolved. */
  readonly text: string;
}

const NAME = '[A-Za-z][\\w.-]*';
const ATTRIBUTE = `\\s+(?<key>${NAME})="(?<value>[^"<]*)"`;
const TOKEN = new RegExp(
  `<(?<open>${NAME})(?<list>(?:${ATTRIBUTE.replace(/\?<\w+>/g, '?:')})*)(?<empty>/?)>|</(?<close>${NAME})>|[^<]+`,
  'gy',
);
/** XML 1.0, production 2. */
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Reads the part of XML 1.0 that this program writes, elements, attributes and characters after a declaration, and
 * throws at anything that is not well-formed in it.
 */
export function readXml(document: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(declaration)) throw new SyntaxError('no declaration');
  if (NO_CHARACTER.test(document)) throw new SyntaxError('a character that XML does not have');

  const root = element('');
  const open = [root];
  TOKEN.lastIndex = declaration.length;
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(document);
    if (!token) throw new SyntaxError(`not well-formed: ${document.slice(at, at + 40)}`);
    const { open: opened, list = '', empty, close } = token.groups ?? {};
    const parent = open.at(-1);
    if (!parent) throw new SyntaxError('more than one root');
    if (opened !== undefined) {
      const child = element(opened);
      for (const { groups } of list.matchAll(new RegExp(ATTRIBUTE, 'g'))) {
        const { key = '', value = '' } = groups ?? {};
        if (key in child.attributes) throw new SyntaxError(`twice: ${key}`);
        child.attributes[key] = resolve(value);
      }
      parent.children.push(child);
      if (empty === '') open.push(child);
    } else if (close !== undefined) {
      if (parent.name !== close || open.length === 1) throw new SyntaxError(`does not close: ${close}`);
      open.pop();
    } else {
      for (const one of open) one.text += resolve(token[0]);
    }
  }
  const [only, ...others] = root.children;
  if (!only || others.length > 0 || open.length > 1) throw new SyntaxError('not one whole element');
  return only;
}

interface Growing extends XmlElement {
  readonly attributes: Record<string, string>;
  readonly children: Growing[];
  text: string;
}

function element(name: string): Growing {
  return { name, attributes: {}, children: [], text: '' };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolve(text: string): string {
  return text.replace(/&(?:#(\d+);|(\w+);)?/g, (reference, code: string | undefined, name: string | undefined) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const character = ENTITIES[name ?? ''];
    if (character === undefined) throw new SyntaxError(`no such reference: ${reference}`);
    return character;
  });
}
