const LONGEST = 60;

/** What somebody wrote, on one line between backticks; the middle of something long is left out. */
export function quote(written: string): string {
  const line = written.replace(/\s+/g, ' ');
  const characters = [...line];
  if (characters.length <= LONGEST) return `\`${line}\``;
  const half = LONGEST / 2;
  return `\`${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}\``;
}
