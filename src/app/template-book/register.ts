/** Sheet «Danh sách hộ»: blank lines for poor and near-poor households. */
import { indicatorSetAt, indicatorSets, valueAt, type Indicator } from '../../regulations';
import { templateBookWords as words } from './words';
import type { SheetPlan } from '../../workbook/plan';
import { fillSheet, letter, type FillCell, type FillColumn } from './fill-sheet';
import type { TemplateOptions } from './options';

const ROWS = 120;
const h = words.header;
const MARK: Omit<FillColumn, 'header'> = {
  width: 7.5,
  align: 'center',
  ask: { type: 'list', choices: ['x'], words: words.ask.mark },
};
const SCORE: Omit<FillColumn, 'header'> = {
  width: 7,
  align: 'right',
  ask: { type: 'decimal', min: 0, words: words.ask.score },
};

const INCOME: FillColumn = {
  header: [h.income],
  width: 12,
  align: 'right',
  format: '#,##0',
  ask: { type: 'whole', min: 0, words: words.ask.income },
};

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
  const columns: readonly FillColumn[] = [
    { header: [h.ordinal], width: 5, align: 'center' },
    { header: [h.head], width: 26 },
    {
      header: [h.hamlet],
      width: 16,
      ...(names.length > 0
        ? { ask: { type: 'list', choices: names, words: words.ask.hamlet } }
        : {}),
    },
    {
      header: [h.birth],
      width: 7,
      align: 'center',
      ask: { type: 'whole', min: 1900, max: options.year, words: words.ask.birth },
    },
    { header: [h.ethnicity], width: 9, align: 'center' },
    {
      header: [h.people],
      width: 6.5,
      align: 'right',
      ask: { type: 'whole', min: 1, words: words.ask.people },
    },
    // A number as text keeps its leading zero.
    { header: [h.citizenId], width: 15, align: 'center', format: '@' },
    ...(asked ? [INCOME] : []),
    ...(points === null ? [] : [{ ...SCORE, header: [h.scoreB1] }]),
    { header: [points === null ? h.deprivationCount : h.scoreB2], width: 7, align: 'right' },
    ...[...own, ...coming].map(({ register }): FillColumn => ({
      ...MARK,
      header: [h.deprivations, register],
    })),
    {
      header: [h.class],
      width: 13,
      align: 'center',
      ask: { type: 'list', choices: words.classes, words: words.ask.class },
    },
    { header: [h.note], width: 12 },
  ];
  const marks = columns.findIndex((column) => column.header.length > 1);
  return fillSheet({
    name: words.sheets.register,
    commune: options.commune,
    title: words.titles.register(String(options.year)),
    columns,
    orientation: 'landscape',
    frozenColumns: 2,
    rows: (first) =>
      Array.from({ length: ROWS }, (_, index) => {
        const row = first + index + 1;
        const marked = `${letter(marks)}${row}:${letter(marks + own.length - 1)}${row}`;
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
