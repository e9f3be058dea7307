/** Empty tables to begin with, as new sheets: households by hamlet, funding by project, targets of the plan. */
import type { Area } from '../domain/address';
import { programmes, targetDefinitions } from '../regulations';
import { starterWords as words } from '../text/starter';
import type { PlanCell, PlanStyle, PlanValidation, SheetPlan } from '../workbook/plan';
import type { SheetChange } from '../workbook/port';

const BASE = { size: 12, horizontal: 'left', vertical: 'center', wrap: true, format: 'General' } as const;
const STYLES: Readonly<Record<string, PlanStyle>> = {
  title: { ...BASE, size: 14, bold: true, horizontal: 'center', wrap: false },
  hint: { ...BASE, italic: true, size: 11, wrap: false },
  label: { ...BASE, bold: true, wrap: false },
  head: { ...BASE, bold: true, horizontal: 'center', border: true, fill: 'E7EEF7' },
  text: { ...BASE, border: true },
  centred: { ...BASE, border: true, horizontal: 'center' },
  fill: { ...BASE, border: true, fill: 'FFF9E5' },
  count: { ...BASE, border: true, fill: 'FFF9E5', horizontal: 'right', format: '#,##0' },
  money: { ...BASE, border: true, fill: 'FFF9E5', horizontal: 'right', format: '#,##0.##' },
};

const HEAD_ROW = 6;
const HAMLETS = 12;

type Row = readonly (readonly [value: string | number | null, style: string])[];

/** @returns changes that add the sheets; a taken name gets a number from the workbook */
export function starterChanges(): SheetChange[] {
  return [hamletSheet(), fundingSheet(), targetSheet()].map((plan) => ({ kind: 'add', plan }));
}

function hamletSheet(): SheetPlan {
  const [ordinal, place, total, opening, closing, note] = words.hamlets.groups;
  const [poor, nearPoor] = words.hamlets.classes;
  const header: Row[] = [
    [[ordinal, 'head'], [place, 'head'], [total, 'head'], [opening, 'head'], [null, 'head'], [closing, 'head'], [null, 'head'], [note, 'head']],
    [[null, 'head'], [null, 'head'], [null, 'head'], [poor, 'head'], [nearPoor, 'head'], [poor, 'head'], [nearPoor, 'head'], [null, 'head']],
  ];
  const body = Array.from({ length: HAMLETS }, (_, at): Row => [
    [at + 1, 'centred'], [null, 'fill'], ...Array.from({ length: 5 }, () => [null, 'count'] as const), [null, 'fill'],
  ]);
  const bottom = HEAD_ROW + 1 + HAMLETS;
  const merges = [0, 1, 2, 7].map((column): Area => ({ top: HEAD_ROW, bottom: HEAD_ROW + 1, left: column, right: column }))
    .concat([{ top: HEAD_ROW, bottom: HEAD_ROW, left: 3, right: 4 }, { top: HEAD_ROW, bottom: HEAD_ROW, left: 5, right: 6 }]);
  return sheet(words.hamlets.sheet, words.hamlets.title, [...header, ...body], [6, 26, 12, 11, 11, 11, 11, 20], merges, [{
    area: { top: HEAD_ROW + 2, bottom, left: 2, right: 6 }, type: 'whole', min: 0, title: words.hamlets.countTitle, message: words.hamlets.countMessage,
  }]);
}

function fundingSheet(): SheetPlan {
  const lines = programmes().at(-1)?.lines ?? [];
  const parents = new Set(lines.map((line) => line.parent));
  // A project with sub-projects is their sum, so only its parts are to be filled in.
  const body = lines.map((line, at): Row => {
    const amount = parents.has(line.code) ? 'text' : 'money';
    return [
      [at + 1, 'centred'], [`${line.label}: ${line.name}`, 'text'], ...Array.from({ length: 4 }, () => [null, amount] as const), [null, 'fill'], [null, 'fill'],
    ];
  });
  const header: Row = words.funding.columns.map((column) => [column, 'head'] as const);
  const plan = sheet(words.funding.sheet, words.funding.title, [header, ...body], [6, 56, 13, 13, 13, 13, 26, 16], [], [{
    area: { top: HEAD_ROW + 1, bottom: HEAD_ROW + body.length, left: 2, right: 5 }, type: 'decimal', min: 0, title: words.funding.moneyTitle, message: words.funding.moneyMessage,
  }]);
  return { ...plan, cells: inOrder([...plan.cells, { row: HEAD_ROW - 1, column: 6, value: words.funding.unit, style: 'hint' }]) };
}

function targetSheet(): SheetPlan {
  const body = targetDefinitions().map((target, at): Row => [
    [at + 1, 'centred'], [target.name, 'text'], [target.unit, 'centred'], [null, 'fill'], [null, 'count'], [null, 'count'], [null, 'fill'], [null, 'fill'],
  ]);
  return sheet(words.targets.sheet, words.targets.title, [words.targets.columns.map((column) => [column, 'head'] as const), ...body], [6, 62, 12, 13, 12, 12, 26, 16], [], []);
}

function sheet(name: string, title: string, rows: readonly Row[], widths: readonly number[], merges: readonly Area[], validations: readonly PlanValidation[]): SheetPlan {
  const last = widths.length - 1;
  const bottom = HEAD_ROW + rows.length - 1;
  const cells: PlanCell[] = [
    { row: 0, column: 0, value: title, style: 'title' },
    ...words.labels.flatMap((label, at) => [{ row: 1 + at, column: 1, value: label, style: 'label' }, { row: 1 + at, column: 2, value: null, style: 'fill' }]),
    { row: 4, column: 1, value: words.hint, style: 'hint' },
    ...rows.flatMap((row, at) => row.map(([value, style], column) => ({ row: HEAD_ROW + at, column, value, style }))),
  ];
  const headerRows = rows.filter((row) => row.every(([, style]) => style === 'head')).length;
  return {
    name, font: 'Times New Roman', styles: STYLES, columnWidths: widths, rowHeights: new Map([[0, 26], [HEAD_ROW, 34]]), cells,
    merges: [{ top: 0, bottom: 0, left: 0, right: last }, ...merges],
    page: {
      orientation: 'landscape', margins: { top: 20, bottom: 20, left: 25, right: 15, header: 10, footer: 10 }, repeatRows: [HEAD_ROW, HEAD_ROW + headerRows - 1],
      printArea: { top: 0, left: 0, bottom, right: last },
    },
    freeze: { rows: HEAD_ROW + headerRows, columns: 2 }, validations, tag: null,
  };
}

function inOrder(cells: readonly PlanCell[]): PlanCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
