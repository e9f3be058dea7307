/** What belongs to the sheet as a whole: merged cells, sizes, page, panes, choices, visibility. */
import { areaToA1, toA1 } from '../../domain/address';
import { grouped } from '../../domain/grouped';
import type { PagePlan, PlanValidation, SheetPlan } from '../plan';
import { addressesOf } from './addresses';
import { mergeSteps } from './merge-steps';
import { BELOW, joined } from './rectangles';
import { CALL_BYTES, valueBytes } from './steps';
import type { Step } from './steps';
import type { Sheet } from './written-sheet';

/** What a new sheet has, in characters and points. */
const USUAL = { characters: 8.43, points: 15 };

/**
 * Excel's own default column counts in digits of 7 pixels and keeps 5 pixels of margin; a pixel is
 * three quarters of a point.
 */
export const pointsOfWidth = (characters: number): number =>
  (Math.round(characters * 7) + 5) * 0.75;

/** A size of fewer rows, all of them above such a row, stands in a list. */
const LISTED = { rows: 25, above: 300 };
/** What a size takes in a list, at most. */
const SIZE_BYTES = 48;

/** One range for all sizes: a range for each size costs as much as twenty sizes in a list. */
function sizeSteps({ columnWidths, rowHeights }: SheetPlan, sheet: Sheet): Step[] {
  const listed: (number | undefined)[] = [];
  const called: Step[] = [];
  for (const [rowHeight, rows] of grouped(rowHeights, ([, height]) => height)) {
    const areas = rows.map(([row]) => ({ top: row, bottom: row, left: 0, right: 0 }));
    if (rows.length < LISTED.rows && rows.every(([row]) => row < LISTED.above))
      for (const [row] of rows) listed[row] = rowHeight;
    else
      for (const address of addressesOf(
        joined(
          areas.map((area) => ({ area, style: '' })),
          BELOW,
        ),
      ))
        called.push({
          bytes: 2 * CALL_BYTES + valueBytes(address),
          apply: () => {
            sheet().format(address).rowHeight = rowHeight;
          },
        });
  }
  const area = {
    ...{ top: 0, left: 0 },
    bottom: Math.max(listed.length, 1) - 1,
    right: Math.max(columnWidths.length, 1) - 1,
  };
  const apply = (): void => {
    const range = sheet().range(area);
    if (columnWidths.length > 0)
      range.setColumnProperties(
        columnWidths.map((width) => ({ format: { columnWidth: pointsOfWidth(width) } })),
      );
    if (listed.length > 0)
      range.setRowProperties(
        Array.from(listed, (rowHeight) =>
          rowHeight === undefined ? {} : { format: { rowHeight } },
        ),
      );
  };
  const bytes = 3 * CALL_BYTES + (listed.length + columnWidths.length) * SIZE_BYTES;
  return [{ bytes, apply }, ...called];
}

/** A4 in millimetres. */
const PAPER = { long: 297, short: 210 };
const POINTS_OF_MM = 72 / 25.4;

/**
 * Percent at which the columns of the print area fit on one page, and its rows too where they have
 * to; never enlarged, and at least the 10 that Excel takes.
 */
function scaleOf({ columnWidths, rowHeights }: SheetPlan, page: PagePlan): number {
  const { top, left, bottom, right } = page.printArea;
  const sum = (from: number, to: number, size: (at: number) => number): number =>
    Array.from({ length: to - from + 1 }, (_, index) => size(from + index)).reduce(
      (all, one) => all + one,
      0,
    );
  const isWide = page.orientation === 'landscape';
  const { margins } = page;
  const across = (isWide ? PAPER.long : PAPER.short) - margins.left - margins.right;
  const down = (isWide ? PAPER.short : PAPER.long) - margins.top - margins.bottom;
  const shares = [
    across / sum(left, right, (at) => pointsOfWidth(columnWidths[at] ?? USUAL.characters)),
    ...(page.onePage ? [down / sum(top, bottom, (at) => rowHeights.get(at) ?? USUAL.points)] : []),
  ];
  const percent = Math.floor(Math.min(...shares) * POINTS_OF_MM * 100);
  return Math.max(10, Math.min(100, percent));
}

