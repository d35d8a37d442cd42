import { Chalk } from 'chalk';
import type { Severity } from '../../diagnostics/diagnostic.js';

export type Painter = (text: string) => string;

/** The few colours of `logframe check`. They repeat what the words and marks say: nothing is lost without them. */
export interface Paint {
  readonly severity: Readonly<Record<Severity, Painter>>;
  readonly strong: Painter;
  /** Line numbers, rules and arrows. */
  readonly gutter: Painter;
  readonly secondary: Painter;
  readonly success: Painter;
}

export function createPaint(level: 0 | 1 | 2 | 3): Paint {
  const chalk = new Chalk({ level });
  return {
    severity: { error: chalk.bold.red, warning: chalk.bold.yellow, info: chalk.bold.cyan },
    strong: chalk.bold,
    gutter: chalk.blue,
    secondary: chalk.blue,
    success: chalk.green,
  };
}
