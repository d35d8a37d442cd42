import type { Language } from '../../src/model/text.js';

export type Json = Readonly<Record<string, unknown>>;

/** Every record below a key of a project, flat: those of its lists follow it. */
export function recordsOf(
  key: string,
  value: unknown,
  language: Language,
): readonly Readonly<Record<string, string>>[] {
  if (value === undefined) return [];
  // The figure of a section stands beside its list, and has no list itself.
  if (key === 'weightedAttainment') return [flatten({ [key]: value }, language)];
  const records = Array.isArray(value) ? listOf(value) : [recordOf(value)];
  return records.flatMap((record) => {
    const own = flatten(record, language);
    const below = Object.entries(record).flatMap(([inner, list]) =>
      Array.isArray(list) ? recordsOf(inner, list, language) : [],
    );
    return Object.keys(own).length > 0 ? [own, ...below] : below;
  });
}

/** The values of a record by their path, as a table holds them; its lists are left out. */
function flatten(record: Json, language: Language): Readonly<Record<string, string>> {
  const entries = Object.entries(record).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    if (Array.isArray(value)) return [];
    if (typeof value !== 'object' || value === null) return [[key, defused(String(value))]];
    const inner = recordOf(value);
    const words = inner[language] ?? inner['vi'] ?? inner['en'];
    if (typeof words === 'string') return [[key, defused(words)]];
    return Object.entries(flatten(inner, language)).map(([path, one]) => [`${key}.${path}`, one]);
  });
  return Object.fromEntries(entries);
}

/** What a spreadsheet would run has a quotation mark before it, and what nobody would see is named. */
function defused(written: string): string {
  const text = written.replace(
    /[^\P{C}\n\t]/gu,
    (one) => `<U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
  const isFormula = /^[=@\t\r]/.test(text) || (/^[+-]/.test(text) && !/^[+-]\d+(\.\d+)?$/.test(text));
  return isFormula ? `'${text}` : text;
}

export function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}
