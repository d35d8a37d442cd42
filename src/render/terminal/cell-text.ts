import type { Format } from '../../messages/format.js';
import type { Cell } from '../../report/report.js';

/** What a cell says: — where nothing applies, ? where data is missing, the words otherwise. */
export function cellText(cell: Cell | undefined, format: Format): string {
  switch (cell?.kind) {
    case 'words':
      return cell.text(format);
    case 'missing':
      return '?';
    case 'not-applicable':
    case undefined:
      return '—';
  }
}
