/** Bytes 0xA1 to 0xFF of TCVN 5712 (ABC fonts). */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽé' +
  'ẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

/** VNI for Windows: a letter is followed by a byte for its marks. Bytes of the small letters; capitals are 0x20 lower. */
const VNI_MARKS: Readonly<Record<number, string>> = {
  0xf9: '\u0301',
  0xf8: '\u0300',
  0xfb: '\u0309',
  0xf5: '\u0303',
  0xef: '\u0323',
  0xe2: '\u0302',
  0xe1: '\u0302\u0301',
  0xe0: '\u0302\u0300',
  0xe5: '\u0302\u0309',
  0xe3: '\u0302\u0303',
  0xe4: '\u0302\u0323',
  0xea: '\u0306',
  0xe9: '\u0306\u0301',
  0xe8: '\u0306\u0300',
  0xfa: '\u0306\u0309',
  0xfc: '\u0306\u0303',
  0xeb: '\u0306\u0323',
};

const VNI_LETTERS: Readonly<Record<number, string>> = {
  0xf1: 'đ',
  0xf4: 'ơ',
  0xf6: 'ư',
  0xed: 'í',
  0xec: 'ì',
  0xe6: 'ỉ',
  0xf3: 'ĩ',
  0xf2: 'ị',
  0xee: 'ỵ',
};

/** Reads bytes as TCVN3, in NFC. */
export function decodeTcvn3(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte < 0xa1 ? String.fromCharCode(byte) : (TCVN3[byte - 0xa1] ?? '');
  return text.normalize('NFC');
}

/** Reads bytes as VNI for Windows, in NFC. */
export function decodeVni(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : vniLetter(byte);
  return text.normalize('NFC');
}

function vniLetter(byte: number): string {
  const small = byte < 0xe0 ? byte + 0x20 : byte;
  const letter = VNI_LETTERS[small];
  if (letter) return byte < 0xe0 ? letter.toUpperCase() : letter;
  return VNI_MARKS[small] ?? String.fromCharCode(byte);
}
