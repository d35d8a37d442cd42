import type { OutputStream } from './io.js';

const SHOWN_AFTER_MS = 1000;
const CLEAR_LINE = '\r\u001b[2K';

/** One line on a terminal that says what takes so long: it comes after a second and leaves nothing behind. */
export class Progress {
  #timer: NodeJS.Timeout | undefined;
  readonly #begin = performance.now();
  #isDue = false;
  #shown = '';
  #wanted = '';

  constructor(
    private readonly stream: OutputStream,
    isWanted: boolean,
  ) {
    if (!isWanted || !stream.isTTY) return;
    this.#timer = setTimeout(() => {
      this.#isDue = true;
      this.#show();
    }, SHOWN_AFTER_MS);
    this.#timer.unref();
  }

  /** What is being done from now on. Work that never waits lets no timer run, so the clock is asked as well. */
  say(text: string): void {
    this.#wanted = text;
    if (this.#timer !== undefined && performance.now() - this.#begin >= SHOWN_AFTER_MS) this.#isDue = true;
    this.#show();
  }

  /** Prints something that stays, above the line. */
  async print(text: string): Promise<void> {
    if (this.#shown !== '') await this.stream.write(CLEAR_LINE);
    this.#shown = '';
    await this.stream.write(text);
  }

  /** Takes the line away for good, before anything else is printed. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isDue = false;
    if (this.#shown !== '') await this.stream.write(CLEAR_LINE);
    this.#shown = '';
  }

  #show(): void {
    const text = this.#wanted.slice(0, (this.stream.columns ?? 80) - 1);
    if (!this.#isDue || text === this.#shown) return;
    this.#shown = text;
    void this.stream.write(CLEAR_LINE + text);
  }
}
