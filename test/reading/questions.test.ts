/** Questions: asked where only the officer can tell, with what each answer changes, and answered for good. */
import { correctionsOfText } from '../../src/app/corrections';
import { numbersOf } from '../../src/app/figures';
import { questionJson } from '../../src/app/json';
import { survey, type Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { grid } from '../make/cell';

interface Asked {
  readonly id: string;
  readonly about: string;
  readonly text: string;
  readonly answer: string | null;
  readonly blocks: readonly string[];
  readonly choices: readonly {
    readonly id: string;
    readonly changes: readonly { readonly figure: string; readonly to: number | null }[];
  }[];
}

const look = async (sheets: readonly SheetSpec[], answers?: Record<string, string>) =>
  survey(await openXlsx(await book(sheets)), {
    ...(answers
      ? {
          corrections:
            correctionsOfText(JSON.stringify({ questions: answers })).corrections ?? undefined,
        }
      : {}),
  } as Parameters<typeof survey>[1]);

const questionsOf = (seen: Survey): Asked[] =>
  seen.questions.map(questionJson) as unknown as Asked[];
const poorOf = (seen: Survey): number | null =>
  numbersOf(seen.facts).households?.poor?.toNumber() ?? null;

const register = (name: string, title: string, rows: string): SheetSpec => ({
  name,
  rows: [[title], [], ...grid(`STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ\n${rows}`)],
});
const TITLE = 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';
const A = '1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|Hộ nghèo';
const B = '2|Hồ Thị Mẫu B|Thôn Mẫu Một|3|Hộ cận nghèo';
const C = '3|Hồ Văn Mẫu C|Thôn Mẫu Một|5|Hộ nghèo';
const D = '4|Hồ Văn Mẫu D|Thôn Mẫu Một|2|Hộ nghèo';

const CASES: readonly (readonly [string, readonly SheetSpec[], string, Record<string, number>])[] =
  [
    [
      'two registers that share their households',
      [
        register('DS 1', TITLE, [A, B, C].join('\n')),
        register('DS 2', TITLE, [A, B, C, D].join('\n')),
      ],
      'list',
      { first: 3, second: 2, both: 5 },
    ],
    [
      'two columns of classes that differ',
      [
        {
          name: 'DS',
          rows: [
            [TITLE],
            [],
            ...grid(`STT|Họ và tên chủ hộ|Thôn|Phân loại hộ|Kết quả rà soát
          1|Hồ Văn Mẫu A|Thôn Mẫu Một|Hộ nghèo|Hộ nghèo
          2|Hồ Thị Mẫu B|Thôn Mẫu Một|Hộ nghèo|Hộ cận nghèo`),
          ],
        },
      ],
      'role',
      { 'phan-loai-ho': 2, 'ket-qua-ra-soat': 1 },
    ],
  ];

test.each(CASES)('%s are asked about', async (_, sheets, about, answers) => {
  const open = await look(sheets);
  const [asked] = questionsOf(open);
  expect(asked?.about).toBe(about);
  expect(asked?.answer).toBeNull();
  expect(asked?.blocks).toContain('bc-11');
  expect(poorOf(open)).toBeNull();
  const stop = open.findings.filter((item) => item.code === 'BANG-051');
  expect(stop.map((item) => item.severity)).toEqual(['stop']);
  expect(
    Object.fromEntries(
      asked?.choices.map((choice) => [
        choice.id,
        choice.changes.find((change) => change.figure === 'households.poor')?.to ?? null,
      ]) ?? [],
    ),
  ).toEqual(answers);
  for (const [choice, poor] of Object.entries(answers)) {
    const seen = await look(sheets, { [asked?.id ?? '']: choice });
    expect(poorOf(seen)).toBe(poor);
    expect(questionsOf(seen).map((one) => one.answer)).toEqual([choice]);
    expect(seen.findings.filter((item) => item.code === 'BANG-051')).toEqual([]);
  }
});

test('an answer that the workbook keeps holds, also when rows were added', async () => {
  const sheets = [
    register('DS 1', TITLE, [A, B, C].join('\n')),
    register('DS 2', TITLE, [A, B, C, D].join('\n')),
  ];
  const [asked] = questionsOf(await look(sheets));
  const kept: SheetSpec = {
    name: 'Thông số',
    rows: [
      ['Mã', 'Nội dung', 'Giá trị', 'Căn cứ', 'Ghi chú'],
      [`hoi:${asked?.id ?? ''}`, 'Câu hỏi', 'second', null, null],
    ],
  };
  const longer = register(
    'DS 2',
    TITLE,
    [A, B, C, D, '5|Hồ Văn Mẫu E|Thôn Mẫu Một|2|Hộ nghèo'].join('\n'),
  );
  expect(poorOf(await look([...sheets, kept]))).toBe(2);
  expect(poorOf(await look([sheets[0] ?? longer, longer, kept]))).toBe(2);
});

test('an official list stands before a preliminary one, and nothing is asked', async () => {
  const seen = await look([
    register('So bo', 'DANH SÁCH SƠ BỘ HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025', [A, B, C, D].join('\n')),
    register(
      'Chinh thuc',
      'DANH SÁCH CHÍNH THỨC HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
      [A, B, C].join('\n'),
    ),
  ]);
  expect([questionsOf(seen), poorOf(seen)]).toEqual([[], 2]);
});

test('no message holds a text of a household', async () => {
  for (const [, sheets] of CASES) {
    const seen = await look(sheets);
    expect(JSON.stringify([seen.findings, questionsOf(seen)])).not.toContain('Mẫu A');
  }
});
