import { buffer } from 'node:stream/consumers';
import { CannotRun } from './cannot-run.js';
import type { CliIo, OutputStream } from './io.js';

/** The streams, the environment and the clock of this process. */
export function processIo(): CliIo {
  return {
    stdout: openStream(process.stdout, '/dev/stdout'),
    stderr: openStream(process.stderr, '/dev/stderr'),
    readStdin: () => buffer(process.stdin),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
  };
}

function openStream(stream: NodeJS.WriteStream, name: string): OutputStream {
  // Every failure arrives in the callback of its write; without a listener it would end the process as well.
  stream.on('error', () => {});
  let isClosed = false;
  return {
    isTTY: stream.isTTY ?? false,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (isClosed) return resolve();
        stream.write(text, (error) => {
          if (!error) return resolve();
          isClosed = true;
          if (isClosedPipe(error)) return resolve();
          reject(new CannotRun({ kind: 'not-written', file: name, because: error.message }));
        });
      }),
  };
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF');
}
