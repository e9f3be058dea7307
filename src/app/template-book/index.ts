/** A blank workbook for hamlet and commune: what is typed in it is read back without a question. */
import { settingsSheet } from '../../report/settings-sheet';
import { SheetBuilder, type StyleWish } from '../../report/builder';
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
  const line = (row: number, text: string, look: StyleWish): void =>
    builder.line(row, text, GUIDE_WIDTHS, look, 8);
  line(0, issuerLine(options.commune), { size: 12, bold: true });
  line(1, words.titles.guide, { size: 16, bold: true, horizontal: 'center' });
  words.guide.forEach((text, index) => line(3 + index, text, { size: 13 }));
  return {
    ...builder.collected(),
    name: words.sheets.guide,
    columnWidths: GUIDE_WIDTHS,
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
