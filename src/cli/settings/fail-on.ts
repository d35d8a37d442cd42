import { choose } from './choose.js';

/** From which severity on findings make `logframe check` fail. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const DEFAULT_FAIL_ON: FailOn = 'error';

export function chooseFailOn(flag: string | undefined): FailOn {
  return flag === undefined ? DEFAULT_FAIL_ON : choose('--fail-on', flag, FAIL_ON);
}
