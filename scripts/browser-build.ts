import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { ownDisplayWidth } from './own-display-width.js';

/** cli-table3 colours borders with this package, which asks Node for the terminal. Tables of this program have none of its colours. */
const withoutColours: Plugin = {
  name: 'without-colours',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@colors\/colors/ }, ({ path }) => ({ path, namespace: 'without-colours' }));
    onLoad({ filter: /.*/, namespace: 'without-colours' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** How `logframe/browser` is bundled: esbuild refuses whatever would need Node. */
export const BROWSER_BUILD = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  entryPoints: { index: 'src/browser.ts' },
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  plugins: [ownDisplayWidth, withoutColours],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;
