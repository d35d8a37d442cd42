import type * as z from 'zod';
import { when } from './when.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * A choice of records as conditions on the key that chooses, so that an editor checks a record against the one that is
 * meant and offers its keys. Without such a mark nothing changes.
 */
export function decideByKey({ chosenBy: key, anyOf, ...rest }: JsonSchema): JsonSchema {
  if (typeof key !== 'string') return anyOf ? { ...rest, anyOf } : rest;
  const variants = (anyOf ?? []).slice(0, -1).map((record) => ({ record, word: wordOf(record, key) }));
  const undecided = anyOf?.at(-1) ?? {};
  const anyWord = { properties: { [key]: { enum: variants.map(({ word }) => word) } }, required: [key] };
  return {
    ...rest,
    type: 'object',
    allOf: [
      ...variants.map(({ record, word }) => when({ properties: { [key]: { const: word } }, required: [key] }, record)),
      when({ not: anyWord }, undecided),
    ],
  };
}

/** The one word that a variant has under the key. */
function wordOf({ properties }: JsonSchema, key: string): string {
  const value = properties?.[key];
  const [word] = (typeof value === 'object' && value.enum) || [];
  if (typeof word !== 'string') throw new RangeError(`a choice by ${key} without a word for it`);
  return word;
}
