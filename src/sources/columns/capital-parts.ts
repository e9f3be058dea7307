/**
 * "NSTW > ĐTPT | SN", "Vốn ĐTPT (NSTW) | Vốn SN (NSTW)": the kinds of capital of one source,
 * without a column of the whole, are together what that source gave.
 */
import { dimension } from '../../catalogue/dimensions';
import { readHeaderText } from '../headers/reading';
import type { KindRules } from '../vocabulary/kinds';
import type { NamedPath } from './names';

const CAPITALS = ['investment', 'recurrent'] as const;
const SOURCES = new Map(dimension('source').members.map(({ code, vi }) => [code, vi]));

/** Without its words for a kind of capital; a source as the catalogue calls it. */
function withoutCapital(text: string): Pick<NamedPath, 'texts' | 'capital'> {
  const { phrases, unknown } = readHeaderText(text);
  const capital = CAPITALS.find((one) => phrases.some((phrase) => phrase.includes(one)));
  const rest = phrases.filter((phrase) => !capital || !phrase.includes(capital));
  const [, source] =
    [...SOURCES].find(([code]) => rest.every((phrase) => phrase.includes(code))) ?? [];
  if (unknown.length > 0 || (rest.length > 0 && source === undefined)) return { texts: [text] };
  return { texts: rest.length > 0 && source !== undefined ? [source] : [], capital };
}

/** The columns of both kinds of capital with what is said of them besides. */
export function withCapitals(kind: KindRules, paths: readonly NamedPath[]): readonly NamedPath[] {
  if (kind.kind !== 'disbursement' && kind.kind !== 'funding') return paths;
  const bare = paths.map((path) => {
    const all = path.texts.map(withoutCapital);
    const told = all.flatMap(({ capital }) => capital ?? []);
    const capital = told.length === 1 ? told[0] : undefined;
    return { ...path, texts: all.flatMap(({ texts }) => texts), capital };
  });
  const keyOf = (texts: readonly string[]): string => texts.join('\n');
  return paths.map((path, index) => {
    const own = bare[index];
    if (!own?.capital || own.texts.length === 0) return path;
    const said = own.texts.flatMap((text) => readHeaderText(text).phrases.flat());
    // In a plan of money, central money and money of no source have fields for each capital.
    const hasFields =
      kind.kind === 'funding' &&
      (said.includes('central') || ![...SOURCES.keys()].some((one) => said.includes(one)));
    // A column of the whole, or of another part of it.
    const beside = bare.filter(
      ({ texts }) =>
        keyOf(texts.slice(0, own.texts.length)) === keyOf(own.texts) &&
        !texts.some((text) => readHeaderText(text).phrases.flat().includes('rate')),
    );
    const parts = beside.filter(
      ({ texts, capital }) => capital && keyOf(texts) === keyOf(own.texts),
    );
    const areBoth = new Set(parts.map(({ capital }) => capital)).size === CAPITALS.length;
    return areBoth && beside.length === CAPITALS.length && !hasFields ? own : path;
  });
}
