/**
 * The workbooks of the officer's stories, each the sample with one small change. Figures are in `stories.test.ts`.
 *
 * | name       | workbook                                                                                     |
 * |------------|----------------------------------------------------------------------------------------------|
 * | S2         | Thôn Gò Lê typed with 445 households, so that the commune has 1.900                           |
 * | S3, S6     | the sample                                                                                   |
 * | S3-hang    | one table with one line: 1.001, 871, 130, 87, 43                                              |
 * | S4         | the funding total's commune part typed as 34                                                 |
 * | S4-hang    | the same in the table with one line                                                          |
 * | S5         | the funding total is the number 1.001 (typed "1.001" on an English machine)                  |
 * | S5-chu     | the funding total is the text "1.001"                                                        |
 * | S5-hang    | the number 1.001 in the table with one line                                                  |
 * | S7         | the sample with two flow sheets                                                              |
 * | S8         | S7 with Thôn Gò Lê's "vượt chuẩn cận nghèo" one less: 263                                    |
 * | S8-cheo    | S7 with the near-poor table's "hộ nghèo trở thành" one less: 7 against 8                     |
 * | S9-1 … 5   | the five hamlets' own registers; S9-nhom-1 … 5 the same figures by neighbourhood             |
 * | S10        | four households, two of them one person; S10-huong-loi: with the lists of two projects       |
 * | S12        | the sample at 31/7: 258 poor households of 368, before the register of the year's end        |
 * | S13        | five households whose names could be taken for formulas or markup                            |
 */
import { book, type SheetSpec } from './book';
import { edited } from './edit';
import { sampleSheets } from './sample';
import { HAMLETS } from './sample/figures';
import { flowSheet, NEAR_POOR_FLOWS, POOR_FLOWS, type Flow } from './stories/flow';
import { hamletSheetFile } from './stories/hamlet-files';
import { oneLineFunding } from './stories/one-line';
import { beneficiarySheets, duplicateSheet, poisonedSheet } from './stories/register-cases';

const FIVE = [1, 2, 3, 4, 5] as const;

const STORIES: Readonly<Record<string, () => readonly SheetSpec[]>> = {
  S2: () =>
    sampleSheets(HAMLETS.map((hamlet, i) => (i === 0 ? { ...hamlet, households: 445 } : hamlet))),
  S3: () => sampleSheets(),
  'S3-hang': () => [oneLineFunding({})],
  S4: () =>
    edited(sampleSheets(), { 'Kinh phí!C12': 1001, 'Kinh phí!G12': 130, 'Kinh phí!I12': 34 }),
  'S4-hang': () => [oneLineFunding({ commune: 34 })],
  S5: () => edited(sampleSheets(), { 'Kinh phí!C12': { v: 1.001, format: '0.000' } }),
  'S5-chu': () => edited(sampleSheets(), { 'Kinh phí!C12': { v: '1.001', format: '@' } }),
  'S5-hang': () => [oneLineFunding({ total: 1.001 })],
  S6: () => sampleSheets(),
  S7: () => withFlows(POOR_FLOWS, NEAR_POOR_FLOWS),
  S8: () => withFlows(oneLess(POOR_FLOWS, 2), NEAR_POOR_FLOWS),
  'S8-cheo': () => withFlows(POOR_FLOWS, oneLess(NEAR_POOR_FLOWS, 4)),
  ...Object.fromEntries(FIVE.map((n) => [`S9-${n}`, () => [hamletSheetFile(n, 'register')]])),
  ...Object.fromEntries(FIVE.map((n) => [`S9-nhom-${n}`, () => [hamletSheetFile(n, 'groups')]])),
  S10: () => [duplicateSheet()],
  'S10-huong-loi': () => [duplicateSheet(), ...beneficiarySheets()],
  S12: () => midYear(),
  S13: () => [poisonedSheet()],
};

export const STORY_NAMES: readonly string[] = Object.keys(STORIES);

/** @throws Error for a name that is not in the table above */
export function storySheets(name: string): readonly SheetSpec[] {
  const make = STORIES[name];
  if (!make) throw new Error(`No story ${name}; there are ${STORY_NAMES.join(', ')}`);
  return make();
}

export async function story(name: string): Promise<Uint8Array> {
  return book(storySheets(name));
}

function withFlows(poor: readonly Flow[], nearPoor: readonly Flow[]): SheetSpec[] {
  return [...sampleSheets(), flowSheet('poor', poor), flowSheet('nearPoor', nearPoor)];
}

/** Poor households of each hamlet at 31 July, 258 together; the near-poor have fallen to 140. */
const JULY = [
  [65, 34],
  [57, 30],
  [51, 27],
  [45, 26],
  [40, 23],
] as const;

function midYear(): SheetSpec[] {
  const hamlets = HAMLETS.map((hamlet, i) => ({
    ...hamlet,
    poor: JULY[i]![0],
    nearPoor: JULY[i]![1],
  }));
  return edited(
    sampleSheets(hamlets).filter((sheet) => sheet.name !== 'Danh sách hộ'),
    {
      'Tổng hợp thôn!A6': '(Thời điểm: 31/7/2025; chuẩn nghèo đa chiều giai đoạn 2022 - 2025)',
      'Tổng hợp thôn!L9': 'Đến 31/7/2025',
      'Chỉ tiêu!E11': 264,
      'Chỉ tiêu!E13': 185,
    },
  );
}

/** Thôn Gò Lê's figure in this place of the flow, one less than it is. */
function oneLess(flows: readonly Flow[], place: number): Flow[] {
  return flows.map(
    (flow, h) =>
      flow.map((value, i) => (h === 0 && i === place ? value - 1 : value)) as unknown as Flow,
  );
}
