/** The flags as they were typed. What is not given is absent; defaults are decided in `settings/`. */
export interface CliOptions {
  readonly asOf?: string;
  readonly lang?: string;
  readonly output?: string;
  readonly color?: string;
  readonly width?: string;
  readonly quiet?: boolean;
  readonly timing?: boolean;
  /** `false` for `--no-config`. */
  readonly config?: string | boolean;
  readonly stdinName?: string;
  readonly format?: string;
  readonly failOn?: string;
  readonly maxProblems?: string;
  readonly section?: string;
  /** `false` for `--no-baseline`. */
  readonly baseline?: string | boolean;
  /** `false` for `--no-ignore`. */
  readonly ignore?: boolean;
  readonly writeBaseline?: boolean;
}
