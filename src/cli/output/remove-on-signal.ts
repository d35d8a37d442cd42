import { unlinkSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Removes a temporary file where somebody stops the program while it is written, and lets the signal end it as it would.
 * @returns what to call when the file is no longer there
 */
export function removeOnSignal(file: string): () => void {
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, remove);
  };
  const remove = (signal: NodeJS.Signals) => {
    forget();
    try {
      unlinkSync(file);
    } catch {
      // It has its place already.
    }
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, remove);
  return forget;
}
