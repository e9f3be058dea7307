/** Whatever is answered to whichever question, an answer works: the question is gone, and each figure is there or withheld for a reason. */
import { correctionsOfText } from '../../src/app/corrections';
import { numbersOf } from '../../src/app/figures';
import { figuresOf } from '../../src/app/questions/figures';
import { makeBieu } from '../../src/app/make-bieu';
import { standingStops, survey, type Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { grid } from '../make/cell';

const FULL = Boolean(process.env.FULL);

const look = async (sheets: readonly SheetSpec[], answers: Record<string, string> = {}) =>
  survey(await openXlsx(await book(sheets)), {
    corrections: correctionsOfText(JSON.stringify({ questions: answers })).corrections ?? undefined,
  } as Parameters<typeof survey>[1]);

const sheet = (name: string, title: string | null, table: string): SheetSpec => ({
  name,
  rows: [...(title === null ? [] : [[title], []]), ...grid(table)],
});

const REGISTER = 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';
const SUMMARY = 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

/** Each with the one question that is asked, and its choices. */
const BOOKS: Readonly<
  Record<string, readonly [code: string, sheets: readonly SheetSpec[], choices: readonly string[]]>
> = {
  'a summary beside another': [
    'two-tables',
    [
      sheet(
        'TH',
        SUMMARY,
        'STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo\n1|Mẫu Một|100|12|5\n2|Mẫu Hai|80|7|9',
      ),
      sheet(
        'TH 2',
        SUMMARY,
        'STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo\n1|Mẫu Một|100|13|5\n2|Mẫu Hai|80|7|9',
      ),
    ],
    ['first', 'second'],
  ],
  'two columns of one meaning': [
    'same-meaning',
    [
      sheet(
        'TH',
        SUMMARY,
        'STT|Thôn|Tổng số hộ|Hộ nghèo|Số hộ nghèo|Hộ cận nghèo\n1|Mẫu Một|100|12|13|5\n2|Mẫu Hai|80|7|7|9',
      ),
    ],
    ['ho-ngheo', 'so-ho-ngheo'],
  ],
  'money without a unit': [
    'money-unit',
    [
      sheet(
        'KP',
        'KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025',
        'TT|Nội dung|Tổng kinh phí|NSTW|NS tỉnh|NS xã\n1|Dự án 2|460000000|400000000|40000000|20000000\n2|Dự án 4|100000000|80000000|10000000|10000000',
      ),
    ],
    ['dong', 'nghin-dong', 'trieu-dong', 'ty-dong'],
  ],
  'separators that may be meant in two ways': [
    'separators',
    [
      sheet(
        'KP',
        'KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025',
        'TT|Nội dung|NSTW (triệu đồng)|NS tỉnh|NS xã\n1|Dự án 2|"1.460"|100|50\n2|Dự án 7|200.5|20|10',
      ),
    ],
    ['vi', 'en'],
  ],
  'funding in two tables': [
    'other-part',
    [
      sheet(
        'KP',
        'KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025',
        'TT|Nội dung|Tổng kinh phí (triệu đồng)|NSTW|NS tỉnh|NS xã\n1|Dự án 2|460|400|40|20\n2|Dự án 4|100|80|10|10',
      ),
      sheet(
        'KP 2',
        'KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025',
        'TT|Nội dung|Tổng kinh phí (triệu đồng)|NSTW|NS tỉnh|NS xã\n1|Dự án 5|30|20|5|5\n2|Dự án 6|12|10|1|1',
      ),
    ],
    ['first', 'second', 'both'],
  ],
  'funding in two tables of one sheet, the smaller one first': [
    'other-part',
    [
      {
        name: 'KP',
        rows: [
          ['KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025, PHẦN MỘT'],
          ...grid('TT|Nội dung|Tổng kinh phí (triệu đồng)|NSTW|NS tỉnh|NS xã\n1|Dự án 5|30|20|5|5'),
          [],
          ['KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025, PHẦN HAI'],
          ...grid(
            'TT|Nội dung|Tổng kinh phí (triệu đồng)|NSTW|NS tỉnh|NS xã\n1|Dự án 2|460|400|40|20\n2|Dự án 4|100|80|10|10',
          ),
        ],
      },
    ],
    ['first', 'second', 'both'],
  ],
  'a later decision that says neither': [
    'decision',
    [
      sheet(
        'Dau nam',
        'GIAO DỰ TOÁN KINH PHÍ GIẢM NGHÈO NĂM 2025',
        'STT|Nội dung|Tổng kinh phí (triệu đồng)|NSTW|NS tỉnh|NS xã\n1|Dự án 2|460|400|40|20\n2|Tiểu dự án 1 – Dự án 3|110|90|14|6',
      ),
      sheet(
        'Sau',
        'KINH PHÍ GIẢM NGHÈO BỔ SUNG, ĐIỀU CHỈNH NĂM 2025',
        'STT|Nội dung|Tổng kinh phí (triệu đồng)|NSTW|NS tỉnh|NS xã\n1|Tiểu dự án 1 – Dự án 3|156|130|18|8',
      ),
    ],
    ['addition', 'replacement', 'lines'],
  ],
  'rows without a name': [
    'nameless',
    [
      sheet(
        'DS',
        REGISTER,
        'STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ\n1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|Hộ nghèo\n2||Thôn Mẫu Một|3|Hộ nghèo\n3|Hồ Văn Mẫu C|Thôn Mẫu Một|5|Hộ cận nghèo',
      ),
    ],
    ['count', 'leave'],
  ],
  'rows that a column seems to take out': [
    'apart',
    [
      sheet(
        'DS',
        REGISTER,
        'STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ|Trạng thái\n1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|Hộ nghèo|Đã duyệt\n2|Hồ Thị Mẫu B|Thôn Mẫu Một|3|Hộ nghèo|Chờ duyệt\n3|Hồ Văn Mẫu C|Thôn Mẫu Một|5|Hộ cận nghèo|Đã duyệt',
      ),
    ],
    ['leave', 'count'],
  ],
  'a flow of nobody knows whom': [
    'group',
    [
      sheet(
        'DB',
        'DIỄN BIẾN HỘ NĂM 2025',
        'STT|Thôn|Đầu kỳ|Vượt chuẩn cận nghèo|Giảm khác|Phát sinh mới|Tăng khác|Cuối kỳ\n1|Mẫu Một|20|5|1|1|0|15\n2|Mẫu Hai|30|4|0|0|1|27',
      ),
    ],
    ['poor', 'near-poor'],
  ],
  'indicators of nobody knows whom': [
    'group',
    [
      sheet(
        'CS',
        'TỔNG HỢP CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN NĂM 2025',
        'STT|Thôn|Việc làm|Người phụ thuộc|Dinh dưỡng|Bảo hiểm y tế|Nhà ở|Nguồn nước\n1|Mẫu Một|3|4|1|0|2|5\n2|Mẫu Hai|2|1|0|1|2|3',
      ),
    ],
    ['poor', 'near-poor', 'both'],
  ],
  'results that may be counts or rates': [
    'count-or-rate',
    [
      sheet(
        'CT',
        'CÁC CHỈ TIÊU NĂM 2025',
        'STT|Chỉ tiêu|Đơn vị|Chỉ tiêu giao|Đối tượng|Kết quả thực hiện\n1|Tỷ lệ người lao động được hỗ trợ việc làm|%|90|80|70\n2|Tỷ lệ trẻ em đi học đúng độ tuổi|%|90|95|88',
      ),
    ],
    ['rate', 'count'],
  ],
  'a list that may be of another matter': [
    'subject',
    [
      sheet(
        'Qua Tet',
        null,
        'STT|Họ và tên chủ hộ|Thôn|Phân loại hộ\n1|Hồ Văn Mẫu A|Thôn Mẫu Một|Hộ nghèo\n2|Hồ Văn Mẫu B|Thôn Mẫu Một|Hộ cận nghèo',
      ),
    ],
    ['other', 'review'],
  ],
  'two columns of classes': [
    'class-column',
    [
      sheet(
        'DS',
        REGISTER,
        'STT|Họ và tên chủ hộ|Thôn|Phân loại hộ|Kết quả rà soát\n1|Hồ Văn Mẫu A|Thôn Mẫu Một|Hộ nghèo|Hộ nghèo\n2|Hồ Thị Mẫu B|Thôn Mẫu Một|Hộ nghèo|Hộ cận nghèo',
      ),
    ],
    ['phan-loai-ho', 'ket-qua-ra-soat'],
  ],
  'two registers': [
    'same-list',
    [
      sheet(
        'DS 1',
        REGISTER,
        'STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ\n1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|Hộ nghèo\n2|Hồ Văn Mẫu B|Thôn Mẫu Một|3|Hộ nghèo',
      ),
      sheet(
        'DS 2',
        REGISTER,
        'STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ\n1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|Hộ nghèo\n2|Hồ Văn Mẫu B|Thôn Mẫu Một|3|Hộ nghèo\n3|Hồ Văn Mẫu C|Thôn Mẫu Một|3|Hộ nghèo',
      ),
    ],
    ['first', 'second', 'both'],
  ],
};

/** Every answer to every open question, and to those that an answer brings up, as deep as this. */
const DEEPEST = 4;

/** What holds after an answer. */
function expectAnswered(seen: Survey, id: string, choice: string): void {
  const mine = seen.questions.filter(({ question }) => question.id === id);
  expect(mine.map(({ question }) => question.answer)).toEqual([choice]);
  const stops = standingStops(seen.findings);
  expect(stops.filter(({ params }) => params.id === id)).toEqual([]);
  const stopped = new Set(stops.flatMap(({ subjects }) => subjects));
  const { households, funding } = numbersOf(seen.facts);
  // No figure is missing without a stop, or another question, about what it is of.
  if (seen.facts.register)
    expect(
      households?.poor ?? (stopped.has('register') || stopped.has('households.closing')),
    ).toBeTruthy();
  if (seen.facts.funding) expect(funding?.total ?? stopped.has('funding')).toBeTruthy();
  for (const form of makeBieu(seen, { forms: ['tat-ca'] }).made)
    expect(form.rendered.plan.cells.length).toBeGreaterThan(0);
}

function answerAll(seen: Survey, depth = DEEPEST): number {
  let count = 0;
  for (const { question } of seen.questions) {
    if (question.answer !== null) continue;
    for (const { id } of question.choices) {
      const after = seen.answered(new Map([[question.id, id]]));
      expectAnswered(after, question.id, id);
      count += 1 + (depth > 1 ? answerAll(after, depth - 1) : 0);
    }
  }
  return count;
}

test.each(Object.entries(BOOKS))('%s is asked about, and each answer works', async (_, book) => {
  const [code, sheets, choices] = book;
  const seen = await look(sheets);
  expect(seen.questions.map(({ question }) => [question.code, question.answer])).toEqual([
    [code, null],
  ]);
  const [asked] = seen.questions;
  expect(asked?.question.choices.map(({ id }) => id)).toEqual(choices);
  expect(standingStops(seen.findings).length).toBeGreaterThan(0);
  expect(answerAll(seen)).toBeGreaterThanOrEqual(choices.length);
});

/** What the figures come to under each choice, in the order of the choices. */
const COMES_TO: Readonly<Record<string, readonly [string, readonly (number | null)[]]>> = {
  'a summary beside another': ['households.poor', [19, 20]],
  'two columns of one meaning': ['households.poor', [19, 20]],
  'money without a unit': ['funding.total', [560_000_000, 560_000_000, 560_000_000, 560_000_000]],
  'separators that may be meant in two ways': ['funding.central', [1660.5, 201.96]],
  'funding in two tables': ['funding.total', [560, 42, 602]],
  'funding in two tables of one sheet, the smaller one first': ['funding.total', [560, 30, 590]],
  'a later decision that says neither': ['funding.total', [726, 156, 616]],
  'rows without a name': ['households.poor', [2, 1]],
  'rows that a column seems to take out': ['households.poor', [1, 2]],
  'a flow of nobody knows whom': ['flow.poor.closing', [42, null]],
  'indicators of nobody knows whom': ['lacks.poor.mẫu một.indicator1', [3, null, null]],
  'results that may be counts or rates': ['targets.g-gd1.actual', [88, 92.63]],
  'a list that may be of another matter': ['households.poor', [null, 1]],
  'two columns of classes': ['households.poor', [2, 1]],
  'two registers': ['households.poor', [3, 2, 5]],
};

test('each answer gives its own figures', async () => {
  const given = await Promise.all(
    Object.entries(BOOKS).map(async ([name, [, sheets]]) => {
      const seen = await look(sheets);
      const [figure] = COMES_TO[name] ?? [''];
      const of = (choice: string): number | null => {
        const after = seen.answered(new Map([[seen.questions[0]?.question.id ?? '', choice]]));
        return figuresOf(after.facts).get(figure)?.toNumber() ?? null;
      };
      return [name, [figure, (BOOKS[name]?.[2] ?? []).map(of)]];
    }),
  );
  expect(Object.fromEntries(given)).toEqual(COMES_TO);
});

test('answers that the workbook keeps on «Thông số» come to the same as those of a file', async () => {
  for (const [, sheets] of Object.values(BOOKS).filter((_, at) => FULL || at % 3 === 0)) {
    const [asked] = (await look(sheets)).questions;
    const { id, choices } = asked!.question;
    const answer = choices.at(-1)!.id;
    const kept: SheetSpec = {
      name: 'Thông số',
      rows: [
        ['Mã', 'Nội dung', 'Giá trị', 'Căn cứ', 'Ghi chú'],
        [`hoi:${id}`, 'Câu hỏi', answer, null, null],
      ],
    };
    const codes = (seen: Survey): string[] => seen.findings.map((item) => item.code);
    const [byFile, byBook] = [await look(sheets, { [id]: answer }), await look([...sheets, kept])];
    expect(codes(byBook)).toEqual(codes(byFile));
    expect([...figuresOf(byBook.facts)]).toEqual([...figuresOf(byFile.facts)]);
  }
});

/** Workbooks with several questions at once; all pairs of the books under full. */
const NAMES = Object.keys(BOOKS);
const PAIRS = NAMES.flatMap((one, at) => NAMES.slice(at + 1).map((other) => [one, other] as const));
const SOME = FULL ? PAIRS : PAIRS.filter((_, at) => at % 19 === 0);

test.each(SOME)('%s and %s in one workbook', async (one, other) => {
  const sheetsOf = (name: string, sign: string): SheetSpec[] =>
    (BOOKS[name]?.[1] ?? []).map((sheet) => ({ ...sheet, name: `${sheet.name} ${sign}` }));
  const sheets = [...sheetsOf(one, 'a'), ...sheetsOf(other, 'b')];
  let seen = await look(sheets);
  for (let turn = 0; turn < 8; turn += 1) {
    const open = seen.questions.find(({ question }) => question.answer === null);
    if (!open) break;
    const { id, choices } = open.question;
    const choice = choices[turn % choices.length]!.id;
    seen = seen.answered(new Map([[id, choice]]));
    expectAnswered(seen, id, choice);
  }
  expect(seen.questions.filter(({ question }) => question.answer === null)).toEqual([]);
});
