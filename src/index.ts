/**
 * logframe as a library: read and check project files, compute their figures at a date, and render them. Nothing here
 * reads a clock, an environment variable or a configuration, and nothing prints. Without a disk, in a browser or a
 * worker, import `logframe/browser`: the same, but for what is exported in this file.
 *
 * ```js
 * import { day, findProjectFiles, formatPlace, loadProjects, renderReport, sheetOfRun } from 'logframe';
 *
 * const cwd = process.cwd();
 * const asOf = day('2023-06-30');
 * const { files } = await findProjectFiles(['projects'], cwd);
 * const run = await loadProjects(files, { cwd, asOf });
 * const render = await renderReport('terminal');
 * console.log(render(sheetOfRun(run, { asOf, language: 'en' }), { language: 'en', width: 100, colourLevel: 0 }));
 * for (const { file, code, place } of run.leftOut) console.error(`${file}: no figures because of ${code}, ${formatPlace(place)}`);
 * ```
 *
 * @module
 */

export * from './browser.js';
// Load: files of the disk to projects and diagnostics.
export { type LoadOptions, loadProjects } from './load.js';
// Render findings: pure functions to a text. SARIF and GitLab need SHA-256 at once, which browsers do not have.
export type { CheckContext, CheckRenderer } from './render/check/check-context.js';
export { CHECK_FORMATS, type CheckFormat, loadCheckFormat } from './render/check/formats.js';
export { type FoundFiles, findProjectFiles } from './source/files/find-project-files.js';
