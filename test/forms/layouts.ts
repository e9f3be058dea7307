/** Blank forms in the layouts of provinces: other words, other levels, hamlets down and across. */
import type { Asks, FormSpec } from './blank-form';

const POOR = 'bc-01|Hộ nghèo > Số hộ';
const POOR_RATE = 'bc-01|Hộ nghèo > Tỷ lệ (%)';
const NEAR = 'bc-01|Hộ cận nghèo > Số hộ';
const NEAR_RATE = 'bc-01|Hộ cận nghèo > Tỷ lệ (%)';
const ALL = 'bc-01|Tổng số hộ';
const PEOPLE = 'bc-01|Tổng số nhân khẩu';
const POOR_PEOPLE = 'bc-01|Nhân khẩu hộ nghèo > Số khẩu ~ bc-02:Nhân khẩu|Hộ nghèo cuối kỳ';
const NEAR_PEOPLE = 'bc-01|Nhân khẩu hộ cận nghèo > Số khẩu ~ bc-03:Nhân khẩu|Hộ cận nghèo cuối kỳ';
const open = (group: string, what: string): string => `bieu-02|Đầu năm > ${group} > ${what}`;
const less = (group: string, what: string): string =>
  `bieu-02|Kế hoạch giảm trong năm > ${group} > ${what}`;
const flow = (form: string, part: string, header: string): string => `${form}:${part}|${header}`;
/** What the form of the flow prints, or the summary where a workbook tells no flow. */
const ends = (group: 'nghèo' | 'cận nghèo', when: 'đầu' | 'cuối', part = 'Hộ'): string =>
  `${flow(group === 'nghèo' ? 'bc-02' : 'bc-03', part, `Hộ ${group} ${when} kỳ`)} ~ ` +
  (part !== 'Hộ'
    ? `bc-01|Nhân khẩu hộ ${group} > Số khẩu`
    : `bieu-02|${when === 'đầu' ? 'Đầu năm' : 'Cuối năm'} > Hộ ${group} > Số hộ`);
const lack = (form: string, header: string): string => `${form}|Chỉ số thiếu hụt > ${header}`;
const money = (header: string): string => `phu-luc-01|${header}`;
const PLANNED: Readonly<Record<string, string>> = {
  'Kế hoạch vốn năm > Tổng số': 'Tổng kinh phí',
  'Kế hoạch vốn năm > Trung ương': 'Trong đó > Ngân sách trung ương > Tổng số',
  'Kế hoạch vốn năm > Tỉnh': 'Trong đó > Ngân sách địa phương > Ngân sách tỉnh',
  'Kế hoạch vốn năm > Xã': 'Trong đó > Ngân sách địa phương > Ngân sách xã',
};
/** What was planned stands in the funding where a workbook has no disbursement. */
const spent = (header: string): string =>
  `bc-13|${header}${PLANNED[header] ? ` ~ phu-luc-01|${PLANNED[header]}` : ''}`;
const NAMED: readonly Asks[] = ['-', '-'];

const INDICATORS = [
  'Việc làm',
  'Việc làm > Người phụ thuộc',
  'Y tế > Dinh dưỡng',
  'Y tế > Bảo hiểm y tế',
  'Giáo dục > Trình độ giáo dục của người lớn',
  'Giáo dục > Tình trạng đi học của trẻ em',
  'Nhà ở > Chất lượng nhà ở',
  'Nhà ở > Diện tích nhà ở',
  'Nước sinh hoạt và vệ sinh > Nguồn nước sinh hoạt',
  'Nước sinh hoạt và vệ sinh > Nhà tiêu hợp vệ sinh',
  'Thông tin > Dịch vụ viễn thông',
  'Thông tin > Phương tiện tiếp cận thông tin',
];
const CAUSES = [
  'Không có, thiếu đất sản xuất',
  'Không có, thiếu vốn sản xuất, kinh doanh',
  'Không có, thiếu lao động',
  'Không có, thiếu công cụ, phương tiện sản xuất',
  'Không có kiến thức về sản xuất',
  'Không có kỹ năng lao động, sản xuất',
  'Có người ốm đau, bệnh nặng, tai nạn',
  'Nguyên nhân khác',
];
const last = (header: string): string => header.split(' > ').at(-1) ?? header;

