/** Tables of money that are not what the programme was given: asked for, spent, left, of others. */
import { labelled } from '../domain/expressions';
import { plainKey } from '../domain/match-key';
import { firstYear, latestYear } from '../domain/period';
import { ownTitles } from '../reading/subject/words';
import { programmeCodes } from './facts/programme-code';
import { leftOut, type LeftOut } from './left-out';
import { isOfAbove } from './other-commune';
import { isOfWiderMoney, saysMoreThanGiven } from './money-titles';
import type { RecognisedTable } from './table';
import { FUNDING_KINDS } from './vocabulary/kinds';
import words from './vocabulary/titles.json';

const SPENT = /\b(?:giai ngan|thanh toan|quyet toan|da chi)\b/;
/** What the title calls the money, and what the table then is. */
const STAGES = words.stages.map(labelled);
const PAPER = /\b(?:theo|kem|tai|can cu)\b.*\b(?:quyet dinh|cong van|to trinh|de nghi)\b.*/;
const PROGRAMME =
  /\b(?:ngheo|gnbv|ctmtqg|mtqg|ct mtqg|chuong trinh|muc tieu quoc gia|(?:tieu )?du an|tda|da ?\d|sinh ke|von dau tu|von su nghiep)\b/;

/**
 * What such a table is; null where it may be the plan. It is sure where another table is the plan.
 * @param all the tables of the workbook
 */
export function noPlan(table: RecognisedTable, all: readonly RecognisedTable[]): LeftOut | null {
  const label = labelOf(table);
  if (label === null) return null;
  const sure = all.some((one) => FUNDING_KINDS.has(one.kind) && labelOf(one) === null);
  return leftOut(`${words.noPlan.table} ${label}`, sure);
}

function labelOf(table: RecognisedTable): string | null {
  if (!FUNDING_KINDS.has(table.kind)) return null;
  const over = headOver(table);
  const headers = table.columns.map(({ header }) => plainKey(header.slice(over.length)));
  const own = ownTitles(table.titles);
  const titles = [...own, over].map((title) => plainKey(title).replace(PAPER, ' '));
  // Columns that tell one stage from another are read so.
  const apart = (words: RegExp): boolean => headers.some((header) => words.test(header));
  const stage = STAGES.find(
    (one) => !apart(one.words) && titles.some((title) => one.words.test(title)),
  );
  if (stage) return stage.label;
  if (isGathered(table, titles)) return words.noPlan.gathered;
  if (isElsewhere(over, table.titles)) return words.noPlan.elsewhere;
  if (titles.some((title) => SPENT.test(title)) && !apart(SPENT)) return words.noPlan.spent;
  if (isOfAbove(table)) return words.noPlan.ofAbove;
  const explained = [...headers, ...table.titles.filter((title) => !own.includes(title))];
  if (own.some((title) => saysMoreThanGiven(title, explained)) || isOfWiderMoney(table, own))
    return words.noPlan.otherMoney;
  return table.kind === 'funding' && isOfOthers(table) ? words.noPlan.otherMatter : null;
}

const GATHERED = /\bhuy dong (?:cac )?nguon luc\b/;
const OF_STATE = /\b(?:ngan sach|ns|nstw|nsdp|nsnn|trung uong|tinh|xa(?! hoi)|dp|tw)\b/;

/** "HUY ĐỘNG NGUỒN LỰC": funds, firms and neighbours, and no line of a budget. */
function isGathered({ rows, kind }: RecognisedTable, titles: readonly string[]): boolean {
  return (
    kind === 'funding-sources' &&
    titles.some((title) => GATHERED.test(title)) &&
    rows.length > 0 &&
    !rows.some(({ label }) => OF_STATE.test(plainKey(label)))
  );
}

/** The head over all columns of money, which says of all of them what they are; "" without one. */
function headOver({ columns }: RecognisedTable): string {
  const [first = '', ...heads] = columns
    .filter(({ field }) => field?.type === 'money')
    .map(({ header }) => header.split(' > ').slice(0, -1).join(' > '));
  return heads.length > 0 && heads.every((head) => head === first) ? first : '';
}

const OF_OTHERS = /\b(?:ntm|nong thon moi|dtts|mien nui|1719)\b/;

/** "Kế hoạch vốn năm 2026" under a title of 2025, "Chương trình NTM" */
function isElsewhere(over: string, titles: readonly string[]): boolean {
  const [own, year] = [latestYear(titles), firstYear(over)];
  return (own > 0 && year !== null && year !== own) || OF_OTHERS.test(plainKey(over));
}

/** No line of a programme, and no word of one over the table or in it. */
function isOfOthers({ titles, grid, rows, columns }: RecognisedTable): boolean {
  const labels = rows.map(({ label }) => label);
  const texts = [...titles, grid.sheet, ...labels, ...columns.map(({ header }) => header)];
  return (
    labels.length > 0 &&
    !texts.some((text) => PROGRAMME.test(plainKey(text))) &&
    labels.every((label) => programmeCodes(label).length === 0)
  );
}
