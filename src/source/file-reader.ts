import type { NamedFile, RegisteredFiles } from './registered-files.js';

/**
 * Where the files of a run come from: a disk, or texts in memory. Whatever cannot be read is a value, not an exception.
 * Project files are named as they are shown, relative to what the reader reads from, with forward slashes.
 */
export interface FileReader {
  readonly readProject: (file: string) => Promise<ProjectRead>;
  /**
   * Reads a file that a project file names; nothing outside of the project's folder is read.
   * @param written the path as it is written there, relative to the project file
   * @param project the project file, as it is shown
   */
  readonly readAttachment: (written: string, project: string) => Promise<AttachmentRead>;
  /**
   * Looks for the files that records name, and computes the SHA-256 of those for which a record gives one. A file of
   * which the reader cannot tell whether it is there is absent from the result.
   */
  readonly findRegistered: (records: Iterable<NamedFile>, project: string) => Promise<RegisteredFiles>;
}

export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** Larger than `MAX_BYTES`; its size in bytes. */
  | { readonly kind: 'too-large'; readonly size: number }
  /** Perhaps a file of nearly that name is there: it is written as the missing one is. */
  | { readonly kind: 'not-found'; readonly suggestion?: string | undefined }
  /** A folder, a pipe or a device. */
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'not-readable' };

export interface ProjectRead {
  /** The name by which findings show the file. */
  readonly shown: string;
  readonly read: FileRead;
}

export interface AttachmentRead {
  /** The name by which findings show the file. */
  readonly shown: string;
  readonly read:
    | FileRead
    | { readonly kind: 'outside-folder' }
    /** A symbolic link leads out of the folder. */
    | { readonly kind: 'symlink-outside' };
}
