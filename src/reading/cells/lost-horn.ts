/**
 * The small ư of TCVN3 is the code of the soft hyphen, which mail programs and copies drop: "ngêi"
 * for "người". What is left is often no syllable, and then only one ư mends it; where the rest is a
 * word of its own, a short list of frequent words decides.
 */
import letters from '../../domain/encodings.json';
import { expressionOf } from '../../domain/expressions';
import { isVietnameseSyllable } from '../../domain/syllables';

const { frequent, horn, beforeHorn, onset } = letters.lostHorns;
const FREQUENT = new Map(Object.entries(frequent));
const [BEFORE_HORN, ONSET] = [expressionOf(beforeHorn), expressionOf(onset)];
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The text with lost letters put back; the same text when nothing seems lost. It stays a guess that
 * an officer has to look at.
 */
export function restoreLostHorns(text: string): string {
  return text.replace(WORD, (word) => {
    const small = word.toLowerCase();
    const known = FREQUENT.get(small);
    if (known) return word === small ? known : known.charAt(0).toUpperCase() + known.slice(1);
    if (isVietnameseSyllable(word) || /^[A-Z\u0110]+$/.test(word)) return word;
    const before = word.replace(BEFORE_HORN, (letter) => `${horn}${letter}`);
    if (before !== word && isVietnameseSyllable(before)) return before;
    return ONSET.test(word) && word === small && word.length > 1 ? `${word}${horn}` : word;
  });
}
