/**
 * "NSTW > ĐTPT | SN": the kinds of capital below one source, without a column of the whole, are
 * together what that source gave.
 */
import { readHeaderText } from '../headers/reading';
import type { KindRules } from '../vocabulary/kinds';
import type { NamedPath } from './names';

const CAPITALS = ['investment', 'recurrent'] as const;
const SOURCES = ['central', 'local', 'province', 'district', 'commune'];

const conceptsOf = (text: string): string[] => readHeaderText(text).phrases.flat();

/** The kind of capital that a text names with all its words. */
function capitalIn(text: string): (typeof CAPITALS)[number] | null {
  const { phrases, unknown } = readHeaderText(text);
  const isAlone = unknown.length === 0 && phrases.length === 1;
  return (isAlone && CAPITALS.find((one) => phrases[0]?.includes(one))) || null;
}

/** The columns of both kinds of capital with what stands over or under these words alone. */
export function withCapitals(kind: KindRules, paths: readonly NamedPath[]): readonly NamedPath[] {
  if (kind.kind !== 'disbursement' && kind.kind !== 'funding') return paths;
  const bare = paths.map((path) => {
    const capital = path.texts.flatMap((text) => capitalIn(text) ?? []);
    const texts = path.texts.filter((text) => capitalIn(text) === null);
    return { ...path, texts, ...(capital.length === 1 ? { capital: capital[0] } : {}) };
  });
  const keyOf = ({ texts }: Pick<NamedPath, 'texts'>): string => texts.join('\n');
  return paths.map((path, index) => {
    const own = bare[index];
    if (!own?.capital || own.texts.length === 0) return path;
    const parts = bare.filter((one) => keyOf(one) === keyOf(own));
    const said = own.texts.flatMap(conceptsOf);
    const isOfSource = said.some((one) => SOURCES.includes(one));
    const beside = bare.filter(
      ({ texts }) =>
        keyOf({ texts: texts.slice(0, own.texts.length) }) === keyOf(own) &&
        !texts.flatMap(conceptsOf).includes('rate'),
    );
    const areAll = parts.length === 2 && beside.length === 2 && parts.every((one) => one.capital);
    // In a plan of money, central money and money of no source have fields for each capital.
    const hasFields = kind.kind === 'funding' && (!isOfSource || said.includes('central'));
    return areAll && new Set(parts.map((one) => one.capital)).size === 2 && !hasFields ? own : path;
  });
}
