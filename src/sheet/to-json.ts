import { reasonOf } from './cell.js';
import { FORMS } from './form.js';
import type { Json, JsonObject } from './json.js';
import type { Node, SheetRecord } from './record-shape.js';

/** A record as data: its keys in the order of its shape. What does not apply is absent, and there is no `null`. */
export function recordJson(record: SheetRecord): JsonObject {
  return Object.fromEntries(record.nodes().map(([key, node]) => [key, nodeJson(node)]));
}

export function nodeJson(node: Node): Json | undefined {
  switch (node.kind) {
    case 'cell': {
      const own = FORMS[node.form].json(node.cell);
      // What stands beside a figure belongs to it: its date, its method.
      if (node.beside.size === 0 || reasonOf(node.cell) !== undefined || !isObject(own)) return own;
      return { ...own, ...Object.fromEntries([...node.beside].map(([key, inner]) => [key, nodeJson(inner)])) };
    }
    case 'record':
      return recordJson(node.record);
    case 'list':
      return node.records.map(recordJson);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, inner]) => [key, nodeJson(inner)]));
    case 'data':
      return node.data;
  }
}

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && !Array.isArray(json);
}
