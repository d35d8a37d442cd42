import { processIo } from './process-io.js';
import { runCli } from './run-cli.js';

/** The program. The exit code is set, not forced: what is still on its way into a pipe arrives. */
export async function main(): Promise<void> {
  process.exitCode = await runCli(process.argv.slice(2), processIo());
}
