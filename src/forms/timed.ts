/** Labels that name a month or a quarter which ends with the workbook's figures. */
import { expressionsOf } from '../domain/expressions';
import type { Coordinates } from './coordinates';
import { joined, type Read } from './meaning';
import type { Lexicon } from './lexicon';
import { timesOf, type Known } from './title-times';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.rows);

/** What labels over each other say, "Quý IV" and "Tháng 12" among them. */
export function readTimed(labels: readonly string[], lexicon: Lexicon, known: Known): Read {
  const times: string[] = [];
  const said = joined(
    withoutSpans(labels).map((label) => {
      const time = timeOf(label, known);
      if (time === null) return lexicon.read(label);
      times.push(...time.others);
      const own = lexicon.read(time.rest);
      return { ...own, is: { ...own.is, ...time.is } };
    }),
  );
  return times.length === 0 ? said : { ...said, times };
}

/** "Hộ nghèo bổ sung" over "Tái nghèo | Phát sinh": without these it does not say which of them. */
export const withMove = (read: Read): Read =>
  read.is.direction === 'added' && read.is.move === undefined
    ? { ...read, unknown: [...read.unknown, formWords.rows.added] }
    : read;

/** "Giai đoạn 2021-2025 > Năm 2025" is the year alone. */
function withoutSpans(labels: readonly string[]): readonly string[] {
  return labels.filter((label, at) => {
    const [, from = '', to = ''] = expression('span').exec(label) ?? [];
    const years = labels.slice(at + 1).flatMap((inner) => /20\d\d/.exec(inner) ?? []);
    return from === '' || !years.some((year) => from <= year && year <= to);
  });
}

interface OfTime {
  readonly rest: string;
  readonly is: Coordinates;
  /** Times of which the workbook has no figures. */
  readonly others: readonly string[];
}

function timeOf(label: string, known: Known): OfTime | null {
  if (!expression('partOfYear').test(label)) return null;
  const { others, months, moments, rest } = timesOf(label, known);
  const [moment] = moments;
  if (others.length > 0) return { rest, is: {}, others };
  if (months.length === 0 || moments.size !== 1 || !moment) return null;
  return { rest, is: { moment, short: 'yes' }, others };
}
