import { byDefault, byFlag, byVariable, type Setting } from '../../model/setting.js';
import type { CliIo, OutputStream } from '../io.js';
import { choose } from './choose.js';

/** As chalk counts: 0 without colour, 1 for 16 colours, 2 for 256, 3 for all. */
export type ColourLevel = 0 | 1 | 2 | 3;

/** What `--color` takes, the first one by default. */
export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;

/**
 * How many colours a stream gets: `--color` decides, then FORCE_COLOR, NO_COLOR and TERM=dumb, then whether the stream
 * is a terminal.
 */
export function chooseColour(flag: string | undefined, stream: OutputStream, env: CliIo['env']): Setting<ColourLevel> {
  const wanted = flag === undefined ? COLOUR_CHOICES[0] : choose('--color', flag, COLOUR_CHOICES);
  if (wanted !== 'auto') return byFlag('--color', wanted === 'never' ? 0 : levelOfTerminal(env));

  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return byVariable('FORCE_COLOR', levelForced(forced));
  if (env['NO_COLOR']) return byVariable('NO_COLOR', 0);
  if (env['TERM'] === 'dumb') return byVariable('TERM', 0);
  return stream.isTTY ? { value: levelOfTerminal(env), origin: { kind: 'terminal' } } : byDefault(0);
}

function levelForced(forced: string): ColourLevel {
  if (forced === '0' || forced === 'false') return 0;
  if (forced === '2') return 2;
  if (forced === '3') return 3;
  return 1;
}

function levelOfTerminal(env: CliIo['env']): ColourLevel {
  if (/^(?:truecolor|24bit)$/.test(env['COLORTERM'] ?? '')) return 3;
  return /-256(?:color)?$/.test(env['TERM'] ?? '') ? 2 : 1;
}
