/** What a workbook says reaches the terminal as text alone: no sign of it moves the cursor, colours a line, or turns one round. And what goes into documents stays text. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { POISON } from '../documents/poisoned';
import { book, type SheetSpec } from '../make/book';
import { packageParts } from '../make/package';
import { bieu, workFolder } from './run';

jest.setTimeout(240_000);
const folder = workFolder();
/** A file writes ESC as _x001B_, and holds the newer set of controls as they are. */
const SIGNS = '\u009b31mĐỏ_x001B_[2J_x0007_\u202e';
const poison = Object.values(POISON).map((text) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, ''),
);
const commune = (): SheetSpec[] => [
  {
    name: 'Thông số',
    rows: [
      ['Mã', 'Nội dung', 'Giá trị', 'Căn cứ', 'Ghi chú'],
      ['xa', 'Tên xã', `Xã ${SIGNS}${POISON.markup}`, null, null],
      ['nam', 'Năm', 2025, null, null],
      ['chu-tich', 'Người ký', POISON['a field of Word']!, null, null],
    ],
  },
  {
    name: `Tổng hợp ${SIGNS.slice(0, 6)}`,
    rows: [
      ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO THEO THÔN NĂM 2025 (tính đến ngày 31/12/2025)'],
      [],
      [
        'STT',
        'Thôn',
        'Tổng số hộ dân cư',
        'Hộ nghèo đầu năm',
        'Hộ cận nghèo đầu năm',
        'Hộ nghèo cuối kỳ',
        'Hộ cận nghèo cuối kỳ',
      ],
      [1, `Thôn ${SIGNS} Một`, 100, 20, 10, 15, '8,5'],
      [2, 'Thôn Hai\nBa', 90, 18, 9, 400, 7],
      ...poison.map((text, index) => [index + 3, `Thôn ${text}`, 50, 5, 5, 4, 4]),
    ],
  },
  {
    name: 'Chỉ tiêu',
    rows: [
      ['CHỈ TIÊU GIẢM NGHÈO NĂM 2025'],
      [],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Số đối tượng', 'Số thực hiện'],
      [1, 'Tỷ lệ hộ nghèo toàn xã', '%', 'còn 5,57', null, null],
      ...poison.map((text, index) => [index + 2, text, '%', 90, 100, 91]),
    ],
  },
  {
    name: 'Giải ngân',
    rows: [
      ['TÌNH HÌNH GIẢI NGÂN NĂM 2025 (tính đến ngày 31/12/2025)'],
      [null, null, null, null, 'ĐVT: triệu đồng'],
      ['STT', 'Nội dung', 'Kế hoạch vốn', 'Đã giải ngân', 'Khó khăn, vướng mắc'],
      ...poison.map((text, index) => [index + 1, `Dự án ${text}`, 10, 5, `${text}${SIGNS}`]),
    ],
  },
];

test('no command prints a control sign, on either stream, for people or as JSON', async () => {
  const [file, other] = [
    folder.file('so.xlsx', await book(commune())),
    folder.file('so-hai.xlsx', await book(commune().slice(1))),
  ];
  const plan = folder.file(
    'ke-hoach.txt',
    `Kế hoạch năm 2025\n\u001b]0;x\u0007 Tổng kinh phí thực hiện là: 9.999 triệu đồng, ngân sách xã: 43 ${SIGNS}\n`,
  );
  const bad: string[] = [];
  const commands: readonly (readonly string[])[] = [
    ['nhan-dien', file],
    ['so-lieu', file],
    ['kiem-tra', file],
    [
      'lap',
      file,
      '-o',
      folder.file('a.xlsx'),
      '--bieu',
      'tat-ca',
      '--bo-qua',
      'VON-001@\u001b[31m!A1=lý do\u009b',
    ],
    ['gop', file, other, '-o', folder.file('b.xlsx')],
    ['van-ban', file],
    ['van-ban', file, '--loai', 'bao-cao', '-o', folder.file('c.docx')],
    ['lich', file, '--ics', folder.file('d.ics')],
    ['xuat', file, other, '-o', folder.file('e.csv')],
    ['doi-chieu', plan, file],
    ['so-sanh', file, other],
    ['kiem-tra', 'khong\u001b[31mco.xlsx'],
    ['\u001b[31m'],
    ['lap', file, '--\u001b[31m'],
    ['lap', file, '--ky', '\u009b2J'],
  ];
  let held = false;
  for (const command of commands) {
    const run = await bieu(...command, '--ghi-de');
    for (const [stream, text] of [
      ['out', run.out],
      ['err', run.err],
    ] as const) {
      if (
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(text)
      )
        bad.push(
          `${command[0]} ${stream}: ${JSON.stringify(/.{0,40}[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069].{0,20}/.exec(text)![0])}`,
        );
      held ||= text.includes('31mĐỏ');
    }
  }
  expect(bad).toEqual([]);
  // The names themselves were printed: they were not just left out.
  expect(held).toBe(true);
  const json = await bieu('so-lieu', file, '--json');
  expect(json.out).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/);
  expect(JSON.parse(json.out).households.byHamlet[0].hamlet).toContain('\u009b31mĐỏ');
});

test('a name with a line of its own adds no line to what is told', async () => {
  const { out } = await bieu('so-lieu', folder.file('so.xlsx'));
  expect(out).toMatch(/Thôn Hai Ba +90/);
});

test('the report of such a workbook is a document of words: well-formed, without fields or links', async () => {
  const parts = await packageParts(new Uint8Array(readFileSync(folder.file('c.docx'))));
  const { DOMParser } = new JSDOM('').window;
  for (const [part, bytes] of parts) {
    if (!/\.(xml|rels)$/.test(part)) continue;
    const document = new DOMParser().parseFromString(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      'text/xml',
    );
    expect([part, document.querySelector('parsererror')]).toEqual([part, null]);
    const tags = new Set([...document.querySelectorAll('*')].map((element) => element.tagName));
    for (const tag of ['w:fldSimple', 'w:hyperlink', 'img', 'x', 'w:object'])
      expect([part, tag, tags.has(tag)]).toEqual([part, tag, false]);
    if (part === 'word/document.xml') {
      expect(tags.has('w:instrText')).toBe(false);
      const said = [...document.getElementsByTagName('w:t')]
        .map((element) => element.textContent)
        .join('\n');
      for (const text of [
        '=HYPERLINK("http://x";"bấm")',
        '<img src=x onerror=alert(1)>',
        ']]><x/>',
      ])
        expect(said).toContain(text);
    }
  }
  const ics = readFileSync(folder.file('d.ics'), 'utf8');
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
});
