import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/model/source-text.js';
import { isTextField } from '../../../src/rules/evidence/is-text-field.js';
import { projectJsonSchema } from '../../../src/schema/json-schema.js';
import { readYaml } from '../../../src/source/read-yaml.js';

/** Strings of the format that hold no words. */
const ADDRESSES_AND_CODES = ['id', 'url', 'standard', 'overlapping', 'partial'];
/** Words of a qualitative indicator only. */
const WORDS_AT_TIMES = ['value', 'target'];

type Content = 'words' | 'choice' | 'data';

/** What scalars the format takes for each key, anywhere in a project file. */
const contents = new Map<string, Set<Content>>();

function collect(schema: unknown): void {
  if (Array.isArray(schema)) return schema.forEach(collect);
  if (typeof schema !== 'object' || schema === null) return;
  for (const [name, part] of Object.entries(schema)) {
    if (name === 'properties') {
      for (const [key, value] of Object.entries(part as object)) {
        const known = contents.get(key) ?? new Set();
        contents.set(key, known);
        for (const one of contentsOf(value)) known.add(one);
      }
    }
    collect(part);
  }
}

function* contentsOf({ $ref, anyOf, items, type, enum: choices }: SchemaPart): Generator<Content> {
  if ($ref !== undefined) {
    const name = $ref.replace('#/$defs/', '');
    if (['text', 'string'].includes(name)) yield 'words';
    else if (!['unknown', 'csv', 'place', 'contribution'].includes(name)) yield 'data';
  }
  for (const one of [...(anyOf ?? []), ...(items ? [items] : [])]) yield* contentsOf(one);
  if (choices) yield 'choice';
  else if ([type].flat().includes('string')) yield 'words';
  else if ([type].flat().some((one) => one === 'integer' || one === 'number')) yield 'data';
}

interface SchemaPart {
  readonly $ref?: string;
  readonly anyOf?: readonly SchemaPart[];
  readonly items?: SchemaPart;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
}

collect(projectJsonSchema());

async function isText(key: string): Promise<boolean> {
  const { root } = await readYaml(new SourceText('p.yaml', `${key}: x\n`));
  const node = root?.kind === 'map' ? root.get(key) : undefined;
  return node?.kind === 'scalar' && isTextField(node);
}

const keysWhere = (isMeant: (found: ReadonlySet<Content>) => boolean): readonly string[] =>
  [...contents].filter(([key, found]) => !WORDS_AT_TIMES.includes(key) && isMeant(found)).map(([key]) => key);

describe('isTextField', () => {
  it.each(keysWhere((found) => found.has('words')).filter((key) => !ADDRESSES_AND_CODES.includes(key)))(
    'words are expected under `%s`',
    async (key) => {
      expect(await isText(key)).toBe(true);
    },
  );

  it.each([
    ...keysWhere((found) => found.has('data') && !found.has('words')),
    ...ADDRESSES_AND_CODES,
    'logframe',
    ...WORDS_AT_TIMES,
  ])('no words are expected under `%s`', async (key) => {
    expect(await isText(key)).toBe(false);
  });
});
