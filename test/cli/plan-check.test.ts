/** A plan's text against the workbook: the same figures, and the faults that a plan of this kind is known to have. */
import { readFileSync } from 'node:fs';
import { letterDocx } from '../../src/documents/letter';
import { bieu, json, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();
const SAMPLE = 'assets/so-mau.xlsx';
const PLAN = 'test/documents/ke-hoach-thu.txt';
const TEXT = readFileSync(PLAN, 'utf8');
interface Found {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number | null;
  readonly expected: number | null;
  readonly found: number | null;
  readonly difference: number | null;
}
const of = (body: { findings: Found[] }, code: string): Found[] =>
  body.findings.filter((item) => item.code === code);
const withText = async (
  name: string,
  change: (text: string) => string,
): Promise<{ findings: Found[]; figures: { id: string; text: number; state: string }[] }> =>
  (await json('doi-chieu', folder.file(name, change(TEXT)), SAMPLE)).body;

test('every figure of the plan is found and agrees', async () => {
  const { code, body } = await json('doi-chieu', PLAN, SAMPLE);
  expect(code).toBe(0);
  const stated = body.figures as {
    id: string;
    text: number;
    workbook: number | null;
    state: string;
    written: string;
  }[];
  expect(
    stated
      .filter((item) => /^(?:funding|target)\./.test(item.id))
      .map((item) => [item.text, item.workbook, item.state]),
  ).toEqual(
    [5.57, 264, 0.59, 185, 100, 100, 90, 60, 1001, 871, 130, 87, 43].map((value) => [
      value,
      value,
      'equal',
    ]),
  );
  expect(stated.find((item) => item.id === 'plan.start-within')).toMatchObject({ text: 15 });
  expect(
    stated.filter((item) => item.id === 'plan.year').every((item) => item.state === 'equal'),
  ).toBe(true);
  // The workbook's targets speak of finding work for good and of access for those who need it, not of these.
  expect(
    stated.filter((item) => item.state === 'not-compared').map((item) => item.written),
  ).toEqual(['20 người', '85%']);
  expect([
    ...of(body, 'VB-001'),
    ...of(body, 'VB-002'),
    ...of(body, 'VB-003'),
    ...of(body, 'VB-004'),
  ]).toEqual([]);
});

test('the faults of the text are named where they stand', async () => {
  const { body } = await json('doi-chieu', PLAN, SAMPLE);
  const lineOf = (words: string): number =>
    TEXT.split('\n').findIndex((line) => line.includes(words)) + 1;
  const messages = (code: string): string =>
    of(body, code)
      .map((item) => item.message)
      .join('\n');
  expect(of(body, 'VB-005')[0]).toMatchObject({
    severity: 'note',
    expected: 130.65,
    found: 130,
    difference: -0.65,
  });
  expect(messages('VB-006')).toMatch(
    /Dự án 2 giao cho hai đơn vị: Trung tâm cung ứng.*; Phòng Kinh tế/,
  );
  expect(of(body, 'VB-006')).toHaveLength(1);
  expect(messages('VB-007')).toContain(
    'Dự án 1; Tiểu dự án 2 – Dự án 4; Dự án 5; Tiểu dự án 1 – Dự án 6',
  );
  expect(of(body, 'VB-008').map((item) => item.line)).toEqual([
    3,
    4,
    lineOf('Tờ trình'),
    lineOf('Tờ trình'),
    lineOf('bổ sung số liệu'),
  ]);
  expect(messages('VB-013')).toContain('1, 2, 3, 4, 1, 11, 12');
  expect(messages('VB-012')).toMatch(/Quốc hiệu.*chỗ ký/);
  expect(of(body, 'VB-009')[0]).toMatchObject({ line: lineOf('huyện nhà') });
  expect(messages('VB-009')).not.toContain(String(lineOf('huyện miền núi')));
  expect(messages('VB-011')).toMatch(/«Kế hoạch».*«Chương trình»/);
  expect(messages('VB-010')).toMatch(/e\)100%[\s\S]*5\(sau[\s\S]*Dự án Dự án[\s\S]*dịch cụ/);
  expect(messages('VB-014')).toContain('Biểu 02, Biểu 03');
  expect(messages('VB-015')).toContain('La Mã');
  expect(messages('VB-016')).toContain('nhà ở');
  expect(of(body, 'VB-017')).toHaveLength(1);
  expect(messages('VB-018')).toContain('23/09/2025');
});

test('one wrong figure ends with 1 and is named; what could not be compared is listed', async () => {
  const file = folder.file('sai-mot.txt', TEXT.replace('100% người nghèo', '95% người nghèo'));
  const run = await bieu('doi-chieu', file, SAMPLE);
  expect(run.code).toBe(1);
  expect(run.out).toMatch(
    /VB-001: Đoạn \d+: chỉ tiêu «Người thuộc hộ nghèo.*» trong văn bản là 95 %, trong sổ là 100 %/,
  );
  expect(run.out).toMatch(/chưa so được[\s\S]*20 người[\s\S]*85%/);
  const days = folder.file('sai-ngay.txt', TEXT.replace('Trong 15 ngày', 'Trong 51 ngày'));
  expect((await bieu('doi-chieu', days, SAMPLE)).code).toBe(1);
});

test('a figure that differs from the workbook, and a sum that does not hold', async () => {
  const body = await withText('khac.txt', (text) =>
    text
      .replace('ngân sách xã: 43 triệu', 'ngân sách xã: 34 triệu')
      .replace('giảm 264 hộ', 'giảm 246 hộ'),
  );
  expect(of(body, 'VB-001').map((item) => [item.expected, item.found, item.difference])).toEqual([
    [264, 246, -18],
    [43, 34, -9],
  ]);
  expect(of(body, 'VB-003')).toMatchObject([{ expected: 130, found: 121, difference: -9 }]);
});

test('other units and the sum in words', async () => {
  const inDong = await withText('don-vi.txt', (text) =>
    text
      .replace('1.001 triệu đồng', '1,001 tỷ đồng (Một tỷ không trăm lẻ một triệu đồng)')
      .replace('871 triệu đồng', '871.000.000 đồng'),
  );
  expect(
    inDong.figures.filter((item) => /^funding\.(?:total|central)$/.test(item.id)),
  ).toMatchObject([
    { text: 1001, state: 'equal' },
    { text: 871, state: 'equal' },
  ]);
  expect(of(inDong, 'VB-004')).toEqual([]);
  const wrong = await withText('chu-sai.txt', (text) =>
    text.replace('1.001 triệu đồng', '1.001 triệu đồng (Một tỷ một trăm triệu đồng)'),
  );
  expect(of(wrong, 'VB-004')[0]!.message).toContain('một tỷ không trăm linh một triệu đồng');
});

test('a text put right has none of these faults', async () => {
  const right = TEXT.replace(' Độc lập', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập')
    .replace('Số:           /', 'Số: 12/')
    .replace('ngày      tháng 8', 'ngày 20 tháng 7')
    .replace('số     /PKT ngày   /8', 'số 5/PKT ngày 1/7')
    .replace(' (phần này chờ các đơn vị bổ sung số liệu)', '')
    .replace('e)100%', 'e) 100%')
    .replace('2025(sau đây gọi tắt là Chương trình)', '2025')
    .replace('Dự án Dự án', 'Dự án')
    .replace('dịch cụ', 'dịch vụ')
    .replace('người dân huyện nhà', 'người dân')
    .replace(/1\. Phòng Kinh tế\n- Xây dựng, tổ chức thực hiện Dự án 2 khi có kinh phí\.\n/, '')
    .replace('11. ', '5. ')
    .replace('12. ', '6. ')
    .replace('Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN\nNơi nhận:')
    .replace(/(\d)%/g, '$1 %')
    .replace('- Về thông tin', '- Về nhà ở: 5 nhà.\n- Về thông tin');
  const body = await withText('dung.txt', () => right);
  expect(body.findings.map((item) => item.code).sort()).toEqual([
    'VB-005',
    'VB-007',
    'VB-014',
    'VB-015',
  ]);
});

test('the same plan as a Word file', async () => {
  const bytes = await letterDocx({
    issuer: ['ỦY BAN NHÂN DÂN', 'XÃ BA DINH'],
    number: 'Số: ……/KH-UBND',
    place: 'Ba Dinh, ngày …… tháng 8 năm 2025',
    kind: 'KẾ HOẠCH',
    subject: ['thử'],
    remark: null,
    blocks: TEXT.split('\n')
      .slice(8)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ kind: 'text' as const, text })),
    signer: { onBehalf: 'TM. ỦY BAN NHÂN DÂN', titles: ['CHỦ TỊCH'], name: null },
    recipients: [],
    mark: null,
  });
  const { body } = await json('doi-chieu', folder.file('ke-hoach.docx', bytes), SAMPLE);
  expect(
    body.figures.some((item: { state: string }) => !['equal', 'not-compared'].includes(item.state)),
  ).toBe(false);
  expect(of(body, 'VB-006')).toHaveLength(1);
  expect(of(body, 'VB-012')).toEqual([]);
  expect(
    of(body, 'VB-008')
      .map((item) => item.message)
      .join(),
  ).toContain('Số: ……/KH-UBND');
});

test('files that are no plan, and missing arguments', async () => {
  expect(
    (
      await json(
        'doi-chieu',
        folder.file('cu.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])),
        SAMPLE,
      )
    ).body.error.code,
  ).toBe('old-doc');
  // A workbook is taken for a filled form, of which one sheet has to be named.
  expect((await json('doi-chieu', SAMPLE, SAMPLE)).body.error.code).toBe('several-sheets');
  expect(
    (await json('doi-chieu', folder.file('tcvn.txt', Uint8Array.from([0x4b, 0xd5, 0xe8])), SAMPLE))
      .body.error.code,
  ).toBe('encoding');
  expect((await bieu('doi-chieu', PLAN)).code).toBe(2);
  expect((await json('doi-chieu', folder.file('khong-co.docx'), SAMPLE)).code).toBe(3);
});
