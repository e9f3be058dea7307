/** Targets, money spent and duties of another programme, place or time are not the programme's. */
import { num, read, type Reading } from '../read';
import { grid } from '../../make/cell';

type Sheet = Exclude<Parameters<typeof read>[0], readonly unknown[]>;
const targets = (
  title: string,
  [set, reached]: readonly [number, number],
  name = 'Bảng A',
): Sheet => ({
  name,
  rows: grid(`${title}
      STT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện
      1|Số lao động được đào tạo nghề|người|${set}|${reached}
      2|Số hộ được vay vốn|hộ|50|60`),
});
const spent = (title: string, paid: number, name = 'Bảng A'): Sheet => ({
  name,
  rows: grid(`${title}
      (Đơn vị: triệu đồng)
      STT|Nội dung|Kế hoạch|Giải ngân
      1|Dự án 2|460|${paid}
      2|Dự án 7|92|10`),
});
const duties = (title: string, agency: string, name = 'Bảng A'): Sheet => ({
  name,
  rows: grid(`${title}
      STT|Nội dung|Đơn vị chủ trì
      1|Dự án 2|${agency}
      2|Dự án 7|${agency}`),
});
const asked = ({ recognition }: Reading): unknown[] =>
  recognition.questions.map(({ code, params }) => [code, params['of']]);
const first = ({ facts }: Reading): number | null => num(facts.targets?.targets[0]?.target ?? null);
const paid = ({ facts }: Reading): number | null =>
  num(facts.disbursement?.lines[0]?.amounts['disbursed.total'] ?? null);
const leads = ({ facts }: Reading): unknown[] =>
  (facts.assignments?.assignments ?? []).map(({ unit, code, role }) => [unit, code, role]);
const codes = ({ findings }: Reading): string[] => findings.map(({ code }) => code);

const OTHER_TARGETS = [
  'CHỈ TIÊU XÂY DỰNG NÔNG THÔN MỚI NĂM 2025',
  'CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2025',
  'CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2025',
  'CHỈ TIÊU GIẢM NGHÈO CỦA TỈNH NĂM 2025',
  'CHỈ TIÊU GIẢM NGHÈO THÔN SUỐI MẪU NĂM 2025',
  'DỰ THẢO CHỈ TIÊU GIẢM NGHÈO NĂM 2025',
];
test.each(OTHER_TARGETS)('%s is asked about, and left out beside the own', async (title) => {
  const alone = await read(targets(title, [99, 90]));
  expect([alone.facts.targets, asked(alone)]).toEqual([null, [['subject', 'targets']]]);
  const beside = await read([
    targets(title, [99, 90]),
    targets('CHỈ TIÊU GIẢM NGHÈO NĂM 2025', [30, 28], 'Bảng B'),
  ]);
  expect([first(beside), asked(beside), codes(beside)]).toEqual([
    30,
    [],
    expect.arrayContaining(['BANG-050']),
  ]);
});

test.each([
  'CHỈ TIÊU GIẢM NGHÈO VÀ TIẾP CẬN DỊCH VỤ XÃ HỘI CƠ BẢN NĂM 2025',
  'CHỈ TIÊU NĂM 2025',
  'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NĂM 2025 CỦA XÃ SUỐI MẪU',
  'MỤC TIÊU, CHỈ TIÊU CỤ THỂ (kèm theo Kế hoạch số 12/KH-UBND)',
])('%s is the own', async (title) => {
  const reading = await read(targets(title, [30, 28], 'CT'));
  expect([first(reading), asked(reading)]).toEqual([30, []]);
});

test.each([
  ['CHỈ TIÊU GIẢM NGHÈO NĂM 2024', 20],
  ['CHỈ TIÊU GIẢM NGHÈO 6 THÁNG ĐẦU NĂM 2025', 15],
])('beside those of 2025, %s are left out and named', async (title, set) => {
  const sheets = [
    targets(title, [set, 10]),
    targets('CHỈ TIÊU GIẢM NGHÈO NĂM 2025', [30, 28], 'Bảng B'),
  ];
  for (const order of [sheets, [...sheets].reverse()]) {
    const reading = await read(order);
    expect([first(reading), codes(reading)]).toEqual([30, expect.arrayContaining(['HO-022'])]);
  }
});

test('two values of one target in two sheets of one year are a stop', async () => {
  const reading = await read([
    targets('CHỈ TIÊU GIẢM NGHÈO NĂM 2025', [30, 28], 'Bảng A'),
    targets('CÁC CHỈ TIÊU GIẢM NGHÈO CHỦ YẾU NĂM 2025', [35, 28], 'Bảng B'),
  ]);
  const same = reading.findings.filter(({ code }) => ['HO-022', 'CT-002'].includes(code));
  expect(same.map(({ code, severity }) => [code, severity])).toContainEqual(['CT-002', 'stop']);
});