const summaries: FormSpec[] = [
  {
    name: 'one blank row and a total',
    titles: ['UBND XÃ ………………', 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ……'],
    head: [
      ['STT', 'Thôn, bản', 'Tổng số hộ', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<', 'Ghi chú'],
      ['^', '^', '^', 'Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Tỷ lệ (%)', '^'],
    ],
    numbers: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [...NAMED, ALL, POOR, POOR_RATE, NEAR, NEAR_RATE, null],
  },
  {
    name: 'one blank row, no total, cells of text format',
    titles: ['BIỂU 01. HỘ NGHÈO, CẬN NGHÈO'],
    head: [
      [
        'TT',
        'Tên thôn',
        'Số hộ dân',
        'Số hộ nghèo',
        'Số hộ cận nghèo',
        'Tỷ lệ hộ nghèo (%)',
        'Tỷ lệ hộ cận nghèo (%)',
      ],
    ],
    rows: [{ room: 1 }],
    asks: [...NAMED, ALL, POOR, NEAR, POOR_RATE, NEAR_RATE],
    body: { format: '@' },
    after: ['', '', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  },
  {
    name: 'hamlets typed, a total with formulas',
    titles: ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO'],
    head: [['STT', 'Thôn', 'Tổng số hộ dân cư', 'Hộ nghèo', 'Hộ cận nghèo']],
    numbers: ['A', 'B', 1, 2, 3],
    rows: [{ hamlets: true }, { total: 'Cộng', formulas: true }],
    asks: [...NAMED, ALL, POOR, NEAR],
  },
  {
    name: 'people beside households',
    titles: ['TỔNG HỢP HỘ, KHẨU NGHÈO VÀ CẬN NGHÈO'],
    head: [
      ['STT', 'Địa bàn', 'Tổng số', '<', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<'],
      ['^', '^', 'Hộ', 'Khẩu', 'Số hộ', 'Số khẩu', 'Số hộ', 'Số khẩu'],
    ],
    rows: [{ room: 20 }, { total: 'Tổng' }],
    asks: [...NAMED, ALL, PEOPLE, POOR, POOR_PEOPLE, NEAR, NEAR_PEOPLE],
  },
  {
    name: 'start and end of the year, three levels',
    titles: ['BIỂU TỔNG HỢP GIẢM NGHÈO NĂM 2025'],
    head: [
      ['STT', 'Thôn', 'Đầu năm', '<', '<', '<', 'Giảm trong năm', '<', 'Cuối năm', '<'],
      [
        '^',
        '^',
        'Hộ nghèo',
        '<',
        'Hộ cận nghèo',
        '<',
        'Hộ nghèo',
        'Hộ cận nghèo',
        'Hộ nghèo',
        'Hộ cận nghèo',
      ],
      ['^', '^', 'Số hộ', 'Tỷ lệ %', 'Số hộ', 'Tỷ lệ %', '^', '^', '^', '^'],
    ],
    rows: [{ total: 'Toàn xã' }, { room: 3 }],
    asks: [
      ...NAMED,
      open('Hộ nghèo', 'Số hộ'),
      open('Hộ nghèo', 'Tỷ lệ (%)'),
      open('Hộ cận nghèo', 'Số hộ'),
      open('Hộ cận nghèo', 'Tỷ lệ (%)'),
      less('Hộ nghèo', 'Số hộ'),
      less('Hộ cận nghèo', 'Số hộ'),
      POOR,
      NEAR,
    ],
  },
  {
    name: 'years in place of start and end',
    titles: ['So sánh hộ nghèo'],
    head: [
      ['STT', 'Thôn', 'Cuối năm 2024', '<', 'Cuối năm 2025', '<'],
      ['^', '^', 'Hộ nghèo', 'Hộ cận nghèo', 'Hộ nghèo', 'Hộ cận nghèo'],
    ],
    rows: [{ room: 2 }, { total: 'Tổng cộng' }],
    asks: [...NAMED, open('Hộ nghèo', 'Số hộ'), open('Hộ cận nghèo', 'Số hộ'), POOR, NEAR],
  },
  {
    name: 'both classes together, rates by the line of numbers',
    titles: ['TỔNG HỢP'],
    head: [
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ hộ nghèo', 'Tổng số hộ nghèo và cận nghèo'],
    ],
    numbers: ['A', 'B', '1', '2', '3=2/1*100', '4'],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [...NAMED, ALL, POOR, POOR_RATE, `${POOR} + ${NEAR}`],
  },
  {
    name: 'indicators of the commune downwards',
    titles: ['BÁO CÁO NHANH NĂM 2025'],
    head: [['STT', 'Nội dung', 'Đơn vị tính', 'Số liệu', 'Ghi chú']],
    rows: [
      { labels: ['1', 'Tổng số hộ dân cư', 'Hộ'], asks: ['-', '-', '-', ALL, null] },
      { labels: ['2', 'Số hộ nghèo', 'Hộ'], asks: ['-', '-', '-', POOR, null] },
      { labels: ['3', 'Tỷ lệ hộ nghèo', '%'], asks: ['-', '-', '-', POOR_RATE, null] },
      { labels: ['4', 'Số hộ cận nghèo', 'Hộ'], asks: ['-', '-', '-', NEAR, null] },
      { labels: ['5', 'Số nhân khẩu hộ nghèo', 'Khẩu'], asks: ['-', '-', '-', POOR_PEOPLE, null] },
      {
        labels: ['6', 'Số hộ nghèo đầu năm', 'Hộ'],
        asks: ['-', '-', '-', open('Hộ nghèo', 'Số hộ'), null],
      },
    ],
    asks: [],
  },
  {
    name: 'parts under their whole, downwards',
    titles: ['SỐ LIỆU HỘ NGHÈO, HỘ CẬN NGHÈO'],
    head: [['TT', 'Chỉ tiêu thống kê hộ', 'Số hộ', 'Số khẩu', 'Tỷ lệ (%)']],
    rows: [
      { labels: ['I', 'Hộ nghèo'], asks: ['-', '-', POOR, POOR_PEOPLE, POOR_RATE] },
      {
        labels: ['1', 'Hộ dân tộc thiểu số'],
        asks: [
          '-',
          '-',
          'bc-08:Hộ|Hộ nghèo > Hộ dân tộc thiểu số',
          'bc-08:Nhân khẩu|Hộ nghèo > Hộ dân tộc thiểu số',
          null,
        ],
      },
      {
        labels: ['2', 'Hộ không có khả năng lao động'],
        asks: [
          '-',
          '-',
          'bc-08:Hộ|Hộ nghèo > Hộ không có khả năng lao động',
          'bc-08:Nhân khẩu|Hộ nghèo > Hộ không có khả năng lao động',
          null,
        ],
      },
      { labels: ['II', 'Hộ cận nghèo'], asks: ['-', '-', NEAR, NEAR_PEOPLE, NEAR_RATE] },
      {
        labels: ['1', 'Hộ dân tộc thiểu số'],
        asks: [
          '-',
          '-',
          'bc-08:Hộ|Hộ cận nghèo > Hộ dân tộc thiểu số',
          'bc-08:Nhân khẩu|Hộ cận nghèo > Hộ dân tộc thiểu số',
          null,
        ],
      },
    ],
    asks: [],
  },
  {
    name: 'two tables under their titles',
    titles: ['BÁO CÁO', '1. Hộ nghèo'],
    head: [['STT', 'Thôn', 'Số hộ', 'Số khẩu']],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [...NAMED, POOR, POOR_PEOPLE],
    after: [],
    second: {
      titles: ['2. Hộ cận nghèo'],
      head: [['STT', 'Thôn', 'Số hộ', 'Số khẩu']],
      rows: [{ room: 1 }, { total: 'Tổng cộng' }],
      asks: [...NAMED, NEAR, NEAR_PEOPLE],
    },
  },
  {
    name: 'no rules at all',
    titles: ['Biểu hộ nghèo'],
    head: [['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo']],
    rows: [{ hamlets: true }, { total: 'Tổng cộng' }],
    asks: [...NAMED, ALL, POOR, NEAR],
    bare: true,
    after: ['', '', 'Người lập biểu'],
  },
  {
    name: 'a code before the name, percent as the cell shows it',
    titles: ['BIỂU SỐ 3'],
    head: [['Mã số', 'STT', 'Thôn/Tổ dân phố', 'Hộ nghèo', 'Tỷ lệ hộ nghèo']],
    rows: [{ room: 1 }],
    asks: ['-', '-', '-', POOR, POOR_RATE],
  },
  {
    name: 'words that nobody knows stay blank and are asked',
    titles: ['BIỂU MẪU'],
    head: [['STT', 'Thôn', 'Số hộ nghèo', 'Số hộ nghèo có xe đạp điện', 'Hộ cận nghèo']],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [...NAMED, POOR, null, NEAR],
  },
  {
    name: 'another year stays blank',
    titles: ['BIỂU HỘ NGHÈO NĂM 2023'],
    head: [['STT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo']],
    rows: [{ hamlets: true }],
    asks: [...NAMED, null, null],
  },
  {
    name: 'a title that limits the table is asked',
    titles: ['HỘ NGHÈO, HỘ CẬN NGHÈO ĐƯỢC HỖ TRỢ NHÀ Ở NĂM 2025'],
    head: [['STT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo']],
    rows: [{ hamlets: true }],
    asks: [...NAMED, null, null],
  },
  {
    name: 'a title of one part of the households',
    titles: ['HỘ NGHÈO DÂN TỘC THIỂU SỐ'],
    head: [['STT', 'Thôn', 'Số hộ nghèo']],
    rows: [{ room: 1 }],
    asks: [...NAMED, 'bc-08:Hộ|Hộ nghèo > Hộ dân tộc thiểu số'],
  },
  {
    name: 'hamlets across',
    titles: ['SỐ LIỆU THEO THÔN'],
    head: [['STT', 'Nội dung', 'ĐVT', 'Toàn xã', 'Thôn Gò Lê', 'Thôn Suối Mẫu']],
    rows: [
      { labels: ['1', 'Hộ nghèo', 'Hộ'], asks: ['-', '-', '-', POOR, '-', '-'] },
      { labels: ['2', 'Tỷ lệ hộ nghèo', '%'], asks: ['-', '-', '-', POOR_RATE, '-', '-'] },
      { labels: ['3', 'Hộ cận nghèo', 'Hộ'], asks: ['-', '-', '-', NEAR, '-', '-'] },
    ],
    asks: [],
  },
  {
    name: 'classes as headings over rooms, and a total of both',
    titles: ['HỘ NGHÈO, HỘ CẬN NGHÈO THEO THÔN'],
    head: [['STT', 'Thôn', 'Số hộ']],
    rows: [
      { labels: ['I', 'Hộ nghèo'], asks: ['-', '-', POOR] },
      { labels: ['II', 'Hộ cận nghèo'], asks: ['-', '-', NEAR] },
      { total: 'Tổng cộng (I+II)' },
    ],
    asks: [...NAMED, `${POOR} + ${NEAR}`],
  },
  {
    name: 'a bare rate at the right of its count, and parts of the total before them',
    titles: ['HỘ NGHÈO NĂM 2025'],
    head: [
      [
        'STT',
        'Thôn',
        'Số hộ nghèo đầu năm 2025',
        'Tỷ lệ',
        'Tổng số hộ nghèo cuối năm',
        'Trong đó',
        '<',
      ],
      ['^', '^', '^', '^', '^', 'Kinh', 'Hrê'],
    ],
    rows: [{ room: 1 }, { total: 'Tổng' }],
    asks: [
      ...NAMED,
      open('Hộ nghèo', 'Số hộ'),
      open('Hộ nghèo', 'Tỷ lệ (%)'),
      POOR,
      'bc-09|Hộ nghèo > Kinh',
      'bc-09|Hộ nghèo > Dân tộc thiểu số > Hrê',
    ],
  },
  {
    name: 'average living standard',
    titles: ['TỔNG HỢP HỘ'],
    head: [['STT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo', 'Hộ có mức sống trung bình']],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [
      ...NAMED,
      POOR,
      NEAR,
      'bc-01|Hộ làm nông, lâm, ngư nghiệp có mức sống trung bình > Số hộ',
    ],
  },
];

const flows: FormSpec[] = [
  {
    name: 'flow in the words of the circular',
    titles: ['DIỄN BIẾN HỘ NGHÈO'],
    head: [
      [
        'STT',
        'Thôn',
        'Hộ nghèo đầu kỳ',
        'Giảm trong kỳ',
        '<',
        '<',
        'Tăng trong kỳ',
        '<',
        '<',
        '<',
        'Hộ nghèo cuối kỳ',
      ],
      [
        '^',
        '^',
        '^',
        'Trở thành hộ cận nghèo',
        'Vượt chuẩn cận nghèo',
        'Khác',
        'Hộ cận nghèo trở thành hộ nghèo',
        'Tái nghèo',
        'Phát sinh mới',
        'Khác',
        '^',
      ],
    ],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [
      ...NAMED,
      ends('nghèo', 'đầu'),
      flow('bc-02', 'Hộ', 'Giảm trong kỳ > Trở thành hộ cận nghèo'),
      flow('bc-02', 'Hộ', 'Giảm trong kỳ > Vượt chuẩn cận nghèo'),
      flow('bc-02', 'Hộ', 'Giảm trong kỳ > Giảm khác'),
      flow('bc-02', 'Hộ', 'Tăng trong kỳ > Hộ cận nghèo trở thành hộ nghèo'),
      flow('bc-02', 'Hộ', 'Tăng trong kỳ > Tái nghèo'),
      flow('bc-02', 'Hộ', 'Tăng trong kỳ > Phát sinh mới'),
      flow('bc-02', 'Hộ', 'Tăng trong kỳ > Tăng khác'),
      ends('nghèo', 'cuối'),
    ],
  },
  {
    name: 'flow in everyday words',
    titles: ['BIẾN ĐỘNG HỘ NGHÈO NĂM 2025'],
    head: [
      [
        'STT',
        'Thôn',
        'Đầu năm',
        'Hộ thoát nghèo',
        'Hộ tái nghèo',
        'Hộ nghèo phát sinh',
        'Cuối năm',
      ],
    ],
    rows: [{ hamlets: true }, { total: 'Tổng cộng' }],
    asks: [
      ...NAMED,
      ends('nghèo', 'đầu'),
      `${flow('bc-02', 'Hộ', 'Giảm trong kỳ > Trở thành hộ cận nghèo')} + ${flow('bc-02', 'Hộ', 'Giảm trong kỳ > Vượt chuẩn cận nghèo')}`,
      flow('bc-02', 'Hộ', 'Tăng trong kỳ > Tái nghèo'),
      flow('bc-02', 'Hộ', 'Tăng trong kỳ > Phát sinh mới'),
      ends('nghèo', 'cuối'),
    ],
  },
  {
    name: 'flow of the near-poor with sums of both sides',
    titles: ['DIỄN BIẾN HỘ CẬN NGHÈO'],
    head: [
      [
        'STT',
        'Thôn',
        'Hộ cận nghèo đầu kỳ',
        'Số hộ giảm',
        '<',
        'Số hộ tăng',
        '<',
        'Hộ cận nghèo cuối kỳ',
      ],
      ['^', '^', '^', 'Tổng số', 'Trở thành hộ nghèo', 'Tổng số', 'Tái cận nghèo', '^'],
    ],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [
      ...NAMED,
      ends('cận nghèo', 'đầu'),
      ['Trở thành hộ nghèo', 'Vượt chuẩn cận nghèo', 'Giảm khác']
        .map((one) => flow('bc-03', 'Hộ', `Giảm trong kỳ > ${one}`))
        .join(' + '),
      flow('bc-03', 'Hộ', 'Giảm trong kỳ > Trở thành hộ nghèo'),
      ['Hộ nghèo trở thành hộ cận nghèo', 'Tái cận nghèo', 'Phát sinh mới', 'Tăng khác']
        .map((one) => flow('bc-03', 'Hộ', `Tăng trong kỳ > ${one}`))
        .join(' + '),
      flow('bc-03', 'Hộ', 'Tăng trong kỳ > Tái cận nghèo'),
      ends('cận nghèo', 'cuối'),
    ],
  },
  {
    name: 'flow of people',
    titles: ['DIỄN BIẾN NHÂN KHẨU NGHÈO'],
    head: [
      ['STT', 'Thôn', 'Số khẩu hộ nghèo đầu kỳ', 'Số khẩu tái nghèo', 'Số khẩu hộ nghèo cuối kỳ'],
    ],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [
      ...NAMED,
      flow('bc-02', 'Nhân khẩu', 'Hộ nghèo đầu kỳ'),
      flow('bc-02', 'Nhân khẩu', 'Tăng trong kỳ > Tái nghèo'),
      ends('nghèo', 'cuối', 'Nhân khẩu'),
    ],
  },
];

const parts: FormSpec[] = [
  {
    name: '12 indicators across',
    titles: ['PHÂN TÍCH HỘ NGHÈO THEO CÁC CHỈ SỐ THIẾU HỤT'],
    head: [
      [
        'STT',
        'Thôn',
        'Tổng số hộ nghèo',
        'Thiếu hụt các chỉ số',
        ...Array.from({ length: 11 }, () => '<'),
      ],
      ['^', '^', '^', ...INDICATORS.map(last)],
    ],
    numbers: ['A', 'B', ...Array.from({ length: 13 }, (_, at) => at + 1)],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [...NAMED, POOR, ...INDICATORS.map((one) => lack('bc-04', one))],
  },
  {
    name: '12 indicators down',
    titles: ['CÁC CHỈ SỐ THIẾU HỤT'],
    head: [
      ['STT', 'Chỉ số thiếu hụt', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<'],
      ['^', '^', 'Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Tỷ lệ (%)'],
    ],
    rows: INDICATORS.map((one, at) => ({
      labels: [String(at + 1), last(one)],
      asks: [
        '-',
        '-',
        lack('bc-04', one),
        `bc-05|Tỷ lệ thiếu hụt (%) > ${one}`,
        lack('bc-06', one),
        `bc-07|Tỷ lệ thiếu hụt (%) > ${one}`,
      ],
    })),
    asks: [],
  },
  {
    name: 'causes across',
    titles: ['HỘ NGHÈO THEO NGUYÊN NHÂN'],
    head: [
      [
        'STT',
        'Thôn',
        'Tổng số hộ nghèo',
        'Nguyên nhân nghèo',
        ...Array.from({ length: 7 }, () => '<'),
      ],
      ['^', '^', '^', ...CAUSES],
    ],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [...NAMED, POOR, ...CAUSES.map((one) => `bc-10|Hộ nghèo > ${one}`)],
  },
  {
    name: 'causes down',
    titles: ['NGUYÊN NHÂN NGHÈO'],
    head: [['STT', 'Nguyên nhân', 'Hộ nghèo', 'Hộ cận nghèo']],
    rows: CAUSES.map((one, at) => ({
      labels: [String(at + 1), one],
      asks: ['-', '-', `bc-10|Hộ nghèo > ${one}`, `bc-10|Hộ cận nghèo > ${one}`],
    })),
    asks: [],
  },
  {
    name: 'groups across, households and people',
    titles: ['HỘ NGHÈO THEO NHÓM ĐỐI TƯỢNG'],
    head: [
      [
        'STT',
        'Thôn',
        'Hộ nghèo dân tộc thiểu số',
        '<',
        'Hộ nghèo có người có công',
        '<',
        'Hộ nghèo không có khả năng lao động',
        '<',
      ],
      ['^', '^', 'Hộ', 'Khẩu', 'Hộ', 'Khẩu', 'Hộ', 'Khẩu'],
    ],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [
      ...NAMED,
      ...['Hộ dân tộc thiểu số', 'Hộ có người có công', 'Hộ không có khả năng lao động'].flatMap(
        (one) => ['Hộ', 'Nhân khẩu'].map((part) => `bc-08:${part}|Hộ nghèo > ${one}`),
      ),
    ],
  },
  {
    name: 'ethnic groups across',
    titles: ['HỘ NGHÈO THEO DÂN TỘC'],
    head: [
      ['STT', 'Thôn', 'Tổng số hộ nghèo', 'Chia theo dân tộc', '<', '<'],
      ['^', '^', '^', 'Kinh', 'Hrê', 'Cor'],
    ],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [
      ...NAMED,
      POOR,
      'bc-09|Hộ nghèo > Kinh',
      'bc-09|Hộ nghèo > Dân tộc thiểu số > Hrê',
      'bc-09|Hộ nghèo > Dân tộc thiểu số > Cor',
    ],
  },
  {
    name: 'ethnic groups down',
    titles: ['HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÂN TỘC'],
    head: [['STT', 'Dân tộc', 'Hộ nghèo', 'Hộ cận nghèo']],
    rows: ['Kinh', 'Hrê', 'Cor'].map((one, at) => ({
      labels: [String(at + 1), one],
      asks: [
        '-',
        '-',
        ...['Hộ nghèo', 'Hộ cận nghèo'].map(
          (group) => `bc-09|${group} > ${one === 'Kinh' ? one : `Dân tộc thiểu số > ${one}`}`,
        ),
      ],
    })),
    asks: [],
  },
  {
    name: 'share of minorities with its base',
    titles: ['HỘ DÂN TỘC THIỂU SỐ'],
    head: [
      [
        'STT',
        'Thôn',
        'Hộ nghèo dân tộc thiểu số',
        'Tỷ lệ hộ nghèo dân tộc thiểu số so với tổng số hộ nghèo (%)',
        'Tỷ lệ hộ nghèo dân tộc thiểu số (%)',
      ],
    ],
    rows: [{ room: 1 }, { total: 'Tổng cộng' }],
    asks: [
      ...NAMED,
      'bc-09|Hộ nghèo > Dân tộc thiểu số > Tổng số',
      'bc-09|Hộ nghèo > Tỷ lệ hộ dân tộc thiểu số (%) > so với tổng số hộ nghèo',
      null,
    ],
  },
];

const funds: FormSpec[] = [
  {
    name: 'funding by line and source',
    titles: ['PHÂN BỔ KINH PHÍ CHƯƠNG TRÌNH NĂM 2025'],
    unit: 'Đơn vị tính: Triệu đồng',
    head: [
      ['STT', 'Nội dung', 'Tổng số', 'Trong đó', '<', '<'],
      ['^', '^', '^', 'NSTW', 'NS tỉnh', 'NS xã'],
    ],
    rows: [{ total: 'Tổng cộng' }, { lines: true }],
    asks: [
      ...NAMED,
      money('Tổng kinh phí'),
      money('Trong đó > Ngân sách trung ương > Tổng số'),
      money('Trong đó > Ngân sách địa phương > Ngân sách tỉnh'),
      money('Trong đó > Ngân sách địa phương > Ngân sách xã'),
    ],
  },
  {
    name: 'funding in đồng, capital under the source',
    titles: ['KẾ HOẠCH VỐN NĂM 2025', 'ĐVT: đồng'],
    factor: 1,
    head: [
      ['STT', 'Dự án, tiểu dự án', 'Tổng kinh phí', 'Ngân sách trung ương', '<', 'Vốn đối ứng'],
      ['^', '^', '^', 'Vốn đầu tư', 'Vốn sự nghiệp', '^'],
    ],
    rows: [{ lines: true }, { total: 'Tổng cộng' }],
    asks: [
      ...NAMED,
      money('Tổng kinh phí'),
      money('Trong đó > Ngân sách trung ương > Vốn đầu tư phát triển'),
      money('Trong đó > Ngân sách trung ương > Vốn sự nghiệp'),
      money('Trong đó > Ngân sách địa phương > Tổng số'),
    ],
  },
  {
    name: 'disbursement by line',
    titles: ['TÌNH HÌNH GIẢI NGÂN'],
    unit: '(ĐVT: nghìn đồng)',
    factor: 1000,
    head: [
      [
        'STT',
        'Dự án',
        'Kế hoạch vốn',
        'Vốn kéo dài',
        'Đã giải ngân',
        'Tỷ lệ giải ngân (%)',
        'Còn lại',
      ],
    ],
    rows: [{ total: 'Tổng số' }, { lines: true }],
    asks: [
      ...NAMED,
      spent('Kế hoạch vốn năm > Tổng số'),
      spent('Vốn kéo dài năm trước'),
      spent('Đã giải ngân > Tổng số'),
      spent('Đã giải ngân > Tỷ lệ (%)'),
      spent('Còn lại'),
    ],
  },
  {
    name: 'sources down, stages across',
    titles: ['GIẢI NGÂN THEO NGUỒN VỐN'],
    unit: 'Đơn vị: triệu đồng',
    head: [['STT', 'Nguồn vốn', 'Kế hoạch vốn', 'Đã giải ngân']],
    rows: [
      {
        labels: ['1', 'Ngân sách trung ương'],
        asks: [
          '-',
          '-',
          spent('Kế hoạch vốn năm > Trung ương'),
          spent('Đã giải ngân > Trung ương'),
        ],
      },
      {
        labels: ['2', 'Ngân sách tỉnh'],
        asks: ['-', '-', spent('Kế hoạch vốn năm > Tỉnh'), spent('Đã giải ngân > Tỉnh')],
      },
      {
        labels: ['3', 'Ngân sách xã'],
        asks: ['-', '-', spent('Kế hoạch vốn năm > Xã'), spent('Đã giải ngân > Xã')],
      },
    ],
    asks: [],
  },
  {
    name: 'money without a unit is asked',
    titles: ['KINH PHÍ'],
    head: [['STT', 'Dự án', 'Tổng kinh phí']],
    rows: [{ lines: true }],
    asks: [...NAMED, null],
  },
];

export const LAYOUTS: readonly FormSpec[] = [...summaries, ...flows, ...parts, ...funds];
