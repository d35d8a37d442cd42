import type { PlainDate } from '../model/plain-date.js';
import type { Language } from '../model/text.js';
import type { WorkspaceConfig } from '../model/workspace-config.js';
import type { CliIo } from './io.js';
import type { CliOptions } from './options.js';
import { chooseAsOf } from './settings/as-of.js';
import { type ColourLevel, chooseColour } from './settings/colour.js';
import { chooseLanguage } from './settings/language.js';
import { chooseWidth } from './settings/width.js';
import { type CliTexts, cliTextsIn } from './texts/texts.js';

/** What flags, environment, configuration and terminal say together, decided once for a run. */
export interface Context {
  readonly language: Language;
  readonly texts: CliTexts;
  readonly asOf: PlainDate;
  readonly width: number;
  /** Of the product, which may go into a file. */
  readonly colour: ColourLevel;
  /** Of standard error. */
  readonly errorColour: ColourLevel;
  readonly isQuiet: boolean;
}

export function createContext(options: CliOptions, io: CliIo, config?: WorkspaceConfig): Context {
  const language = chooseLanguage(options.lang, io.env, config?.language);
  const isIntoFile = options.output !== undefined && options.output !== '-';
  return {
    language,
    texts: cliTextsIn(language),
    asOf: chooseAsOf(options.asOf, io, config?.asOf),
    width: chooseWidth(options.width, io),
    colour: isIntoFile && options.color !== 'always' ? 0 : chooseColour(options.color, io.stdout, io.env),
    errorColour: chooseColour(options.color, io.stderr, io.env),
    isQuiet: options.quiet ?? false,
  };
}
