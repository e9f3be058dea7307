/**
 * Whose flow the columns tell: "hộ cận nghèo trở thành hộ nghèo" is a way out of the near-poor and
 * a way into the poor.
 */
import { tidyText } from '../../domain/match-key';
import type { HeaderPath } from '../headers/flatten';
import { readHeaderText } from '../headers/reading';

type Side = 'poor' | 'nearPoor';

const TURNS = '\\s+(?=(?:trở|chuyển|thành|xuống|rơi|lên|sang)\\s)';
const SUBJECT: Readonly<Record<Side, RegExp>> = {
  poor: new RegExp(`^(?:số\\s+)?(?:hộ\\s+)?nghèo${TURNS}`, 'iu'),
  nearPoor: new RegExp(`^(?:số\\s+)?(?:hộ\\s+)?cận\\s+nghèo${TURNS}`, 'iu'),
};

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
    const seen = leaf.replace(SUBJECT[side], '');
    return seen === leaf ? path : { ...path, texts: [...path.texts.slice(0, -1), seen] };
  });
}
