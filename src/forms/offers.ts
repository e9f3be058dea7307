/** What a question about a label offers: figures that its known words allow, the nearest first. */
import type { Coordinates } from './coordinates';
import type { Lexicon } from './lexicon';
import words from './words.json';

const MOST = 6;
const NAMED = [
  ...(['unit', 'measure', 'group', 'trait', 'moment', 'direction', 'move'] as const),
  ...(['stage', 'source'] as const),
];

/**
 * @param known what the label says already; a bare total, or one of which no figure is known, is
 * offered totals, and a label that says nothing nothing
 * @returns labels that the lexicon reads whole
 */
export function offersFor(known: Coordinates, lexicon: Lexicon): string[] {
  const said = NAMED.filter((dimension) => known[dimension] !== undefined);
  if (said.length === 0) return known.whole === undefined ? [] : words.totals;
  const isMoney = known.unit === 'money' || known.line !== undefined;
  const offers = words.offers
    .flatMap((label) => {
      const { is, unknown } = lexicon.read(label);
      const isOther = said.some((one) => is[one] !== undefined && is[one] !== known[one]);
      if (isOther || unknown.length > 0 || isMoney !== (is.unit === 'money')) return [];
      const own = NAMED.filter((one) => is[one] !== undefined);
      const shared = said.filter((one) => is[one] === known[one]).length;
      return shared === 0 ? [] : [{ label, far: own.length - 2 * shared }];
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ label }) => label);
  return offers.length === 0 && !isMoney ? words.totals : offers;
}
