import { performance } from 'node:perf_hooks';

export type Phase = 'load' | 'find' | 'read' | 'render';

/** What took how long, for `--timing`. Starts with the process: the first phase is its start. */
export class Timing {
  readonly #phases: (readonly [Phase, number])[] = [];
  #last = 0;

  /** Ends a phase: the time since the end of the one before it. */
  end(phase: Phase): void {
    const now = performance.now();
    this.#phases.push([phase, now - this.#last]);
    this.#last = now;
  }

  /** One line per phase, in milliseconds, and their total. */
  format(names: Readonly<Record<Phase | 'total', string>>): string {
    const rows: (readonly [string, number])[] = this.#phases.map(([phase, ms]) => [names[phase], ms]);
    rows.push([names.total, this.#last]);
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, ms]) => `${name.padEnd(width)} ${ms.toFixed(0).padStart(6)} ms\n`).join('');
  }
}
