import type { PlainDate } from '../model/plain-date.js';
import { byFlag, type Origin } from '../model/setting.js';
import type { Language } from '../model/text.js';
import type { WorkspaceConfig } from '../model/workspace-config.js';
import type { CliIo } from './io.js';
import type { CliOptions } from './options.js';
import { chooseAsOf } from './settings/as-of.js';
import { type ColourLevel, chooseColour } from './settings/colour.js';
import { chooseLanguage } from './settings/language.js';
import { chooseWidth } from './settings/width.js';
import type { CliTexts } from './texts/cli-texts.js';
import { cliTextsIn } from './texts/texts.js';

/** What flags, environment, configuration and terminal say together, decided once for a run. */
export interface Context {
  readonly language: Language;
  readonly texts: CliTexts;
  readonly asOf: PlainDate;
  readonly asOfIsToday: boolean;
  readonly width: number;
  /** The colours of the product, which may go into a file. */
  readonly colour: ColourLevel;
  /** The colours of standard error. */
  readonly errorColour: ColourLevel;
  readonly isQuiet: boolean;
  /** What decided some of these values: a flag, a variable, the configuration, the terminal. */
  readonly origins: Readonly<Record<'language' | 'asOf' | 'width' | 'colour', Origin>>;
}

export function createContext(options: CliOptions, io: CliIo, config?: WorkspaceConfig): Context {
  const language = chooseLanguage(options.lang, io.env, config);
  const asOf = chooseAsOf(options.asOf, io, config);
  const width = chooseWidth(options.width, io);
  const isIntoFile = options.output !== undefined && options.output !== '-';
  const colour =
    isIntoFile && options.color !== 'always'
      ? byFlag<ColourLevel>('--output', 0)
      : chooseColour(options.color, io.stdout, io.env);
  return {
    language: language.value,
    texts: cliTextsIn(language.value),
    asOf: asOf.value,
    asOfIsToday: asOf.origin.kind === 'clock',
    width: width.value,
    colour: colour.value,
    errorColour: chooseColour(options.color, io.stderr, io.env).value,
    isQuiet: options.quiet ?? false,
    origins: { language: language.origin, asOf: asOf.origin, width: width.origin, colour: colour.origin },
  };
}
