import { fstatSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { CliIo, OutputStream } from './io.js';
import { notWritten } from './output/not-written.js';
import { writeToDescriptor } from './output/write-to-descriptor.js';

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

function openStream(stream: NodeJS.WriteStream & { readonly fd: number }, name: string): OutputStream {
  // Every failure arrives in the callback of its write; without a listener it would end the process as well.
  stream.on('error', () => {});
  const isFile = isRegularFile(stream.fd);
  let isClosed = false;
  return {
    isTTY: stream.isTTY ?? false,
    columns: stream.columns,
    write: async (text) => {
      if (isClosed) return;
      try {
        if (isFile) writeToDescriptor(stream.fd, text);
        else await writeToStream(stream, text);
      } catch (error) {
        isClosed = true;
        if (!isClosedPipe(error)) throw notWritten(name, error);
      }
    },
  };
}

function isRegularFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

function writeToStream(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF');
}
