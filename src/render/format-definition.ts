/** A format of output as help, completion and errors know it. */
export interface FormatDefinition<Name extends string = string> {
  readonly name: Name;
  /** Of files that are written in it, `.json`, in lower case. */
  readonly extensions: readonly string[];
  /** The format where none is asked for; one of each list. */
  readonly isDefault?: boolean;
}
