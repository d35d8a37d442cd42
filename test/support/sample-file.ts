import { definitionOf, SCHEMA, type Schema } from './schema-paths.js';

/** The id of every record of a sample. */
export const SAMPLE_ID = 'A12';

export type Data = { readonly [key: string]: unknown };

/** Maps and lists that lead to one value: `results.[].under` and `R9` make `{ results: [{ under: R9 }] }`. */
export function dataAt(path: string, value: unknown): Data {
  const made = path
    .split('.')
    .reduceRight<unknown>((inner, step) => (step === '[]' ? [inner] : { [step]: inner }), value);
  if (typeof made !== 'object' || made === null) throw new RangeError(`no path: ${path}`);
  return { ...made };
}

/**
 * The least right project file that has a value at a path, made from the JSON Schema: of every map on the way the keys
 * that cannot be left out. Where they may be Unknown they are, so that only what the path leads to is known.
 */
export function sampleFile(path: string, value?: unknown): Data {
  const made = sample(SCHEMA, path.split('.'), value);
  if (typeof made !== 'object' || made === null) throw new RangeError(`no path: ${path}`);
  return { ...made };
}

/** @param rest what is left of the path; nothing beside the path */
function sample(schema: Schema, rest: readonly string[] | undefined, value?: unknown): unknown {
  const [step, ...more] = rest ?? [];
  if (rest?.length === 0 && value !== undefined) return value;
  const definition = definitionOf(schema);
  if (definition) {
    const [example] = step === undefined ? (definition.schema.examples ?? []) : [];
    if (definition.name === 'id') return SAMPLE_ID;
    return example ?? sample(definition.schema, rest, value);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.properties) return sampleMap(schema, schema.properties, step, more, value);
  const choices = [
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []).flatMap(({ then }) => then ?? []),
  ];
  if (choices.length > 0) {
    const unknown = choices.find((one) => definitionOf(one)?.name === 'unknown');
    const chosen = rest ? choices.find((one) => leads(one, rest)) : (unknown ?? choices[0]);
    return chosen && sample(chosen, rest, value);
  }
  const within = step === undefined ? undefined : more;
  if (schema.items) return [sample(schema.items, within, value)];
  if (typeof schema.additionalProperties === 'object')
    return { B1: sample(schema.additionalProperties, within, value) };
  return SAMPLE_ID;
}

function sampleMap(
  { required = [], allOf = [] }: Schema,
  properties: Readonly<Record<string, Schema>>,
  step: string | undefined,
  more: readonly string[],
  value: unknown,
): Data {
  const keys = new Set([...required, ...(step === undefined ? [] : [step])]);
  // A key that belongs to one choice brings that choice with it: `refunds`, `kind: refund`.
  const choice = allOf
    .flatMap(({ anyOf = [] }) => anyOf)
    .find((one) => step !== undefined && one.required?.includes(step) && one.properties);
  for (const key of Object.keys(choice?.properties ?? {})) keys.add(key);
  for (const { anyOf, oneOf, dependentRequired = {} } of allOf) {
    const sets = [...(anyOf ?? []), ...(oneOf ?? [])].map((one) => one.required ?? []);
    if (!sets.some((set) => set.every((key) => keys.has(key)))) for (const key of sets[0] ?? []) keys.add(key);
    for (const key of [...keys]) for (const needed of dependentRequired[key] ?? []) keys.add(needed);
  }
  const entries = [...keys].map((key) => {
    const schema = choice?.properties?.[key] ?? properties[key] ?? {};
    return [key, key === step ? sample(schema, more, value) : sample(schema, undefined)] as const;
  });
  return Object.fromEntries(entries);
}

/** Whether a path can be followed inside a schema. */
function leads(schema: Schema, rest: readonly string[]): boolean {
  const [step, ...more] = rest;
  if (step === undefined) return true;
  const definition = definitionOf(schema);
  if (definition) return leads(definition.schema, rest);
  const { properties, items, additionalProperties, anyOf = [], oneOf = [], allOf = [] } = schema;
  if (properties?.[step]) return leads(properties[step], more);
  if (items && step === '[]') return leads(items, more);
  if (typeof additionalProperties === 'object' && step === '*') return leads(additionalProperties, more);
  const choices = [...anyOf, ...oneOf, ...allOf.flatMap(({ then }) => then ?? [])];
  return choices.some((one) => leads(one, rest));
}

/** Both in one file: lists one after the other, maps key by key; of two single values the first. */
export function joined(a: Data, b: Data): Data {
  const made = join(a, b);
  if (!isData(made)) throw new RangeError('not two maps');
  return made;
}

function join(a: unknown, b: unknown): unknown {
  if (a === undefined) return b;
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (!isData(a) || !isData(b)) return a;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...keys].map((key) => [key, join(a[key], b[key])]));
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
