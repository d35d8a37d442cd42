import { LANGUAGES, type Language } from '../../model/text.js';
import type { CliIo } from '../io.js';
import { choose } from './choose.js';

/**
 * The language of the output: the flag, LOGFRAME_LANG, the configuration, the locale of the system where it is
 * Vietnamese, else English.
 */
export function chooseLanguage(flag: string | undefined, env: CliIo['env'], configured?: Language): Language {
  if (flag !== undefined) return choose('--lang', flag, LANGUAGES);
  const variable = env['LOGFRAME_LANG'];
  if (variable) return choose('LOGFRAME_LANG', variable, LANGUAGES);
  return configured ?? languageOfLocale(env);
}

/**
 * The language of help and of errors of usage, wanted before the arguments are understood: the same choice, but a wrong
 * one is passed over.
 */
export function guessLanguage(argv: readonly string[], env: CliIo['env']): Language {
  const flags = argv.flatMap((word, index) =>
    word === '--lang' ? [argv[index + 1]] : word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [],
  );
  const wanted = [flags.at(-1), env['LOGFRAME_LANG']];
  return wanted.flatMap((word) => LANGUAGES.find((language) => language === word) ?? []).at(0) ?? languageOfLocale(env);
}

/** The first of the three variables that is set decides, as POSIX has it. */
function languageOfLocale(env: CliIo['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.startsWith('vi') ? 'vi' : 'en';
}
