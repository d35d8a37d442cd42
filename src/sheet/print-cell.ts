import type { Format } from '../messages/format.js';
import type { Cell, Tone } from './cell.js';
import { termIn } from './terms.js';

/** Where there is no figure. */
const MISSING = '?';
/** Where nothing applies. */
const NOTHING = '—';

/** What a cell says to a reader: `—` where nothing applies, `?` where data is missing, its value otherwise. */
export function printCell(cell: Cell, format: Format): string {
  switch (cell.kind) {
    case 'number': {
      const { figure, unit, isPercent, limits } = cell;
      if (!figure.quantity) return MISSING;
      const number = isPercent ? format.percent(figure.quantity, limits) : format.number(figure.quantity, limits);
      return unit ? `${number} ${format.text(unit)}` : number;
    }
    case 'ratio':
      return cell.figure.quantity ? format.percent(cell.figure.quantity, cell.limits) : MISSING;
    case 'money': {
      const { figure, currency, hasCode } = cell;
      if (!figure.quantity) return MISSING;
      return hasCode ? format.money(figure.quantity, currency) : format.amount(figure.quantity, currency);
    }
    case 'day':
      return format.date(cell.day);
    case 'text':
      return format.text(cell.text);
    case 'word':
      return cell.shown ? format.text(cell.shown) : cell.word;
    case 'count':
      return format.count(cell.count);
    case 'flag':
      return termIn(format.words, 'yesNo', cell.flag ? 'yes' : 'no');
    case 'term':
      return cell.said ? cell.said(format) : termIn(format.words, cell.of, cell.word);
    case 'said':
      return cell.said(format);
    case 'missing':
      return cell.isSaid ? format.words.reason[cell.reason] : MISSING;
    case 'not-applicable':
      return NOTHING;
  }
}

/** How a cell is coloured, where there is colour: what is no value is dim. */
export function toneOf(cell: Cell): Tone | undefined {
  switch (cell.kind) {
    case 'term':
    case 'word':
    case 'said':
      return cell.tone;
    case 'number':
    case 'ratio':
    case 'money':
      return cell.figure.quantity ? undefined : 'muted';
    case 'missing':
    case 'not-applicable':
      return 'muted';
    case 'day':
    case 'text':
    case 'count':
    case 'flag':
      return undefined;
  }
}
