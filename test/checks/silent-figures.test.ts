/** Small workbooks whose figures once came out wrong without a word: each is told in its cell, or is computed from what is there. */
import { numbersOf } from '../../src/actions/figures';
import { survey, type Survey } from '../../src/actions/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';

type Row = readonly (string | number | null)[];
type Sheets = Readonly<Record<string, readonly Row[]>>;

async function surveyed(sheets: Sheets): Promise<Survey> {
  return survey(await openXlsx(await book(Object.entries(sheets).map(([name, rows]) => ({ name, rows })))));
}

const codes = (seen: Survey): string[] => seen.findings.filter((item) => item.severity !== 'note').map((item) => item.code);
const one = (seen: Survey, code: string) => seen.findings.find((item) => item.code === code)!;
const placesOf = (seen: Survey, code: string): string[] => one(seen, code).cells.map((cell) => `${cell.sheet}!${cell.cell}`);
/** Decimals as the text that they print. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

const SUMMARY_HEAD: readonly Row[] = [['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'], ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo']];

test('a register that counts otherwise than a summary of one moment', async () => {
  const seen = await surveyed({
    'Tổng hợp': [...SUMMARY_HEAD, [1, 'Thôn Đồng', 100, 3, 1], [2, 'Thôn Suối', 120, 1, 1], [null, 'Tổng cộng', 220, 4, 2]],
    'Danh sách': [
      ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'], ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại'],
      [1, 'Đinh Thử Một', 'Thôn Đồng', 'Hộ nghèo'], [2, 'Đinh Thử Hai', 'Thôn Đồng', 'Hộ nghèo'], [3, 'Đinh Thử Ba', 'Thôn Đồng', 'Hộ cận nghèo'],
      [4, 'Đinh Thử Bốn', 'Thôn Suối', 'Hộ nghèo'], [5, 'Đinh Thử Năm', 'Thôn Suối', 'Hộ cận nghèo'],
    ],
  });
  expect(placesOf(seen, 'HO-013')[0]).toBe('Tổng hợp!D3');
  expect(one(seen, 'HO-013')).toMatchObject({ params: { place: 'Thôn Đồng' } });
});
