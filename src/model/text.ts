export type Language = 'vi' | 'en';

export const LANGUAGES = ['vi', 'en'] as const satisfies readonly Language[];

/** Words in one or both languages; at least one is there. */
export interface Text {
  readonly vi?: string | undefined;
  readonly en?: string | undefined;
}

/** The words in that language, or in the other one where a file gives only that. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.vi ?? text.en ?? '';
}

/** What somebody wrote, on one line: each run of spaces, tabs and line breaks becomes one space, and those at its ends go. */
export function onOneLine(written: string): string {
  return written.replace(/[\s\u0085]+/g, ' ').trim();
}
