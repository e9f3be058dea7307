/** A cell's coordinates completed by what its title says, or what about that is not clear. */
import type { Coordinates } from './coordinates';
import type { Said } from './lexicon';
import type { Titled } from './titled';
import formWords from './expressions.json';

interface Missing {
  readonly why: 'titled' | 'period';
  readonly words: readonly string[];
}

export function underTitle(
  given: Coordinates,
  { years, yearEnd }: Said,
  { is, part, open, times, spans, months, moneyTimes, moves }: Titled,
  isMoney: boolean,
): { readonly at: Coordinates } | Missing {
  // "Kế hoạch > NSTW" under "TÌNH HÌNH GIẢI NGÂN".
  const isPlan = isMoney && given.scenario === 'planned' && given.stage === undefined;
  const own: Coordinates = isPlan ? { ...given, stage: 'planned' } : given;
  // "HỘ TÁI NGHÈO": "Tổng số" below is no stock.
  const isBare = ['move', 'direction', 'moment', 'group'].every((one) => !(one in own));
  if (moves.length > 0 && isBare && !isMoney) return { why: 'titled', words: moves };
  // "31/12/2025" over a column goes before the title's half year.
  if (isMoney && is.moment === 'opening')
    return { why: 'period', words: [...times, formWords.values.start] };
  const isDated = years.length > 0 && (yearEnd || own.moment !== undefined || isMoney);
  const isOfTime = isMoney || own.move !== undefined || own.direction !== undefined;
  const missing = [...times, ...(isOfTime ? months : []), ...(isMoney ? moneyTimes : [])];
  if (own.short !== undefined && isOfTime)
    return { why: 'period', words: [formWords.values.partsOfYear] };
  if (missing.length > 0 && !isDated) return { why: 'period', words: missing };
  if (spans.length > 0 && years.length === 0) return { why: 'period', words: spans };
  const lacks = (isMoney ? OF_MONEY : ofCounts(own, isDated)).filter(
    (dimension) => own[dimension] === undefined,
  );
  const unclear = lacks.flatMap((dimension) => open.get(dimension) ?? []);
  if (unclear.length > 0) return { why: 'titled', words: unclear };
  const more = Object.fromEntries(
    lacks.flatMap((dimension) => (is[dimension] === undefined ? [] : [[dimension, is[dimension]]])),
  );
  // "KẾ HOẠCH TRUNG HẠN" over the plan of the workbook's year.
  if (more.stage === 'midterm' && years.length > 0) delete more.stage;
  if (is.place !== undefined && own.target === undefined) more.place = is.place;
  // "DỰ TOÁN NĂM 2025" over a count of households.
  if (!isMoney && lacks.includes('scenario') && is.stage === 'planned') more.scenario = 'planned';
  const isOfElse = isMoney || (own.target ?? own.facet ?? own.trait ?? own.ethnic) !== undefined;
  // What was there at the beginning of a year was not planned.
  if (own.moment === 'opening' && more.scenario === 'planned') delete more.scenario;
  return { at: { ...own, ...more, ...(isOfElse ? {} : part) } };
}

const OF_MONEY = ['scenario', 'stage', 'capital', 'source'] as const;

function ofCounts(own: Coordinates, isDated: boolean): readonly ('moment' | 'scenario')[] {
  if (own.target !== undefined || own.facet !== undefined) return [];
  const isMove = own.move !== undefined || own.direction !== undefined;
  return isMove || isDated ? ['scenario'] : ['moment', 'scenario'];
}
