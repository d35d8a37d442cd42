/**
 * Bundles the program into `dist/`, or the folder of `--out`: everything it needs, so that whoever installs it installs nothing else. Parts that
 * not every command needs become files of their own, loaded when they are wanted.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { collectLicences } from './collect-licences.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: { out: { type: 'string', default: `${root}dist` }, sizes: { type: 'boolean' } },
});
const dist = `${resolve(options.out)}/`;

/**
 * cli-table3 and wrap-ansi measure every cell and word again and again: they get the program's own measure, which has a
 * short way for what most texts are made of.
 */
const ownDisplayWidth: Plugin = {
  name: 'own-display-width',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ importer, kind }) =>
      /node_modules\/(cli-table3|wrap-ansi)\//.test(importer)
        ? { path: kind, namespace: 'own-display-width' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'own-display-width' }, ({ path }) => ({
      contents:
        path === 'require-call'
          ? "module.exports = require('./src/diagnostics/display-width.ts').displayWidth;"
          : "export { displayWidth as default } from './src/diagnostics/display-width.ts';",
      resolveDir: root,
    }));
  },
};

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: dist,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Packages in CommonJS count on names that an ES module has to make for itself.
  banner: {
    js: [
      "import { createRequire as __createRequire } from 'node:module';",
      'const require = __createRequire(import.meta.url);',
      'const __filename = import.meta.filename;',
    ].join('\n'),
  },
  plugins: [ownDisplayWidth],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

writeFileSync(`${dist}THIRD-PARTY-LICENSES`, collectLicences(root, Object.keys(metafile.inputs)));

// The names of chunks change with what is in them. Old ones go last, so that the program runs at every moment.
const built = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
for (const file of readdirSync(`${dist}chunks`)) if (!built.has(file)) rmSync(`${dist}chunks/${file}`);

if (options.sizes) {
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    console.log(String(Math.round(bytes / 1024)).padStart(6), 'KB', file);
  }
}
