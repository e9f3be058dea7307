/**
 * Which letter strings are written Vietnamese syllables: the measure by which an encoding is
 * recognised.
 */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x'.split(' ');

/** Rhymes without their tone, after any onset but q; with q, the u belongs to the rhyme. */
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y yêm yên yêng yêt yêu uanh uai uan uang uat uay uac uach uăng uăn uăc uăt ue uen ueo uet uao uau oo'
  ).split(' '),
);

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
  const front = /^[eêiy]/.test(rhyme);
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !front;
  if (onset === 'k') return front;
  if (onset === 'gh' || onset === 'ngh') return front && !rhyme.startsWith('y');
  if (onset === 'q') return rhyme.startsWith('u') && rhyme.length > 1;
  return true;
}
