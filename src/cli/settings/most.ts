import { CHECK_FORMAT_DEFINITIONS, type CheckFormat, checkFormat } from '../../render/check/formats.js';
import type { DefaultOfFormat } from '../command-definition.js';
import { chooseNumber } from './choose.js';

/** The word of `--max-problems` for a list without an end. */
const NO_END = 'none';

/** Where the list of findings stops without `--max-problems`, by format. */
export const DEFAULT_MOST: readonly DefaultOfFormat[] = [
  ...CHECK_FORMAT_DEFINITIONS.flatMap((format) =>
    'most' in format ? { format: format.name, value: String(format.most) } : [],
  ),
  { value: NO_END },
];

/** How many findings are shown at most: `--max-problems`, else what the format says; infinity where the list has no end. */
export function chooseMost(flag: string | undefined, format: CheckFormat): number {
  if (flag === undefined) return checkFormat(format).most ?? Number.POSITIVE_INFINITY;
  return flag === NO_END ? Number.POSITIVE_INFINITY : chooseNumber('--max-problems', flag, 1, NO_END);
}
