import { projectJsonSchema } from '../../schema/json-schema.js';
import type { RunCommand } from '../command-list.js';
import { checkOutput, emit } from '../emit.js';
import { EXIT } from '../exit-code.js';

/** `logframe schema`: the JSON Schema of the project file. */
export const schema: RunCommand = async ({ options, io, timing, progress }) => {
  checkOutput(options.output, io.cwd);
  const text = `${JSON.stringify(projectJsonSchema(), undefined, 2)}\n`;
  timing.end('render');
  await progress.end();
  await emit(text, options.output, io);
  return EXIT.fine;
};
