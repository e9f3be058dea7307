/** A blank workbook for hamlet and commune: what is typed in it is read back without a question. */
import { settingsSheet } from '../../report/settings-sheet';
import { SheetBuilder } from '../../report/builder';
import { lineCount, mergedRoom, rowHeight } from '../../report/measure';
import { settingLabels } from '../../text/actions';
import { templateBookWords as words } from './words';
import type { PlanValidation, SheetPlan } from '../../workbook/plan';
import { dutySheet } from './duties';
import { issuerLine } from './fill-sheet';
import { fundingSheet } from './funding';
import { hamletSheet } from './hamlets';
import type { TemplateOptions } from './options';
import { registerSheet } from './register';
import { targetSheet } from './targets';

export type { TemplateOptions } from './options';

/** The sheets in the order of the tabs. */
export function templateBook(options: TemplateOptions): SheetPlan[] {
  return [
    guideSheet(options),
    knownSettings(options),
    hamletSheet(options),
    registerSheet(options),
    fundingSheet(options),
    targetSheet(options),
    dutySheet(options),
  ];
}

const GUIDE_WIDTHS = [4, 92];

function guideSheet(options: TemplateOptions): SheetPlan {
  const builder = new SheetBuilder();
  const line = (
    row: number,
    text: string,
    look: { size: number; bold?: boolean; horizontal?: 'center' | 'left' },
  ): void => {
    builder.span({ top: row, bottom: row, left: 0, right: 1 }, text, { wrap: true, ...look });
    builder.rowHeights.set(
      row,
      rowHeight(lineCount(text, mergedRoom(GUIDE_WIDTHS), look.size, look.bold), look.size, 8),
    );
  };
  line(0, issuerLine(options.commune), { size: 12, bold: true });
  line(1, words.titles.guide, { size: 16, bold: true, horizontal: 'center' });
  words.guide.forEach((text, index) => line(3 + index, text, { size: 13 }));
  return {
    name: words.sheets.guide,
    font: 'Times New Roman',
    styles: builder.styles,
    columnWidths: GUIDE_WIDTHS,
    rowHeights: builder.rowHeights,
    cells: builder.planCells(),
    merges: builder.merges,
    page: {
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      repeatRows: null,
      printArea: { top: 0, left: 0, bottom: 2 + words.guide.length, right: 1 },
    },
    tag: null,
  };
}

/** «Thông số» with a line for each setting that an office usually has. */
function knownSettings(options: TemplateOptions): SheetPlan {
  const codes = [
    ...words.settings,
    ...[...options.settings.keys()].filter(
      (code) => !(words.settings as readonly string[]).includes(code),
    ),
  ];
  const values = new Map<string, string>([['nam', String(options.year)], ...options.settings]);
  const plan = settingsSheet(
    codes.map((code) => ({
      code,
      label: settingLabels[code] ?? '',
      value: values.get(code) ?? '',
      basis: '',
      note: words.settingNotes[code] ?? '',
    })),
  );
  const rowOf = (code: string): number =>
    plan.cells.find((cell) => cell.column === 0 && cell.value === code)!.row;
  const list = (
    code: string,
    choices: readonly string[],
    [title = '', message = '']: readonly string[],
  ): PlanValidation => ({
    area: { top: rowOf(code), bottom: rowOf(code), left: 2, right: 2 },
    type: 'list',
    choices,
    title,
    message,
  });
  return {
    ...plan,
    validations: [
      list('khu-vuc', words.areas, words.ask.area),
      list('danh-so', words.numberings, words.ask.numbering),
    ],
  };
}