function setPage(sheet: Excel.Worksheet, page: PagePlan, scale: number): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4' as Excel.PaperType;
  // Each Biểu counts its own pages from 1, also when all sheets print at once.
  layout.firstPageNumber = 1;
  const { top, bottom, left, right, header, footer } = page.margins;
  layout.setPrintMargins('Centimeters', {
    top: top / 10,
    bottom: bottom / 10,
    left: left / 10,
    right: right / 10,
    header: header / 10,
    footer: footer / 10,
  });
  // One page wide, as many pages long as it takes. Excel was seen to leave the fit without effect
  // while another tab than Page Layout is in front: then the scale before it holds.
  layout.zoom = { scale };
  layout.zoom = { horizontalFitToPages: 1, ...(page.onePage ? { verticalFitToPages: 1 } : {}) };
  layout.setPrintArea(areaToA1(page.printArea));
  if (page.repeatRows)
    layout.setPrintTitleRows(`$${page.repeatRows[0] + 1}:$${page.repeatRows[1] + 1}`);
  if (page.breaks) for (const row of page.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  const { headersFooters } = layout;
  const put = (
    target: Excel.HeaderFooter,
    header: PagePlan['header'],
    footer: PagePlan['footer'],
  ): void => {
    if (header?.left !== undefined) target.leftHeader = header.left;
    if (header?.center !== undefined) target.centerHeader = header.center;
    if (header?.right !== undefined) target.rightHeader = header.right;
    if (footer?.left !== undefined) target.leftFooter = footer.left;
    if (footer?.center !== undefined) target.centerFooter = footer.center;
    if (footer?.right !== undefined) target.rightFooter = footer.right;
  };
  put(headersFooters.defaultForAllPages, page.header, page.footer);
  if (page.firstHeader) {
    headersFooters.state = 'FirstAndDefault' as Excel.HeaderFooterState;
    put(headersFooters.firstPage, page.firstHeader, page.footer);
  }
}

function setValidation(range: Excel.Range, rule: PlanValidation): void {
  const bounds = {
    formula1: rule.min ?? 0,
    formula2: rule.max ?? Number.MAX_SAFE_INTEGER,
    operator: 'Between' as const,
  };
  range.dataValidation.rule =
    rule.type === 'list'
      ? { list: { inCellDropDown: true, source: (rule.choices ?? []).join(',') } }
      : rule.type === 'whole'
        ? { wholeNumber: bounds }
        : { decimal: bounds };
  range.dataValidation.prompt = { title: rule.title, message: rule.message, showPrompt: true };
}

export function sheetSteps(plan: SheetPlan, sheet: Sheet): Step[] {
  const { page, freeze = { rows: 0, columns: 0 }, visibility = 'visible' } = plan;
  const steps = [...mergeSteps(plan, sheet), ...sizeSteps(plan, sheet)];
  const add = (bytes: number, apply: () => void): void => {
    steps.push({ bytes, apply });
  };
  if (page)
    add((30 + 2 * (page.breaks?.length ?? 0)) * CALL_BYTES, () =>
      setPage(sheet().object, page, scaleOf(plan, page)),
    );
  if (freeze.rows > 0 || freeze.columns > 0)
    add(3 * CALL_BYTES, () => {
      const panes = sheet().object.freezePanes;
      if (freeze.columns === 0) panes.freezeRows(freeze.rows);
      else if (freeze.rows === 0) panes.freezeColumns(freeze.columns);
      else panes.freezeAt(`A1:${toA1(freeze.rows - 1, freeze.columns - 1)}`);
    });
  for (const rule of plan.validations ?? [])
    add(
      5 * CALL_BYTES + valueBytes(rule.message) + valueBytes((rule.choices ?? []).join(',')),
      () => setValidation(sheet().range(rule.area), rule),
    );
  // Excel on Windows and Mac forgets Undo when a sheet is hidden, so only a plan that asks for it
  // pays.
  if (visibility !== 'visible')
    add(CALL_BYTES, () => {
      sheet().object.visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
    });
  return steps;
}
