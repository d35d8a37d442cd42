/** One word of a command line as it is typed: in quotes where a shell would take it apart or expand it. */
export function quoteForShell(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_@%+=:,./-]+$/u.test(word)) return word;
  // Double quotes do in every shell, as long as nothing in them is special.
  return /["$`\\!%]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
