import type { RunCommand } from './invocation.js';
import type { ArgumentName, CommandName, ExampleNote, OptionName } from './texts/cli-texts.js';

/** An option as help and completion know it. Its text says what it does; the words it takes come from their registry. */
export interface OptionDefinition {
  /** `--fail-on <severity>`. */
  readonly flags: string;
  readonly text: OptionName;
  /** The words that it takes; absent where it takes any text, or none. */
  readonly choices?: readonly string[];
  /** The value where the option is not given: one, or one for each format. Absent where words say it, or nothing does. */
  readonly default?: string | readonly DefaultOfFormat[];
}

/** `5000` of the format `sarif`; without a format, of the others. */
export interface DefaultOfFormat {
  readonly format?: string;
  readonly value: string;
}

/** A command as the help and the program know it. Its own file is loaded when it runs. */
export interface CommandDefinition {
  readonly name: CommandName;
  readonly takes: ArgumentDefinition;
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly (readonly [commandLine: string, note: ExampleNote])[];
  readonly load: () => Promise<RunCommand>;
}

export interface ArgumentDefinition {
  readonly text: ArgumentName;
  /** As in `[paths...]`. */
  readonly argument: string;
  /** The words that it takes, the first one by default; absent where it takes any text. */
  readonly choices?: readonly string[];
}
