/**
 * "Hộ nghèo đa chiều" over columns of poor and of near-poor households means both classes together:
 * a column of the sum, or of the rate, below it is that of both.
 */
import { plainKey } from '../../domain/match-key';
import { says } from '../headers/reading';
import type { HeaderPath } from '../headers/flatten';
import words from '../vocabulary/columns.json';

/** The same columns with such headings read as what they stand for. */
export function underUmbrella<P extends HeaderPath>(paths: readonly P[]): readonly P[] {
  const umbrellas = new Set(
    paths.flatMap((path) => {
      const [head, leaf] = [path.texts[0], path.texts[path.texts.length - 1]];
      const covers =
        head !== undefined &&
        leaf !== undefined &&
        path.texts.length > 1 &&
        says(head, 'poor') &&
        !says(head, 'nearPoor') &&
        says(leaf, 'nearPoor');
      return covers ? [head] : [];
    }),
  );
  if (umbrellas.size === 0) return paths;
  return paths.map((path) => {
    const [head, ...rest] = path.texts;
    if (head === undefined || rest.length === 0 || !umbrellas.has(head)) return path;
    const own = rest.some((text) => says(text, 'poor') || says(text, 'nearPoor'));
    return { ...path, texts: own ? rest : [words.headers.poorAndNear, ...rest] };
  });
}

const PROPOSED = /\b(?:de nghi|de xuat|tu ra soat|dang ky)\b/;
const DECIDED = /\b(?:cong nhan|phe duyet|xet duyet|quyet dinh)\b/;

/**
 * "Thôn đề nghị | Xã công nhận", each over the same classes: what was decided is the figure, and
 * what was proposed is another.
 */
export function underDecision<P extends HeaderPath>(paths: readonly P[]): readonly P[] {
  const headed = (words: RegExp): readonly P[] =>
    paths.filter(({ texts }) => texts.length > 1 && words.test(plainKey(texts[0] ?? '')));
  const [proposed, decided] = [headed(PROPOSED), headed(DECIDED)];
  if (proposed.length === 0 || decided.length === 0) return paths;
  return paths.map((path) => {
    if (proposed.includes(path)) return { ...path, texts: [] };
    return decided.includes(path) ? { ...path, texts: path.texts.slice(1) } : path;
  });
}
