/** Sheet «Danh sách hộ»: blank lines for poor and near-poor households. */
import { columnLetters } from '../../domain/address';
import { indicatorSetAt, indicatorSets, valueAt, type Indicator } from '../../regulations';
import { templateBookWords as words } from './words';
import type { SheetPlan } from '../../workbook/plan';
import { columnsOf } from './columns';
import { fillSheet, type FillCell, type FillColumn } from './fill-sheet';
import type { TemplateOptions } from './options';

const ROWS = 120;
const h = words.header;
/**
 * Those of the year's last day, and those that the standard of the next day adds, because that list
 * is made in this year; beyond the law that is known the newest, for a sheet to begin with.
 */
function indicatorsOf(year: number): { own: readonly Indicator[]; coming: readonly Indicator[] } {
  const own = (indicatorSetAt(`${year}-12-31`) ?? indicatorSets().at(-1))?.indicators ?? [];
  const next = indicatorSetAt(`${year + 1}-01-01`)?.indicators ?? [];
  const known = new Set(own.map(({ field }) => field));
  return { own, coming: next.filter(({ field }) => !known.has(field)) };
}

function scored(isoDate: string): boolean {
  return valueAt('poverty.points-per-indicator', isoDate).value !== null;
}

export function registerSheet(options: TemplateOptions): SheetPlan {
  const names = options.hamlets.filter((name): name is string => name !== null);
  const { own, coming } = indicatorsOf(options.year);
  const points = valueAt('poverty.points-per-indicator', `${options.year}-12-31`).value;
  // Where no score table is known, for this year or the next, the class hangs on the income itself.
  const asked = points === null || !scored(`${options.year + 1}-01-01`);
  const isAsked = new Map<string | undefined, boolean>([
    [h.income, asked],
    [h.scoreB1, points !== null],
    [h.scoreB2, points !== null],
    [h.deprivationCount, points === null],
  ]);
  const asks = new Map<string | undefined, FillColumn['ask']>([
    [h.birth, { type: 'whole', min: 1900, max: options.year, words: words.ask.birth }],
  ]);
  if (names.length > 0)
    asks.set(h.hamlet, { type: 'list', choices: names, words: words.ask.hamlet });
  const columns = columnsOf('register')
    .filter(({ header: [name] }) => isAsked.get(name) ?? true)
    .flatMap((column): FillColumn[] => {
      const [name = ''] = column.header;
      return name === h.deprivations
        ? [...own, ...coming].map(({ register }) => ({ ...column, header: [name, register] }))
        : [{ ...column, ask: asks.get(name) ?? column.ask }];
    });
  const marks = columns.findIndex((column) => column.header.length > 1);
  return fillSheet(options, {
    sheet: 'register',
    title: words.titles.register(String(options.year)),
    columns,
    frozenColumns: 2,
    rows: (first) =>
      Array.from({ length: ROWS }, (_, index) => {
        const row = first + index + 1;
        const marked = `${columnLetters(marks)}${row}:${columnLetters(marks + own.length - 1)}${row}`;
        const times = points === null ? '' : `${points}*`;
        const score = `IF(COUNTA(${marked})=0,"",${times}COUNTIF(${marked},"x"))`;
        return {
          cells: columns.map((_, at): FillCell =>
            at === 0 ? 'blank' : at === marks - 1 ? { formula: score } : 'input',
          ),
        };
      }),
  });
}
