/** Flows of households: as the officer's stories tell them, laid out in other ways, and broken by one. */
import { messageOf } from '../../src/app/describe';
import { numbersOf } from '../../src/app/figures';
import { survey, type Survey } from '../../src/app/survey';
import { differenceOf } from '../../src/domain/finding';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { grid } from '../make/cell';
import { story } from '../make/stories';

const surveyed = async (bytes: Uint8Array): Promise<Survey> => survey(await openXlsx(bytes));
const told = (seen: Survey, code: string): string[] =>
  seen.findings
    .filter((item) => item.code === code)
    .map(
      (item) =>
        `${item.severity} ${item.cells[0]?.cell} ${item.expected}→${item.found} (${differenceOf(item)})`,
    );
const stops = (seen: Survey): string[] => [
  ...new Set(seen.findings.filter((item) => item.severity === 'stop').map((item) => item.code)),
];
const sheet = (name: string, text: string, more: Partial<SheetSpec> = {}): SheetSpec =>
  ({ name, rows: grid(text), ...more }) as SheetSpec;

test('a balanced flow has no stop, and shows the net beside the gross fall', async () => {
  const seen = await surveyed(await story('S7'));
  expect(stops(seen)).toEqual([]);
  const { flow } = numbersOf(seen.facts);
  expect(flow!.poor).toMatchObject({ asOf: '2025-12-31', people: null });
  const plainly = JSON.parse(JSON.stringify(flow));
  expect(plainly.poor).toMatchObject({
    opening: '368',
    closing: '104',
    computedClosing: '104',
    netReduction: '264',
    grossReduction: '272',
  });
  expect(plainly.nearPoor).toMatchObject({
    opening: '196',
    closing: '11',
    computedClosing: '11',
    netReduction: '185',
    grossReduction: '194',
  });
  const note = seen.findings.filter((item) => item.code === 'DB-008').map(messageOf);
  expect(note[0]).toContain('8 + 264 = 272');
});

test('one household off: the end that was declared, the end that adds up, and what it does to the rate', async () => {
  const seen = await surveyed(await story('S8'));
  expect(told(seen, 'DB-001')).toEqual(['stop K16 104→105 (1)', 'stop K11 28→29 (1)']);
  const message = messageOf(seen.findings.find((item) => item.code === 'DB-001')!);
  for (const words of ['104', '105', '+1', '5,62 %', '5,57 %', '105 ÷ 1.867 = 5,6240 %'])
    expect(message).toContain(words);
  expect(stops(seen)).toEqual(['DB-001']);
  expect(seen.findings.filter((item) => item.code === 'HO-011')).toEqual([]);
});

test('the two forms must agree where one hands over to the other', async () => {
  const seen = await surveyed(await story('S8-cheo'));
  expect(told(seen, 'DB-002')).toEqual(['stop G16 8→7 (-1)', 'stop G11 2→1 (-1)']);
  expect(told(seen, 'DB-001')).toEqual(['stop K16 11→10 (-1)', 'stop K11 3→2 (-1)']);
  expect(messageOf(seen.findings.find((item) => item.code === 'DB-002')!)).toContain('8 ≠ 7');
});

const WAYS =
  'Trở thành cận nghèo | Vượt chuẩn cận nghèo | Giảm khác | Cận nghèo trở thành | Tái nghèo | Phát sinh | Tăng khác';

test('pairs of rows for households and people, one level of header', async () => {
  const seen = await surveyed(
    await book([
      sheet(
        'HN',
        `DIỄN BIẾN HỘ NGHÈO NĂM 2025

STT | Thôn | Phân tổ | Đầu kỳ | ${WAYS} | Cuối kỳ
1 | Thôn A | Hộ | 20 | 1 | 9 | 0 | 2 | 1 | 0 | 0 | 13
 |  | Nhân khẩu | 80 | 4 | 36 | 1 | 9 | 4 | 0 | 2 | 54
2 | Thôn B | Hộ | 10 | 0 | 5 | 1 | 0 | 0 | 1 | 0 | 5
 |  | Nhân khẩu | 41 | 0 | 20 | 4 | 0 | 0 | 4 | 0 | 20
 | Tổng cộng | Hộ | 30 | 1 | 14 | 1 | 2 | 1 | 1 | 0 | 18
 |  | Nhân khẩu | 121 | 4 | 56 | 5 | 9 | 4 | 4 | 2 | 74`,
      ),
    ]),
  );
  const { poor } = seen.facts.flow!;
  expect(
    poor!.hamlets.map((place) => [
      place.name,
      Number(place.households.closing!.value),
      Number(place.people!.closing!.value),
    ]),
  ).toEqual([
    ['Thôn A', 13, 54],
    ['Thôn B', 5, 20],
  ]);
  expect(told(seen, 'DB-001')).toEqual(['stop L9 74→75 (1)', 'stop L7 20→21 (1)']);
  expect(seen.facts.flow!.nearPoor).toBeNull();
});

