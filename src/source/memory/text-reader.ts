import { suggest } from '../../diagnostics/suggest.js';
import { compareFolders } from '../compare-folders.js';
import type { FileRead, FileReader } from '../file-reader.js';
import { isProjectFile } from '../is-project-file.js';
import { namedFiles, type RegisteredFile } from '../registered-files.js';
import { hashBytes } from './hash-bytes.js';
import { folderOf, pathInFolder, straightPath } from './straight-path.js';

/** Files in memory by their path, with forward slashes: a text, or the bytes of a file as it lies on a disk. */
export type TextFiles = Readonly<Record<string, string | Uint8Array>> | ReadonlyMap<string, string | Uint8Array>;

export interface TextReader extends FileReader {
  /** The YAML files with a top-level `logframe:` key, in the order in which a search on a disk gives them. */
  readonly projectFiles: readonly string[];
}

interface TextFile {
  /** As it was given, by which findings show it. */
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the files of a run from texts in memory. An evidence file that is not among them may lie elsewhere: nothing is
 * known of it, unless its path leaves the folder of its project.
 */
export function textReader(texts: TextFiles): TextReader {
  const files = [...(isMap(texts) ? texts : Object.entries(texts))].map(
    ([name, content]): TextFile => ({
      name,
      path: straightPath(name),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    }),
  );
  // `p.yaml` and `./p.yaml` are one file: the first of them counts.
  const byPath = new Map(files.toReversed().map((file) => [file.path, file]));
  const paths = [...byPath.keys()];

  return {
    projectFiles: [...byPath.values()]
      .filter(({ name, bytes }) => isProjectFile(name, bytes))
      .map(({ name }) => name)
      .toSorted(compareFolders),

    readProject: async (name) => {
      const file = byPath.get(straightPath(name));
      return { shown: file?.name ?? name, read: file ? asRead(file) : readAbsent(straightPath(name), paths) };
    },

    readAttachment: async (written, project) => {
      const path = pathInFolder(folderOf(project), written);
      if (path === undefined) return { shown: written, read: { kind: 'outside-folder' } };
      const file = byPath.get(path);
      if (file) return { shown: file.name, read: asRead(file) };
      const absent = readAbsent(path, paths);
      const suggestion = absent.kind === 'not-found' ? suggestPath(path, written, paths) : undefined;
      return { shown: path, read: { ...absent, suggestion } };
    },

    findRegistered: async (records, project) => {
      const found = new Map<string, RegisteredFile>();
      for (const [written, isHashed] of namedFiles(records)) {
        const path = pathInFolder(folderOf(project), written);
        const file = path === undefined ? undefined : (byPath.get(path) ?? byPath.get(otherSpelling(path, paths)));
        if (path === undefined) found.set(written, { kind: 'outside-folder' });
        else if (file)
          found.set(written, { kind: 'found', sha256: isHashed ? await hashBytes(file.bytes) : undefined });
        else if (readAbsent(path, paths).kind === 'not-a-file') found.set(written, { kind: 'not-a-file' });
      }
      return found;
    },
  };
}

/** Not `instanceof`: a map may come from another frame. */
function isMap(texts: TextFiles): texts is ReadonlyMap<string, string | Uint8Array> {
  return Symbol.iterator in texts;
}

function asRead({ bytes }: TextFile): FileRead {
  return { kind: 'bytes', bytes };
}

/** What stands at a path at which no text does: the folder of others, or nothing. */
function readAbsent(path: string, paths: readonly string[]): { readonly kind: 'not-a-file' | 'not-found' } {
  const isFolder = path === '.' || path === '/' || paths.some((one) => one.startsWith(`${path}/`));
  return { kind: isFolder ? 'not-a-file' : 'not-found' };
}

/** A text of the same folder with nearly the same name, in the way the missing one is written. */
function suggestPath(path: string, written: string, paths: readonly string[]): string | undefined {
  const nameOf = (one: string) => one.slice(one.lastIndexOf('/') + 1);
  const neighbours = paths.filter((one) => folderOf(one) === folderOf(path)).map(nameOf);
  const name = suggest(nameOf(path), neighbours);
  return name === undefined ? undefined : straightPath(`${folderOf(written.replaceAll('\\', '/'))}/${name}`);
}

/** The same path composed otherwise: macOS writes `ỗ` as three characters. */
function otherSpelling(path: string, paths: readonly string[]): string {
  return paths.find((one) => one.normalize('NFC') === path.normalize('NFC')) ?? path;
}
