/** "Tên chỉ tiêu | Mục tiêu (%)": over figures the word for a target is the word for its value. */
import { plainKey } from '../../domain/match-key';
import { readHeaderText, says } from '../headers/reading';
import { holdsFigures } from './content';
import type { NamedPath } from './names';

/** "Ước TH 6 tháng" beside "Ước TH cả năm": what a part of the year reached is not the year's. */
const PART_OF_YEAR = /\b(?:[1-9]|1[01]) thang\b|\bquy\b/;

/** The same columns with such headers said as what they are, where another column names targets. */
export function valuedTargets(all: readonly NamedPath[]): readonly NamedPath[] {
  const reached = all.filter(({ texts }) => texts.some((text) => says(text, 'actual')));
  const inPart = reached.filter(({ texts }) => texts.some((t) => PART_OF_YEAR.test(plainKey(t))));
  const paths =
    inPart.length > 0 && inPart.length < reached.length
      ? all.map((path) => (inPart.includes(path) ? { ...path, texts: [] } : path))
      : all;
  const named = paths.filter(saysTarget);
  const valued = named.filter(holdsFigures);
  if (valued.length === 0 || valued.length === named.length) return paths;
  return paths.map((path) => (valued.includes(path) ? { ...path, texts: ['Mức phấn đấu'] } : path));
}

function saysTarget({ texts }: NamedPath): boolean {
  const { phrases, unknown } = readHeaderText(texts.at(-1) ?? '');
  return (
    texts.length === 1 &&
    unknown.length === 0 &&
    phrases.length > 0 &&
    phrases.every((phrase) => phrase.includes('target') || phrase.includes('rate')) &&
    phrases.some((phrase) => phrase.includes('target'))
  );
}
