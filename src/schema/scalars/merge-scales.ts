import { mendTail, type TailOptions } from './quantity-tail.js';
import { SCALES } from './quantity-words.js';

const TWO_SCALES = /^(\D*)(0|[1-9]\d{0,8}) (\p{L}+) (\d{1,6}) (\p{L}+)(?!\p{L})(\D*)$/u;

/** `5 tỷ 200 triệu` → `5.2 tỷ`; undefined if the second number does not fit below the first scale. */
export function mergeScales(text: string, options: TailOptions): string | undefined {
  const [, before = '', large = '', word = '', small = '', smallWord = '', after = ''] = TWO_SCALES.exec(text) ?? [];
  const power = SCALES.get(word.toLowerCase());
  const smallPower = SCALES.get(smallWord.toLowerCase());
  if (power === undefined || smallPower === undefined || small.length > power - smallPower) return undefined;
  const fraction = small.padStart(power - smallPower, '0').replace(/0+$/, '');
  // Three digits after the point would have two readings.
  const decimals = fraction.length === 3 ? `${fraction}0` : fraction;
  return before + large + (decimals === '' ? '' : `.${decimals}`) + mendTail(` ${word}${after}`, options);
}
