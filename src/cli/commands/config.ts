import { CONFIG_FORMATS } from '../../render/config/config-formats.js';
import { renderConfig } from '../../render/config/render-config.js';
import { renderConfigJson } from '../../render/config/render-config-json.js';
import { VERSION } from '../../version.js';
import { effectiveSettings } from '../effective-settings.js';
import { emit } from '../emit.js';
import { EXIT } from '../exit-code.js';
import type { RunCommand } from '../invocation.js';
import { openRun } from '../open-run.js';
import { chooseFormat } from '../output-format.js';

/** `logframe config`: every setting that holds, and what decided it. */
export const config: RunCommand = async (invocation) => {
  const { options, io, timing, progress } = invocation;
  const format = chooseFormat(options.format, options.output, CONFIG_FORMATS);

  const run = await openRun(invocation);
  const settings = effectiveSettings(run, invocation);
  const text = format === 'json' ? renderConfigJson(settings, VERSION) : renderConfig(settings, run.context);
  timing.end('render');

  await progress.end();
  await emit(text, options.output, io);
  const read = new Set(run.projects.map(({ file }) => file));
  const unread = [...run.configs.keys()].filter((file) => !read.has(file));
  if (!run.context.isQuiet)
    for (const file of unread) await io.stderr.write(`${run.context.texts.unreadSettings(file)}\n`);
  return EXIT.fine;
};
