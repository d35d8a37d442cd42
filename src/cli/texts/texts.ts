import type { Language } from '../../model/text.js';
import type { CliTexts } from './cli-texts.js';
import { en } from './en.js';
import { vi } from './vi.js';

const TEXTS: Readonly<Record<Language, CliTexts>> = { en, vi };

export function cliTextsIn(language: Language): CliTexts {
  return TEXTS[language];
}
