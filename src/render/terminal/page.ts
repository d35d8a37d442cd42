import type { ChalkInstance } from 'chalk';
import type { Format } from '../../messages/format.js';
import type { Tone } from '../../sheet/cell.js';

/** What every part of a terminal report needs to know. */
export interface Page {
  readonly format: Format;
  readonly width: number;
  readonly chalk: ChalkInstance;
}

/** Words in the colour of their tone; the words themselves already say it. */
export function toned(text: string, tone: Tone | undefined, { chalk }: Page): string {
  switch (tone) {
    case 'good':
      return chalk.green(text);
    case 'warning':
      return chalk.yellow(text);
    case 'bad':
      return chalk.red(text);
    case 'muted':
      return chalk.dim(text);
    case undefined:
      return text;
  }
}
