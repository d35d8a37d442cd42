import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const OWN_DISPLAY_WIDTH: Readonly<Record<string, string>> = {
  'require-call': "module.exports = require('./src/diagnostics/display-width.ts').displayWidth;",
  'import-statement': "export { displayWidth as default } from './src/diagnostics/display-width.ts';",
  lazy: "export default (text) => require('string-width').default(text);",
};

/**
 * cli-table3 and wrap-ansi measure every cell and word again and again: they get the program's own measure, which has a
 * short way for what most texts are made of. For other texts it asks string-width, whose expressions for emoji take a
 * tenth of a start-up to build: that is loaded with the first such text.
 */
export const ownDisplayWidth: Plugin = {
  name: 'own-display-width',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ importer, kind }) =>
      /node_modules\/(cli-table3|wrap-ansi)\//.test(importer)
        ? { path: kind, namespace: 'own-display-width' }
        : importer.endsWith('/src/diagnostics/display-width.ts')
          ? { path: 'lazy', namespace: 'own-display-width' }
          : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'own-display-width' }, ({ path }) => ({
      contents: OWN_DISPLAY_WIDTH[path],
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    }));
  },
};
