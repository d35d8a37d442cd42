import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { projectJsonSchema } from '../../src/schema/json-schema.js';

const options = { strict: true, strictRequired: false, strictTypes: false, allErrors: true } as const;
const validate = new Ajv2020(options).compile(projectJsonSchema());

/**
 * What a YAML server tells an editor of a project file by our schema, by line. The server reads YAML 1.2 as it is, with
 * numbers as numbers: `12.130` is 12.13 to it.
 */
export function editorErrors(text: string): ReadonlyMap<number, readonly string[]> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, merge: true, logLevel: 'silent' });
  const errors = new Map<number, string[]>();
  if (validate(document.toJS())) return errors;
  for (const error of validate.errors ?? []) {
    for (const node of placesOf(error, document)) {
      const { line } = lineCounter.linePos(node.range?.[0] ?? 0);
      errors.set(line, [...(errors.get(line) ?? []), `${error.instancePath} ${error.message}`]);
    }
  }
  return errors;
}

/** The key that is too many; else the value, and the key that it stands behind. */
function placesOf({ instancePath, params }: ErrorObject, document: Document): readonly Node[] {
  let node = document.contents;
  let key: Node | undefined;
  for (const step of instancePath.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const found = childOf(node, name);
    if (!found) break;
    ({ key, value: node } = found);
  }
  const extra = childOf(node, String(params['additionalProperty'] ?? params['propertyName']))?.key;
  if (extra) return [extra];
  return [...(node ? [node] : []), ...(key ? [key] : [])];
}

function childOf(
  node: Node | null,
  name: string,
): { readonly key: Node | undefined; readonly value: Node | null } | undefined {
  if (isAlias(node) || isScalar(node)) return undefined;
  if (isSeq<Node>(node)) {
    const value = node.items[Number(name)];
    return value && { key: undefined, value };
  }
  const pair = isMap<Node, Node | null>(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
    : undefined;
  return pair && { key: pair.key, value: pair.value };
}
