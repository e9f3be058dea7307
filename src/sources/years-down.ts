/**
 * A summary with its years one under the other, "Thôn | Năm | Hộ nghèo", or the start and the end
 * of the year: a table for each, as if each stood alone under its own title.
 */
import { expressionsOf } from '../domain/expressions';
import { plainKey } from '../domain/match-key';
import { totalWord } from '../reading/ledger/words';
import type { Candidate } from './candidates';
import type { Grid } from './grid/grid';
import type { RecognisedTable } from './table';
import { readDateColumn } from './values/dates';
import words from './vocabulary/titles.json';

const expression = expressionsOf(words.yearsDown);

export interface OfYear {
  readonly candidate: Candidate;
  /** The names of its lines where they are written once for several years, by row. */
  readonly labels: ReadonlyMap<number, string>;
}

/** null where no column holds times, or only one. */
export function yearsDown(grid: Grid, candidate: Candidate): OfYear[] | null {
  const { chosen, around } = candidate;
  if (chosen.kind.kind !== 'hamlet-summary') return null;
  const place =
    chosen.columns.find(({ field }) => field?.id === 'place') ??
    chosen.columns.find(({ field }) => field?.id === 'part');
  if (!place) return null;
  for (const { field, key, column } of chosen.columns) {
    if (field !== null && field.id !== 'reviewDate' && field.id !== 'note') continue;
    const ofYears = field === null && /^(?:nam|nam bao cao)$/.test(plainKey(key));
    const rows = rowsOfTimes(grid, candidate, [place.column, column], ofYears);
    if (rows.times.size < 2 || !(ofYears || areRepeated(rows))) continue;
    return [...rows.times.values()].map(({ time, row, stretches }) => ({
      labels: rows.labels,
      candidate: {
        ...candidate,
        stretches,
        around: {
          ...around,
          ...(time.day === null ? {} : { asOf: { date: time.day, row, column } }),
          titles: [
            ...around.titles.map((title) => title.replace(BOTH_ENDS, words.yearsDown.year)),
            time.title,
          ],
        },
      },
    }));
  }
  return null;
}

/** "Đầu năm và cuối năm 2025" over both is the title of neither. */
const BOTH_ENDS = expression('bothEnds');

interface Time {
  readonly title: string;
  /** YYYY-MM-DD where the time is a day. */
  readonly day: string | null;
}

interface OfTime {
  readonly time: Time;
  /** The first of its rows. */
  readonly row: number;
  readonly stretches: [number, number][];
}

interface RowsOfTimes {
  readonly times: ReadonlyMap<string, OfTime>;
  readonly labels: ReadonlyMap<number, string>;
  /** How many lines there are of each name. */
  readonly names: ReadonlyMap<string, number>;
  /** Texts of the column that are no time. */
  readonly others: number;
}

function rowsOfTimes(
  grid: Grid,
  { stretches }: Candidate,
  [place, column]: readonly [number, number],
  ofYears: boolean,
): RowsOfTimes {
  const times = new Map<string, OfTime>();
  const labels = new Map<number, string>();
  const names = new Map<string, number>();
  let others = 0;
  let [time, label]: [Time | null, string] = [null, ''];
  for (const [from, to] of stretches)
    for (let row = from; row < to; row += 1) {
      const text = grid.text(row, column);
      const own = timeOf(text);
      // What is no time ends the list: signatures, or notes.
      if (own === null && text !== '') others += 1;
      if (own === null && (text !== '' || !ofYears)) continue;
      time = own ?? time;
      const name = grid.text(row, place);
      if (name !== '') label = name;
      else labels.set(row, label);
      if (time === null) continue;
      names.set(label, (names.get(label) ?? 0) + 1);
      const known = times.get(time.title);
      if (known) known.stretches.push([row, row + 1]);
      else times.set(time.title, { time, row, stretches: [[row, row + 1]] });
    }
  return { times, labels, names, others };
}

/** Hamlets that stand under most of the times: days on which each was visited once are none. */
function areRepeated({ times, names, others }: RowsOfTimes): boolean {
  const sizes = [...times.values()].map(({ stretches }) => stretches.length);
  return others <= 1 && names.size > 0 && Math.min(...sizes) * 2 > names.size;
}

const FULL_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]20\d\d$/;

function timeOf(text: string): Time | null {
  const plain = plainKey(text);
  const year = /^(?:nam )?(20\d\d)$/.exec(plain);
  if (year) return { title: `${words.across.yearTitle} ${year[1]}`, day: null };
  const day = plain.replace(/^ngay /, '');
  const date = FULL_DAY.test(day) ? (readDateColumn([day]).dates[0]?.iso ?? null) : null;
  if (date !== null) return { title: text, day: date };
  return /^(?:so lieu )?(?:dau|cuoi) (?:nam|ky)(?: (?:nam )?20\d\d)?$|^quy (?:iv|i{1,3}|[1-4])\b/.test(
    plain,
  )
    ? { title: text, day: null }
    : null;
}

/** A line whose name is written with another year has that name, and is a sum where it is one. */
export function withLabels(
  table: RecognisedTable,
  labels: ReadonlyMap<number, string>,
): RecognisedTable {
  return {
    ...table,
    rows: table.rows.map((row) => {
      const label = row.role === 'item' ? labels.get(row.row) : undefined;
      if (label === undefined) return row;
      return { ...row, label, role: totalWord(label) ?? row.role };
    }),
  };
}
