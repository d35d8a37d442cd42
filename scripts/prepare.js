/**
 * npm runs this when it has installed the tools: the program is built. npx runs it as well, even in a clone where nothing
 * is installed yet; to fail there would leave npx with a broken cache, which `npm ci` does not mend.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (existsSync(`${root}node_modules/esbuild`)) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
} else {
  console.error('logframe is not built yet: run `npm ci`.');
}
