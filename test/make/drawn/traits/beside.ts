/** Sheets beside the tables of the programme. */
import { detail, type CellSpec } from '../../cell';
import type { Chance } from '../chance';
import { table, tablesOf, type Draft, type Line, type Sheet } from '../model';
import { drawWorld, type Household } from '../world';
import { summary } from '../tables';
import type { Trait } from './trait';

function beside(
  name: string,
  order: number,
  make: (draft: Draft, chance: Chance) => Sheet | null,
  fits: (draft: Draft) => boolean = () => true,
): Trait {
  return {
    name,
    order,
    fits,
    apply: (draft, chance) => {
      const sheet = make(draft, chance);
      if (!sheet) return;
      if (draft.sheets.some((one) => one.name === sheet.name)) sheet.name = `${sheet.name} (2)`;
      draft.sheets.splice(chance.int(0, draft.sheets.length), 0, sheet);
    },
  };
}

type Field = readonly [
  word: string,
  cell: (one: Household, chance: Chance, at: number) => CellSpec,
];

/** Lists about households of the review that are not the review. */
const LISTS: readonly {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
}[] = [
  {
    name: 'Qua Tet',
    title: 'DANH SÁCH HỘ NGHÈO NHẬN QUÀ TẾT NĂM 2025',
    fields: [
      ['Số tiền', () => 500000],
      ['Ký nhận', () => null],
    ],
  },
  {
    name: 'Gạo',
    title: 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO ĐƯỢC CẤP GẠO NĂM 2025',
    fields: [
      ['Số khẩu', (one) => one.members.length + 1],
      ['Số kg gạo', (one) => (one.members.length + 1) * 15],
    ],
  },
  {
    name: 'Vay vốn',
    title: 'DANH SÁCH HỘ NGHÈO VAY VỐN NGÂN HÀNG CHÍNH SÁCH XÃ HỘI',
    fields: [
      ['Dư nợ (triệu đồng)', (_, chance) => chance.int(10, 90)],
      ['Ngày vay', () => '05/03/2024'],
    ],
  },
  {
    name: 'Tiền điện',
    title: 'DANH SÁCH HỘ NGHÈO ĐƯỢC HỖ TRỢ TIỀN ĐIỆN QUÝ III NĂM 2025',
    fields: [
      ['Phân loại hộ', (one) => (one.group === 'poor' ? 'Hộ nghèo' : 'Hộ cận nghèo')],
      ['Số tiền', () => 177000],
    ],
  },
  {
    name: 'BHYT',
    title: 'DANH SÁCH NGƯỜI THUỘC HỘ NGHÈO ĐƯỢC CẤP THẺ BẢO HIỂM Y TẾ NĂM 2025',
    fields: [
      ['Số thẻ', (_, __, at) => `HN25100000000${at}`],
      ['Đối tượng', () => 'Hộ nghèo'],
    ],
  },
  {
    name: 'Nhà tạm',
    title: 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO XÓA NHÀ TẠM, NHÀ DỘT NÁT NĂM 2025',
    fields: [
      ['Loại hộ', (one) => (one.group === 'poor' ? 'Hộ nghèo' : 'Hộ cận nghèo')],
      ['Xây mới', () => 'x'],
      ['Kinh phí (triệu đồng)', () => 60],
    ],
  },
  {
    name: 'Đăng ký',
    title: 'DANH SÁCH HỘ ĐĂNG KÝ THOÁT NGHÈO NĂM 2026',
    fields: [['Phân loại hộ', () => 'Hộ nghèo']],
  },
  {
    name: 'Bò giống',
    title: 'DANH SÁCH HỘ NGHÈO ĐƯỢC HỖ TRỢ BÒ CÁI SINH SẢN',
    fields: [
      ['Loại hộ', () => 'Hộ nghèo'],
      ['Số con', () => 1],
    ],
  },
  {
    name: 'Tập huấn',
    title: 'DANH SÁCH HỘ NGHÈO THAM GIA TẬP HUẤN KỸ THUẬT CHĂN NUÔI',
    fields: [
      ['Loại hộ', (one) => (one.group === 'poor' ? 'Hộ nghèo' : 'Hộ cận nghèo')],
      ['Chữ ký', () => null],
    ],
  },
  {
    name: 'Thoát nghèo',
    title: 'DANH SÁCH HỘ THOÁT NGHÈO NĂM 2025',
    fields: [['Kết quả', () => 'Thoát nghèo']],
  },
  {
    name: 'Học sinh',
    title: 'DANH SÁCH HỌC SINH THUỘC HỘ NGHÈO ĐƯỢC MIỄN GIẢM HỌC PHÍ',
    fields: [
      ['Họ và tên cha/mẹ', (one) => one.head],
      ['Lớp', () => '4A'],
      ['Đối tượng', () => 'Hộ nghèo'],
    ],
  },
  {
    name: 'Người có công',
    title: 'DANH SÁCH HỘ NGHÈO CÓ THÀNH VIÊN LÀ NGƯỜI CÓ CÔNG',
    fields: [
      ['Loại hộ', () => 'Hộ nghèo'],
      ['Diện', () => 'Thương binh'],
    ],
  },
  {
    name: 'Nước',
    title: 'DANH SÁCH HỘ NGHÈO ĐƯỢC CẤP BỒN NƯỚC',
    fields: [
      ['Phân loại', () => 'Hộ nghèo'],
      ['Dung tích (lít)', () => 1000],
    ],
  },
  {
    name: 'Rừng',
    title: 'DANH SÁCH HỘ NHẬN KHOÁN BẢO VỆ RỪNG NĂM 2025',
    fields: [
      ['Hộ nghèo', (one) => (one.group === 'poor' ? 'x' : null)],
      ['Diện tích (ha)', (_, chance) => chance.int(2, 9)],
      ['Thành tiền', (_, chance) => chance.int(2, 9) * 400_000],
    ],
  },
];

