/**
 * The small ư of TCVN3 is the code of the soft hyphen, which mail programs and copies drop: "ngêi"
 * for "người". What is left is often no syllable, and then only one ư mends it; where the rest is a
 * word of its own, a short list of frequent words decides.
 */
import { isVietnameseSyllable } from '../../domain/syllables';

const FREQUENT: Readonly<Record<string, string>> = { ngời: 'người', ngêi: 'người' };
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The text with lost letters put back; the same text when nothing seems lost. It stays a guess that
 * an officer has to look at.
 */
export function restoreLostHorns(text: string): string {
  return text.replace(WORD, (word) => {
    const small = word.toLowerCase();
    const known = FREQUENT[small];
    if (known) return word === small ? known : known.charAt(0).toUpperCase() + known.slice(1);
    if (isVietnameseSyllable(word) || /^[A-ZĐ]+$/.test(word)) return word;
    const before = word.replace(/[ơờớởỡợ]/iu, (letter) => `ư${letter}`);
    if (before !== word && isVietnameseSyllable(before)) return before;
    return /^(?:b|c|ch|d|đ|g|h|kh|l|m|n|ng|nh|ph|r|s|t|th|tr|v|x)$/iu.test(word) &&
      word === small &&
      word.length > 1
      ? `${word}ư`
      : word;
  });
}
