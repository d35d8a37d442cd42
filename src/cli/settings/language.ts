import { byDefault, byFile, byFlag, byVariable, type Setting } from '../../model/setting.js';
import { LANGUAGES, type Language } from '../../model/text.js';
import type { WorkspaceConfig } from '../../model/workspace-config.js';
import type { CliIo } from '../io.js';
import { choose } from './choose.js';

/**
 * The language of the output: the flag, LOGFRAME_LANG, the configuration, the locale of the system where it is
 * Vietnamese, else English.
 */
export function chooseLanguage(
  flag: string | undefined,
  env: CliIo['env'],
  config?: WorkspaceConfig,
): Setting<Language> {
  if (flag !== undefined) return byFlag('--lang', choose('--lang', flag, LANGUAGES));
  const variable = env['LOGFRAME_LANG'];
  if (variable) return byVariable('LOGFRAME_LANG', choose('LOGFRAME_LANG', variable, LANGUAGES));
  return config?.language ? byFile(config.at.of('language'), config.language) : languageOfLocale(env);
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
  return (
    wanted.flatMap((word) => LANGUAGES.find((language) => language === word) ?? []).at(0) ?? languageOfLocale(env).value
  );
}

/** The first of the three variables that is set decides, as POSIX has it. */
function languageOfLocale(env: CliIo['env']): Setting<Language> {
  const name = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((one) => env[one]);
  return name !== undefined && env[name]?.startsWith('vi') ? byVariable(name, 'vi') : byDefault('en');
}
