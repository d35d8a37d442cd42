/**
 * Bundles the program into `dist/`, or the folder of `--out`: everything it needs, so that whoever installs it installs
 * nothing else. Parts that not every command needs become files of their own, loaded when they are wanted. What browsers
 * get is bundled apart, into `browser/`.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { BROWSER_BUILD } from './browser-build.js';
import { collectLicences } from './collect-licences.js';
import { ownDisplayWidth } from './own-display-width.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: { out: { type: 'string', default: `${root}dist` }, sizes: { type: 'boolean' } },
});
const dist = `${resolve(options.out)}/`;

const program = await build({
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

const browser = await build({
  ...BROWSER_BUILD,
  outdir: `${dist}browser`,
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  metafile: true,
});

const inputs = [program, browser].flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(`${dist}THIRD-PARTY-LICENSES`, collectLicences(root, inputs));

// The names of chunks change with what is in them. Old ones go last, so that the program runs at every moment.
for (const [folder, { metafile }] of [
  [dist, program],
  [`${dist}browser/`, browser],
] as const) {
  const built = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
  for (const file of readdirSync(`${folder}chunks`)) if (!built.has(file)) rmSync(`${folder}chunks/${file}`);
}

if (options.sizes) {
  for (const [file, { bytes }] of [program, browser].flatMap(({ metafile }) => Object.entries(metafile.outputs))) {
    console.log(String(Math.round(bytes / 1024)).padStart(6), 'KB', file);
  }
}
