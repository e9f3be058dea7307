/** "Dự án | Kế hoạch năm 2025" under a title or a unit of money are funds, and no targets. */
import { plainKey } from '../../domain/match-key';
import { programmeCodes } from '../facts/programme-code';
import type { HeaderPath } from '../headers/flatten';
import type { Surroundings } from '../headers/surroundings';
import { readHeaderText, says } from '../headers/reading';
import words from '../vocabulary/columns.json';

const MONEY = /\b(?:kinh phi|von|ngan sach|du toan)\b/;
/** So many lines that name a project make a list of them. */
const LINES = 2;

/**
 * The columns with what is planned in them said to be money; null where the table is not of money
 * alone: a list of targets has a column of units, and no projects.
 */
export function planOfMoney<P extends HeaderPath>(
  paths: readonly P[],
  { titles, corner }: Pick<Surroundings, 'titles' | 'corner'>,
): readonly P[] | null {
  if (!corner && !titles.some((title) => MONEY.test(plainKey(title)))) return null;
  const has = ({ texts }: P, concept: string): boolean => says(texts.at(-1) ?? '', concept);
  if (paths.some((path) => has(path, 'unitOfMeasure'))) return null;
  const projects = paths.some(
    ({ content }) =>
      (content?.cells() ?? []).filter((cell) => programmeCodes(cell).length > 0).length >= LINES,
  );
  if (!projects) return null;
  return paths.map((path) => {
    if (has(path, 'plan')) return { ...path, texts: [words.headers.money, ...path.texts] };
    return has(path, 'targetValue')
      ? { ...path, texts: [`${words.headers.money} (${bare(path)})`] }
      : path;
  });
}

/** "Kế hoạch giao" without the words that make a target of it. */
function bare({ texts }: HeaderPath): string {
  const { times } = readHeaderText(texts.join(' '));
  return [words.headers.plan, ...times.map((time) => `${words.headers.year} ${time}`)].join(' ');
}
