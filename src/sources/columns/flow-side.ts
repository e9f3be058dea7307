/**
 * Whose flow the columns tell: "hộ cận nghèo trở thành hộ nghèo" is a way out of the near-poor and
 * a way into the poor.
 */
import { expressionsOf } from '../../domain/expressions';
import { tidyText } from '../../domain/match-key';
import type { HeaderPath } from '../headers/flatten';
import { readHeaderText } from '../headers/reading';
import words from '../vocabulary/columns.json';

const expression = expressionsOf(words.flowSides);

type Side = 'poor' | 'nearPoor';

/** The class that stands at both ends of the flow; null where the ends name none, or both. */
function sideOf(paths: readonly HeaderPath[]): Side | null {
  const sides = new Set<Side>();
  for (const { texts } of paths) {
    const concepts = new Set(
      texts.slice(-2).flatMap((text) => readHeaderText(text).phrases.flat()),
    );
    if (!concepts.has('opening') && !concepts.has('closing')) continue;
    if (concepts.has('nearPoor')) sides.add('nearPoor');
    else if (concepts.has('poor')) sides.add('poor');
  }
  const [side] = sides;
  return side !== undefined && sides.size === 1 ? side : null;
}

/**
 * The same columns, those that leave their own class said as seen from it.
 * @param paths the columns of a table that tells a flow
 */
export function seenFromItsSide<P extends HeaderPath>(paths: readonly P[]): readonly P[] {
  const side = sideOf(paths);
  if (side === null) return paths;
  return paths.map((path) => {
    const leaf = tidyText(path.texts.at(-1) ?? '');
    const seen = leaf.replace(expression(side), '');
    return seen === leaf ? path : { ...path, texts: [...path.texts.slice(0, -1), seen] };
  });
}