function otherList(draft: Draft, chance: Chance): Sheet {
  const world = draft.world.hamlets.some((hamlet) => hamlet.list.length > 0)
    ? draft.world
    : drawWorld(chance, true);
  const list = chance.pick(LISTS);
  const all = world.hamlets.flatMap((hamlet) => hamlet.list.map((one) => ({ one, hamlet })));
  const chosen = chance.some(all, 1, Math.min(9, all.length));
  return {
    name: list.name,
    tables: [
      table('other', {
        titles: chance.maybe(0.85) ? [list.title] : [],
        label: 'head',
        columns: [
          { key: 'stt', path: ['STT'] },
          { key: 'head', path: [/NGƯỜI|HỌC/.test(list.title) ? 'Họ và tên' : 'Họ và tên chủ hộ'] },
          { key: 'place', path: ['Thôn'] },
          ...list.fields.map(([word], at) => ({ key: `f${at}`, path: [word] })),
        ],
        lines: chosen.map(({ one, hamlet }, at): Line => ({
          kind: 'item',
          cells: {
            stt: at + 1,
            head: one.head,
            place: hamlet.name,
            ...Object.fromEntries(
              list.fields.map(([, cell], i) => [`f${i}`, cell(one, chance, at)]),
            ),
          },
        })),
      }),
    ],
  };
}

/** Matters that are none of the programme: title, headers, and a cell for each. */
const MATTERS: readonly (readonly [name: string, title: string, headers: string, row: string])[] = [
  [
    'Giá',
    'BẢNG GIÁ VẬT LIỆU XÂY DỰNG QUÝ III',
    'STT|Tên vật liệu|ĐVT|Số lượng|Đơn giá|Thành tiền',
    '#|Xi măng mẫu #|bao|%|90000|%',
  ],
  [
    'Lớp',
    'DANH SÁCH HỌC SINH LỚP 5A',
    'STT|Họ và tên|Ngày sinh|Thôn|Dân tộc|Điểm',
    '#|Đinh Văn Mẫu Trò#|02/03/2014|@|Hrê|%',
  ],
  [
    'Tài sản',
    'BIÊN BẢN KIỂM KÊ TÀI SẢN CÔNG',
    'STT|Tên tài sản|Số lượng|Nguyên giá|Hao mòn|Giá trị còn lại',
    '#|Máy mẫu #|%|5000000|1000000|4000000',
  ],
  [
    'Tài khoản',
    'DANH SÁCH TÀI KHOẢN PHẦN MỀM',
    'STT|Họ và tên|Đơn vị|Tên đăng nhập|Mật khẩu',
    '#|Đinh Văn Mẫu Tk#|@|mau#|abc#11',
  ],
  [
    'Tiếp dân',
    'SỔ TIẾP CÔNG DÂN',
    'STT|Ngày|Họ và tên|Thôn|Nội dung|Kết quả',
    '#|0#/05/2025|Đinh Thị Mẫu Td#|@|Hỏi về đất|Đã trả lời',
  ],
  [
    'Lương',
    'BẢNG LƯƠNG THÁNG 6',
    'STT|Họ và tên|Chức vụ|Hệ số|Thực nhận',
    '#|Phạm Văn Mẫu Cb#|Công chức|%|%',
  ],
  [
    'Tiêm phòng',
    'KẾT QUẢ TIÊM PHÒNG GIA SÚC THEO THÔN',
    'STT|Thôn|Số hộ nuôi|Tổng đàn trâu bò|Đã tiêm|Tỷ lệ (%)',
    '#|@|%|%|%|80',
  ],
  [
    'Quỹ',
    'SỔ THU CHI QUỸ ĐỀN ƠN ĐÁP NGHĨA',
    'STT|Ngày|Diễn giải|Thu|Chi|Tồn',
    '#|0#/03/2025|Thu của cán bộ|%|0|%',
  ],
  [
    'Dân số',
    'THỐNG KÊ CỬ TRI THEO THÔN',
    'STT|Thôn|Tổng số cử tri|Nam|Nữ|Dân tộc thiểu số',
    '#|@|%|%|%|%',
  ],
  [
    'Đất',
    'DANH SÁCH CẤP GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT',
    'STT|Họ và tên chủ sử dụng|Thôn|Số thửa|Diện tích (m2)|Số giấy',
    '#|Lê Văn Mẫu Đ#|@|%|%|CS00#',
  ],
  [
    'Trực',
    'LỊCH TRỰC CƠ QUAN THÁNG 7',
    'STT|Ngày|Người trực|Điện thoại|Ghi chú',
    '#|0#/07/2025|Hồ Văn Mẫu Tr#|098700000#|',
  ],
  [
    'Dân quân',
    'DANH SÁCH DÂN QUÂN TỰ VỆ',
    'STT|Họ và tên|Năm sinh|Thôn|Chức vụ|Phân loại',
    '#|Hồ Văn Mẫu Dq#|1998|@|Chiến sĩ|Loại A',
  ],
  [
    'Nông thôn mới',
    'RÀ SOÁT TIÊU CHÍ NÔNG THÔN MỚI THEO THÔN',
    'STT|Thôn|Tổng số tiêu chí|Đạt|Chưa đạt|Tỷ lệ (%)',
    '#|@|19|%|%|70',
  ],
];

