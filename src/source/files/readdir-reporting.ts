import { readdir } from 'node:fs';

/** `fs.readdir` that also tells which folders are there and cannot be read: for a search that passes over them silently. */
export function readdirReporting(onUnreadable: (folder: string) => void): typeof readdir {
  return new Proxy(readdir, {
    apply(target, self, args: readonly unknown[]) {
      const [folder, done] = [args[0], args.at(-1)];
      const listen = (error: NodeJS.ErrnoException | null, entries: unknown) => {
        if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') onUnreadable(String(folder));
        if (typeof done === 'function') Reflect.apply(done, undefined, [error, entries]);
      };
      Reflect.apply(target, self, [...args.slice(0, -1), listen]);
    },
  });
}
