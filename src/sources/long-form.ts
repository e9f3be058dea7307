/**
 * A list in long form, "Năm | Thôn | Chỉ tiêu | Giá trị", with several lines for each hamlet: a
 * list of figures for each, as if it were alone under its own title.
 */
import { toA1 } from '../domain/address';
import { expressionsOf } from '../domain/expressions';
import { plainKey } from '../domain/match-key';
import { firstYear } from '../domain/period';
import { isPlaceName } from '../domain/place-key';
import { totalWord } from '../reading/ledger/words';
import { yearsAcross } from '../rules/reading/BANG-043';
import type { Finding } from '../domain/finding';
import type { Candidate } from './candidates';
import type { Grid } from './grid/grid';
import { readHeaderText } from './headers/reading';
import titleWords from './vocabulary/titles.json';

const expression = expressionsOf(titleWords.longForm);

export interface LongForm {
  readonly candidates: readonly Candidate[];
  readonly findings: readonly Finding[];
}

const OF_TIME = /^(?:nam|ky|thoi diem|thoi ky|nam bao cao|ky bao cao)$/;

/** A province has some thousand hamlets; a list of more is none of a commune's. */
const MOST_LISTS = 5000;

/**
 * @param year the year of the report, when it is known; else the newest is taken, and the one
 * before it as its start
 * @returns null where no column names hamlets or times
 */
export function longForm(grid: Grid, candidate: Candidate, year: number | null): LongForm | null {
  const { chosen, stretches, around } = candidate;
  if (chosen.kind.kind !== 'key-figures') return null;
  const loose = chosen.columns.filter(({ field }) => field === null);
  const place = [...loose]
    .reverse()
    .find(({ header }) =>
      readHeaderText(header).phrases.some((phrase) => phrase.includes('place')),
    );
  const time = loose.find(({ header }) => OF_TIME.test(plainKey(header)));
  if (!place && !time) return null;
  const lists = new Map<string, { titles: string[]; stretches: [number, number][] }>();
  let at = ['', ''];
  for (const [from, to] of stretches)
    for (let row = from; row < to; row += 1) {
      const said = [time, place].map((column) => (column ? grid.text(row, column.column) : ''));
      at = at.map((before, index) => said[index] || before);
      const [when = '', where = ''] = at;
      const titles = [timeTitle(when), where && place ? placeTitle(where) : ''];
      const key = titles.map(plainKey).join('|');
      const list = lists.get(key) ?? { titles: titles.filter((title) => title), stretches: [] };
      lists.set(key, list);
      list.stretches.push([row, row + 1]);
    }
  if (lists.size < 2 || lists.size > MOST_LISTS) return null;
  const years = [...new Set([...lists.values()].flatMap(({ titles }) => yearAlone(titles)))];
  const used = year !== null && years.includes(year) ? year : Math.max(...years);
  const left = years.filter((one) => one !== used && one !== used - 1);
  const candidates = [...lists.values()].flatMap((list): Candidate[] => {
    const [own] = yearAlone(list.titles);
    if (own !== undefined && left.includes(own)) return [];
    const titles = list.titles.map((title) =>
      own === used - 1 && title === `${titleWords.across.yearTitle} ${own}`
        ? `${titleWords.across.start} ${used}`
        : title,
    );
    return [
      {
        ...candidate,
        stretches: list.stretches,
        around: { ...around, titles: [...around.titles, ...titles] },
      },
    ];
  });
  const cells = [{ sheet: grid.sheet, cell: toA1(candidate.block.top, candidate.block.left) }];
  const params = { used: String(used), left: left.map(String) };
  return { candidates, findings: left.length > 0 ? [yearsAcross.raise(params, { cells })] : [] };
}

function timeTitle(text: string): string {
  return /^20\d\d$/.test(text) ? `${titleWords.across.yearTitle} ${text}` : text;
}

function yearAlone(titles: readonly string[]): number[] {
  return titles.flatMap((title) =>
    expression('yearAlone').test(title) ? (firstYear(title) ?? []) : [],
  );
}

/** «Thôn»: "Gò Mẫu" is "Thôn Gò Mẫu", and "Toàn xã" the commune. */
function placeTitle(text: string): string {
  return isPlaceName(text) || totalWord(text) !== null
    ? text
    : `${titleWords.across.hamlet} ${text}`;
}
