/** A disk took less than the whole text and gave no error of its own. The code is that of a full disk. */
export class ShortWrite extends Error {
  readonly code = 'ENOSPC';

  constructor(written: number, wanted: number) {
    super(`${written} of ${wanted} bytes written`);
  }
}
