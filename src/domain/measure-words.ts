/** The words that stand after a number in Vietnamese text, and what they multiply it by. */
import { plainKey } from './match-key';
import words from './measure-words.json';

export interface MeasureWord {
  /** 1000000 for "triệu" and "triệu đồng", 1 for "hộ". */
  readonly factor: number;
  /** What is counted: "dong", "ho", "%"; null for a bare "triệu", which fits everything. */
  readonly base: string | null;
}

const SCALES: Readonly<Record<string, number>> = words.scales;
const MONEY = ['dong', 'd', 'vnd', 'viet nam dong', 'dong viet nam'];
const COUNTED = words.counted;
const PERCENT: Readonly<Record<string, string>> = words.percent;

/**
 * "triệu đồng", "tr.đ", "1.000.000 đồng", "nghìn hộ", "%" → its meaning; null when the text is no
 * such word.
 */
export function measureWord(text: string): MeasureWord | null {
  const key = plainKey(text)
    .replace(/²/g, '2')
    .replace(/[;:.)]+$/, '')
    .trim();
  if (PERCENT[key]) return { factor: 1, base: PERCENT[key] };
  const power = /^1((?:[.,\s]?000)+)\s*(\S.*)$/.exec(key);
  if (power && MONEY.includes(power[2]!))
    return { factor: 10 ** power[1]!.replace(/\D/g, '').length, base: 'dong' };
  // "tr.đ", "trđ", "nghìn đ": the scale and the currency run together.
  const words = key
    .replace(/^(tr|k)\.?\s*(?=d(ong)?$|vnd$)/, '$1 ')
    .replace(/\./g, ' ')
    .replace(/\s+/g, ' ');
  return plainMeasure(words) ?? scaledMeasure(words);
}

function plainMeasure(words: string): MeasureWord | null {
  if (SCALES[words]) return { factor: SCALES[words], base: null };
  if (MONEY.includes(words)) return { factor: 1, base: 'dong' };
  return COUNTED.includes(words) ? { factor: 1, base: words } : null;
}

function scaledMeasure(words: string): MeasureWord | null {
  for (const [scale, factor] of Object.entries(SCALES)) {
    const rest = words.startsWith(`${scale} `) ? plainMeasure(words.slice(scale.length + 1)) : null;
    if (rest?.base) return { factor, base: rest.base };
  }
  return null;
}