test.each([
  'GIẢI NGÂN VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2025',
  'ƯỚC GIẢI NGÂN VỐN GIẢM NGHÈO NĂM 2025',
  'KẾ HOẠCH GIẢI NGÂN VỐN GIẢM NGHÈO NĂM 2025',
  'DỰ THẢO GIẢI NGÂN VỐN GIẢM NGHÈO NĂM 2025',
  'GIẢI NGÂN VỐN NĂM 2024 KÉO DÀI SANG NĂM 2025',
  'GIẢI NGÂN VỐN VAY CỦA HỘ NGHÈO NĂM 2025',
])('%s is asked about, and left out beside what was spent', async (title) => {
  const alone = await read(spent(title, 200));
  expect([alone.facts.disbursement, asked(alone)]).toEqual([null, [['subject', 'disbursement']]]);
  const own = spent('TÌNH HÌNH GIẢI NGÂN VỐN GIẢM NGHÈO NĂM 2025', 440, 'Bảng B');
  const beside = await read([spent(title, 200), own]);
  expect([paid(beside), asked(beside)]).toEqual([440, []]);
});

test.each([
  [{}, 440],
  [{ ky: '2025' }, 440],
  [{ ky: '2025-6t' }, 115],
])(
  'of two days of one year, asked with %j, the sheet of the period',
  async (settings, expected) => {
    const sheets = [
      spent('GIẢI NGÂN VỐN GIẢM NGHÈO ĐẾN 30/6/2025', 115),
      spent('GIẢI NGÂN VỐN GIẢM NGHÈO ĐẾN 31/12/2025', 440, 'T12'),
    ];
    for (const order of [sheets, [...sheets].reverse()])
      expect(paid(await read(order, { settings }))).toBe(expected);
  },
);

test('duties of two years are not put together, and those of others are asked about', async () => {
  const now = duties('PHÂN CÔNG NHIỆM VỤ GIẢM NGHÈO NĂM 2025', 'Phòng Mẫu', 'PC 2025');
  const before = duties('PHÂN CÔNG NHIỆM VỤ GIẢM NGHÈO NĂM 2024', 'Phòng Cũ', 'PC 2024');
  const own = [
    ['Phòng Mẫu', 'DA2', 'lead'],
    ['Phòng Mẫu', 'DA7', 'lead'],
  ];
  expect(leads(await read([before, now]))).toEqual(own);
  expect(leads(await read([now, before]))).toEqual(own);
  const rural = await read(duties('PHÂN CÔNG NHIỆM VỤ XÂY DỰNG NÔNG THÔN MỚI', 'Phòng Mẫu'));
  expect([leads(rural), asked(rural)]).toEqual([[], [['subject', 'assignments']]]);
});

test.each([
  ['Chủ trì Dự án 2; phối hợp thực hiện Dự án 7', 'lead', 'support'],
  ['Chủ trì, phối hợp với Trạm Thử thực hiện Dự án 2, Dự án 7', 'lead', 'lead'],
  ['Phối hợp với Phòng Thử (chủ trì) thực hiện Dự án 2, Dự án 7', 'support', 'support'],
  ['Dự án 2 (chủ trì), Dự án 7 (phối hợp)', 'lead', 'support'],
])('«%s»', async (task, two, seven) => {
  const reading = await read({
    name: 'PC',
    rows: grid(`PHÂN CÔNG NHIỆM VỤ GIẢM NGHÈO NĂM 2025
      STT|Đơn vị|Nhiệm vụ được giao
      1|Phòng Mẫu|${task}
      2|Phòng Hai|Chủ trì Dự án 6`),
  });
  expect(leads(reading)).toEqual([
    ['Phòng Mẫu', 'DA2', two],
    ['Phòng Mẫu', 'DA7', seven],
    ['Phòng Hai', 'DA6', 'lead'],
  ]);
});

test.each([
  'Phòng Mẫu (chủ trì); các thôn (phối hợp)',
  'Phòng Mẫu chủ trì, Trạm Thử phối hợp',
  'Phòng Mẫu chủ trì phối hợp với Trạm Thử',
  'Chủ trì: Phòng Mẫu; phối hợp: Trạm Thử, Hội Thử',
])('of «%s» one leads', async (agency) => {
  const reading = await read(duties('PHÂN CÔNG NHIỆM VỤ GIẢM NGHÈO NĂM 2025', agency, 'PC'));
  const leading = leads(reading).filter((one) => Array.isArray(one) && one[2] === 'lead');
  expect(leading).toEqual([
    ['Phòng Mẫu', 'DA2', 'lead'],
    ['Phòng Mẫu', 'DA7', 'lead'],
  ]);
});
