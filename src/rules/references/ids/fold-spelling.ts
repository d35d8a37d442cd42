/**
 * What is left of an id without capitals, spaces, dashes, dots and underscores: `PCM 2` and `pcm2`, `A-01` and `A01` are
 * the same. Between two digits a sign tells numbers apart and stays: `A1.1` is `A1-1`, not `A11`.
 */
export function foldId(id: string): string {
  return id
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d)[\s._-]+(?=\d)/g, '+')
    .replace(/[\s._-]+/g, '');
}

/** The vowels of one syllable in NFD, with the marks that make other letters of them and with the tone. */
const NUCLEUS = /[aeiouy](?:[aeiouy]|\p{M})*/gu;
/** Grave, acute, tilde, hook above, dot below. */
const TONE = /\u0300|\u0301|\u0303|\u0309|\u0323/g;

/**
 * What is left of a place name without capitals and spaces, however its characters are composed and on whichever vowel
 * the tone stands: `Hoà Bình` and `HÒA  BÌNH` are the same. Which tone it is counts: `Hoa Binh` is another name.
 */
export function foldPlaceName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(NUCLEUS, (nucleus) => nucleus.replace(TONE, '') + (nucleus.match(TONE) ?? []).join(''))
    .replace(/\s+/g, '');
}
