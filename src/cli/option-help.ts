import type { DefaultOfFormat, OptionDefinition } from './command-definition.js';
import type { ArgumentName, CliTexts, OptionName } from './texts/cli-texts.js';

/**
 * What the help says of an option: what it does, the words that it takes, and what holds without it,
 * `colours: auto, always, never (default: auto)`.
 */
export function optionHelp({ text, choices, default: value }: OptionDefinition, texts: CliTexts): string {
  return helpOf(texts.options[text], choices, defaultInWords(text, value, texts), texts);
}

/** The same of what a command takes besides options. */
export function argumentHelp(
  { text, choices }: { readonly text: ArgumentName; readonly choices?: readonly string[] },
  texts: CliTexts,
): string {
  return helpOf(texts.arguments[text], choices, choices?.[0] ?? texts.defaults[text], texts);
}

function helpOf(says: string, choices: readonly string[] | undefined, byDefault: string | undefined, texts: CliTexts) {
  const words = choices === undefined ? says : `${says}: ${choices.join(', ')}`;
  return byDefault === undefined ? words : `${words} ${texts.defaultIs(byDefault)}`;
}

function defaultInWords(
  text: OptionName,
  value: string | readonly DefaultOfFormat[] | undefined,
  texts: CliTexts,
): string | undefined {
  if (value === undefined) return texts.defaults[text];
  if (typeof value === 'string') return value;
  return value.map((one) => texts.defaultOf(one.value, one.format)).join(', ');
}
