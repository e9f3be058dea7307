/**
 * Unicode to the old one-byte encoding TCVN 5712, known as TCVN3 or ABC (fonts whose names begin with ".Vn"), for workbooks that were
 * typed before Unicode. Capitals with tone marks have no code of their own: such text is typed in small letters and shown
 * by a font whose name ends in H, which draws capitals.
 */
const SMALL = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
const SMALL_CODES = [
  0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xa9, 0xc7, 0xc8, 0xc9, 0xca,
  0xcb, 0xae, 0xcc, 0xce, 0xcf, 0xd0, 0xd1, 0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xdc,
  0xdd, 0xde, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4, 0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xac, 0xea, 0xeb,
  0xec, 0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4, 0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb,
  0xfc, 0xfd, 0xfe,
];
const CAPITALS: Readonly<Record<string, number>> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
};

const CODES = new Map<string, number>([
  ...[...SMALL].map((letter, i): [string, number] => [letter, SMALL_CODES[i]!]),
  ...Object.entries(CAPITALS),
]);

/** The codes as Excel keeps them: one character for each byte. A toned capital becomes its small letter. */
export function toTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const code = CODES.get(letter) ?? CODES.get(letter.toLowerCase());
      return code === undefined ? letter : String.fromCharCode(code);
    })
    .join('');
}

/** A text with the font that shows it: capitals in .VnTimeH (typed small), all else in .VnTime. */
export function inTcvn3(text: string): { readonly v: string; readonly font: string } {
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase();
  return capitals
    ? { v: toTcvn3(text.toLowerCase()), font: '.VnTimeH' }
    : { v: toTcvn3(text), font: '.VnTime' };
}
