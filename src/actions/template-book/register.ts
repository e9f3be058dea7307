/** Sheet «Danh sách hộ»: blank lines for poor and near-poor households. */
import { indicatorSetAt, indicatorSets, type Indicator } from '../../regulations';
import { templateBookWords as words } from '../../text/template-book';
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

/**
 * Those of the year's last day; beyond the law that is known the newest, for a sheet to begin with.
 */
function indicatorsOf(year: number): readonly Indicator[] {
  return (indicatorSetAt(`${year}-12-31`) ?? indicatorSets().at(-1))?.indicators ?? [];
}

export function registerSheet(options: TemplateOptions): SheetPlan {
  const names = options.hamlets.filter((name): name is string => name !== null);
  const indicators = indicatorsOf(options.year);
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
    { ...SCORE, header: [h.scoreB1] },
    { header: [h.scoreB2], width: 7, align: 'right' },
    ...indicators.map(({ register }): FillColumn => ({
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
        const score = `IF(COUNTA(${letter(marks)}${row}:${letter(marks + indicators.length - 1)}${row})=0,"",10*COUNTIF(${letter(marks)}${row}:${letter(marks + indicators.length - 1)}${row},"x"))`;
        return {
          cells: columns.map((_, at): FillCell =>
            at === 0 ? 'blank' : at === marks - 1 ? { formula: score } : 'input',
          ),
        };
      }),
  });
}
