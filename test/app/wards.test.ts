/** A ward keeps its own kind from the title of its workbook to the head of its Biểu, and is judged by the standard of towns. */
import { povertyGround } from '../../src/app/grounds';
import { makeBieu } from '../../src/app/make-bieu';
import { survey, type Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { grid } from '../make/cell';

const TABLE = `STT|Tổ dân phố|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Tổ 1|412|28|3
    2|Tổ 2|398|24|2`;

const seen = async (...head: string[]): Promise<Survey> =>
  survey(
    await openXlsx(
      await book([
        {
          name: 'TH',
          rows: grid([...head, 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025', TABLE].join('\n')),
        },
      ]),
    ),
  );

/** The first cell of Biểu 02, and the income line by which the households were classified. */
const told = (workbook: Survey): readonly [unknown, string | undefined] => [
  makeBieu(workbook, { forms: ['bieu-02'] }).made[0]!.rendered.plan.cells.find(
    (cell) => cell.row === 0 && cell.column === 0,
  )!.value,
  povertyGround(workbook.facts)?.value,
];

test.each([
  ['ỦY BAN NHÂN DÂN XÃ BA DINH', 'UBND XÃ BA DINH', /^1\.500\.000 /],
  ['UBND PHƯỜNG TRẦN PHÚ', 'UBND PHƯỜNG TRẦN PHÚ', /^2\.000\.000 /],
  ['Ủy ban nhân dân thị trấn Ba Tơ, tỉnh Quảng Ngãi', 'UBND THỊ TRẤN BA TƠ', /^2\.000\.000 /],
])('%s', async (title, head, line) => {
  const [issuer, value] = told(await seen(title));
  expect(issuer).toBe(head);
  expect(value).toMatch(line);
});

test('of a special zone the law does not say which line holds: it is asked', async () => {
  const workbook = await seen('UBND ĐẶC KHU LÝ SƠN');
  expect(told(workbook)).toEqual(['UBND ĐẶC KHU LÝ SƠN', undefined]);
});

test('what the cover says of the area wins over the kind of the commune', async () => {
  expect(told(await seen('UBND XÃ BA DINH', 'Khu vực:|Thành thị'))).toEqual([
    'UBND XÃ BA DINH',
    expect.stringMatching(/^2\.000\.000 /),
  ]);
  expect(told(await seen('UBND PHƯỜNG TRẦN PHÚ', 'Khu vực: nông thôn'))).toEqual([
    'UBND PHƯỜNG TRẦN PHÚ',
    expect.stringMatching(/^1\.500\.000 /),
  ]);
});