function otherMatter(draft: Draft, chance: Chance): Sheet {
  const [name, title, headers, row] = chance.pick(MATTERS);
  const words = headers.split('|');
  const places = draft.world.hamlets;
  const lines = Array.from({ length: chance.int(3, 7) }, (_, i): Line => ({
    kind: 'item',
    cells: Object.fromEntries(
      row.split('|').map((cell, at): [string, CellSpec] => {
        const text = cell
          .replaceAll('#', String(i + 1))
          .replace('@', places[i % places.length]?.name ?? '');
        if (cell === '%') return [`c${at}`, chance.int(2, 90)];
        return [`c${at}`, /^\d+$/.test(text) ? Number(text) : text];
      }),
    ),
  }));
  return {
    name,
    tables: [
      table('other', {
        titles: [title],
        label: 'c1',
        columns: words.map((word, at) => ({ key: `c${at}`, path: [word] })),
        lines,
      }),
    ],
  };
}

/** The same tables with other figures, of the year before. */
function lastYear(draft: Draft, chance: Chance): Sheet | null {
  const own = tablesOf(draft, 'summary')[0];
  if (!own) return null;
  const { year } = draft.world;
  const account = { must: new Map<string, number>(), may: new Map<string, number>() };
  const before = {
    ...draft.world,
    year: year - 1,
    hamlets: draft.world.hamlets.map((hamlet) => ({
      ...hamlet,
      households: hamlet.households,
      flow: {
        poor: { ...hamlet.flow.poor, closing: hamlet.flow.poor.opening },
        nearPoor: { ...hamlet.flow.nearPoor, closing: hamlet.flow.nearPoor.opening },
      },
    })),
  };
  const made = summary(chance, before, account, {
    moments: ['closing'],
    people: false,
    rates: chance.maybe(),
    depth: 1,
  });
  // The end of the year before is the start of this one.
  for (const [name, value] of account.must)
    draft.account.may.set(name.replace('closing.', 'opening.'), value);
  return { name: chance.pick([`Năm ${year - 1}`, `TH ${year - 1}`]), tables: [made] };
}

export const besideTraits: readonly Trait[] = [
  beside('another list of households', 5, otherList),
  beside('a second other list', 5, otherList),
  beside('a matter of no programme', 5, otherMatter),
  beside('a second other matter', 5, otherMatter),
  beside("last year's summary", 2, lastYear, (draft) => tablesOf(draft, 'summary').length === 1),
  beside(
    'a copy of a table on another sheet',
    7,
    (draft, chance) => {
      const { sheet, table: own } = chance.pick(
        tablesOf(draft, 'summary', 'funding', 'targets', 'lacks', 'flow'),
      );
      return {
        name: `${sheet.name} (2)`,
        tables: [{ ...own, lines: own.lines.map((line) => ({ ...line })) }],
      };
    },
    (draft) => tablesOf(draft, 'summary', 'funding', 'targets', 'lacks', 'flow').length > 0,
  ),
  beside('an empty sheet and a cover', 5, (draft) => ({
    name: 'Bìa',
    tables: [
      table('other', {
        titles: [
          'BÁO CÁO KẾT QUẢ',
          `XÃ ${draft.world.commune.toUpperCase()} NĂM ${draft.world.year}`,
        ],
        label: 'a',
        columns: [],
        lines: [],
      }),
    ],
  })),
  beside('numbers jotted down', 5, (_, chance) => ({
    name: 'Nháp',
    tables: [
      table('other', {
        titles: [],
        label: 'a',
        columns: [],
        lines: [],
        foot: Array.from({ length: 4 }, () => [
          String(chance.int(1, 99)),
          'cộng',
          String(chance.int(1, 99)),
        ]),
      }),
    ],
  })),
];

export const numberOf = (cell: CellSpec | undefined): number => Number(detail(cell).v) || 0;
