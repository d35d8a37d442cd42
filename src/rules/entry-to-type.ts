import type { Place } from '../model/place.js';
import type { Project } from '../model/project.js';
import type { Id } from '../model/record.js';
import type { Language } from '../model/text.js';

/** Whether a record is a row of a CSV file, in which keys are columns and a value stands alone in its cell. */
export function isInTable({ at }: { readonly at: Place }, project: Project): boolean {
  return at.source !== project.at.source;
}

const WORDS: Readonly<Record<Language, { inColumn(value: string, key: string): string; severalIds: string }>> = {
  en: {
    inColumn: (value, key) => `\`${value}\` in the column \`${key}\``,
    severalIds: 'separate several ids by `;`',
  },
  vi: {
    inColumn: (value, key) => `\`${value}\` ở cột \`${key}\``,
    severalIds: 'nhiều mã thì cách nhau bằng `;`',
  },
};

/** Where an id is to be filled in. */
export const BLANK_ID: Readonly<Record<Language, Id>> = { en: '<id>', vi: '‹mã›' };

/** What to write for a key of a record: `from: grant`; in a CSV file `grant` in the column `from`. */
export function entryToType(key: string, value: string, inTable: boolean, language: Language): string {
  return inTable ? WORDS[language].inColumn(value, key) : `\`${key}: ${value}\``;
}

/** A number as it is typed into a cell, given as a project file wants it: spreadsheets know no `1_455`. */
export function asCell(typed: string): string {
  return typed.replaceAll('_', '');
}

/** What to write to cite a record of evidence: `evidence: [PT-1]`; a cell of a CSV file separates several ids by `;`. */
export function evidenceToType(id: Id, inTable: boolean, language: Language): string {
  if (!inTable) return entryToType('evidence', `[${id}]`, inTable, language);
  return `${entryToType('evidence', id, inTable, language)} (${WORDS[language].severalIds})`;
}
