/** What a record says about a file. */
export interface NamedFile {
  /** Relative to the project file. */
  readonly file?: string | undefined;
  readonly sha256?: string | undefined;
}

/** The file that a name leads to, or why there is none. */
export type RegisteredFile =
  /** `sha256` in small letters, where a record gives one to compare it with and it could be computed. */
  | { readonly kind: 'found'; readonly sha256?: string | undefined }
  | { readonly kind: 'not-found'; readonly suggestion?: string | undefined }
  /** A folder, a pipe or a device. */
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'not-readable' }
  | { readonly kind: 'outside-folder' }
  /** The name, or a folder on the way, is a symbolic link: what it leads to can change unseen. */
  | { readonly kind: 'symlink' };

/** Keyed by the name as it is written in the project file; absent where nothing is known of the file. */
export type RegisteredFiles = ReadonlyMap<string, RegisteredFile>;

/** The files that records name, each once, and whether some record gives a SHA-256 to compare it with. */
export function namedFiles(records: Iterable<NamedFile>): ReadonlyMap<string, boolean> {
  const isHashed = new Map<string, boolean>();
  for (const { file, sha256 } of records) {
    if (file !== undefined) isHashed.set(file, sha256 !== undefined || isHashed.get(file) === true);
  }
  return isHashed;
}
