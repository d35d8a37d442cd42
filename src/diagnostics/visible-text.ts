/** Control and format characters: invisible, and able to move the cursor or to turn the direction of a whole line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Writes the characters that nobody would see, or that would command the terminal, as `<U+200B>`. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, nameCharacter);
}

/** Whether a text has nothing but such characters. */
export function isInvisible(text: string): boolean {
  return text !== '' && text.replace(INVISIBLE, '') === '';
}

function nameCharacter(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