test('a single row of the commune', async () => {
  const seen = await surveyed(
    await book([
      sheet(
        'DB',
        `DIỄN BIẾN HỘ NGHÈO

Địa bàn | Đầu năm | ${WAYS} | Cuối năm
Toàn xã | 368 | 8 | 263 | 3 | 4 | 2 | 3 | 2 | 104`,
      ),
    ]),
  );
  expect(told(seen, 'DB-001')).toEqual(['stop J4 104→105 (1)']);
});

test('a single row without a name, its group told by what becomes of whom', async () => {
  const seen = await surveyed(
    await book([
      sheet(
        'DB',
        `DIỄN BIẾN TRONG NĂM 2025

Đầu năm | ${WAYS} | Cuối năm
196 | 4 | 190 | 2 | 8 | 1 | 1 | 1 | 12`
          .replace('Trở thành cận nghèo', 'Trở thành hộ nghèo')
          .replace('Cận nghèo trở thành', 'Hộ nghèo trở thành'),
      ),
    ]),
  );
  expect(seen.facts.flow!.nearPoor!.declared!.households.closing!.value.toNumber()).toBe(12);
  expect(told(seen, 'DB-001')).toEqual(['stop I4 12→11 (-1)']);
});

test('one table with a line for each group', async () => {
  const seen = await surveyed(
    await book([
      sheet(
        'DB',
        `DIỄN BIẾN HỘ NGHÈO, HỘ CẬN NGHÈO

Địa bàn | Đầu kỳ | Chuyển sang hộ cận nghèo | Vượt chuẩn | Giảm khác | Tái nghèo | Phát sinh mới | Tăng khác | Cuối kỳ
Hộ nghèo | 368 | 8 | 264 | 3 | 6 | 3 | 2 | 104
Hộ cận nghèo | 196 | 4 | 190 | 2 | 9 | 1 | 1 | 11`,
      ),
    ]),
  );
  expect(seen.facts.flow!.poor!.declared!.households.closing!.value.toNumber()).toBe(104);
  expect(seen.facts.flow!.nearPoor!.declared!.households.closing!.value.toNumber()).toBe(11);
  expect(stops(seen)).toEqual([]);
});

test('a flow that says another start than the summary by hamlet', async () => {
  const seen = await surveyed(
    await book([
      sheet(
        'TH',
        `TỔNG HỢP HỘ NGHÈO NĂM 2025

STT | Thôn | Tổng số hộ | Hộ nghèo đầu năm | Hộ nghèo cuối năm
1 | Thôn A | 100 | 21 | 13
2 | Thôn B | 90 | 10 | 5`,
      ),
      sheet(
        'DB',
        `DIỄN BIẾN HỘ NGHÈO NĂM 2025

STT | Thôn | Đầu kỳ | ${WAYS} | Cuối kỳ
1 | Thôn A | 20 | 1 | 9 | 0 | 2 | 1 | 0 | 0 | 13
2 | Thôn B | 10 | 0 | 5 | 1 | 0 | 0 | 1 | 0 | 5`,
      ),
    ]),
  );
  expect(told(seen, 'DB-003')).toEqual(['stop C4 31→30 (-1)', 'stop C4 21→20 (-1)']);
});

test('a typed total of a flow that its hamlets do not give', async () => {
  const seen = await surveyed(
    await book([
      sheet(
        'DB',
        `DIỄN BIẾN HỘ NGHÈO NĂM 2025

STT | Thôn | Đầu kỳ | ${WAYS} | Cuối kỳ
1 | Thôn A | 20 | 1 | 9 | 0 | 2 | 1 | 0 | 0 | 13
2 | Thôn B | 10 | 0 | 5 | 1 | 0 | 0 | 1 | 0 | 5
 | Tổng cộng | 30 | 1 | 14 | 1 | 2 | 1 | 2 | 0 | 19`,
      ),
    ]),
  );
  expect(told(seen, 'DB-004')).toEqual(['stop I6 2→1 (-1)', 'stop K6 19→18 (-1)']);
});
