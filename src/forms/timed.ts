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
  return joined(
    labels.map((label) => {
      const time = timeOf(label, known);
      if (time === null) return lexicon.read(label);
      const said = lexicon.read(time.rest);
      return { ...said, is: { ...said.is, ...time.is } };
    }),
  );
}

/** "Hộ nghèo bổ sung" over "Tái nghèo | Phát sinh": without these it does not say which of them. */
export const withMove = (read: Read): Read =>
  read.is.direction === 'added' && read.is.move === undefined
    ? { ...read, unknown: [...read.unknown, formWords.rows.added] }
    : read;

function timeOf(label: string, known: Known): { rest: string; is: Coordinates } | null {
  if (!expression('partOfYear').test(label)) return null;
  const { others, months, moments, rest } = timesOf(label, known);
  const [moment] = moments;
  if (others.length > 0 || months.length === 0 || moments.size !== 1 || !moment) return null;
  return { rest, is: { moment, short: 'yes' } };
}
