/**
 * Which letter strings are written Vietnamese syllables: the measure by which an encoding is
 * recognised.
 */

import { expressionOf } from './expressions';
import letters from './encodings.json';

const ONSETS = letters.onsets.split(' ');
const FRONT_VOWELS = expressionOf(letters.frontVowels);

/** Rhymes without their tone, after any onset but q; with q, the u belongs to the rhyme. */
const RHYMES = new Set(letters.rhymes.flatMap((some) => some.split(' ')));

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A mark on anything but a vowel, as in ñ. */
const MISPLACED = /[^aeiouy\u0302\u0306\u031B][\u0300\u0301\u0303\u0309\u0323]/;
/** Syllables that end in a stop carry only the acute or the dot below. */
const STOPPED = /(?:c|ch|p|t)$/;

export function isVietnameseSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1 || MISPLACED.test(apart)) return false;
  const letters = apart.replace(TONES, '').normalize('NFC');
  if (STOPPED.test(letters) && tones.some((tone) => tone !== '\u0301' && tone !== '\u0323'))
    return false;
  return (
    RHYMES.has(letters) ||
    ONSETS.some((onset) => letters.startsWith(onset) && fits(onset, letters.slice(onset.length)))
  );
}

function fits(onset: string, rhyme: string): boolean {
  if (!RHYMES.has(rhyme)) return onset === 'gi' && RHYMES.has(`i${rhyme}`);
  const front = FRONT_VOWELS.test(rhyme);
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !front;
  if (onset === 'k') return front;
  if (onset === 'gh' || onset === 'ngh') return front && !rhyme.startsWith('y');
  if (onset === 'q') return rhyme.startsWith('u') && rhyme.length > 1;
  return true;
}
