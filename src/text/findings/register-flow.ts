import { reasonWords } from './duplicates';
import type { FindingEntries, Say } from './entry';

const BLOCKS = 'Biểu diễn biến hộ chưa được lập.';
const GROUPS: Readonly<Record<string, string>> = { poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo' };
const FIELDS: Readonly<Record<string, string>> = {
  opening: 'đầu kỳ',
  becomes: 'chuyển sang nhóm kia',
  crossesLine: 'vượt chuẩn cận nghèo',
  otherDecrease: 'giảm khác',
  comesFrom: 'từ nhóm kia chuyển sang',
  relapsed: 'tái nghèo',
  newlyPoor: 'phát sinh mới',
  otherIncrease: 'tăng khác',
  closing: 'cuối kỳ',
};
const LINKS: Readonly<Record<string, string>> = {
  'same-id-slip': 'cùng số CCCD, họ tên lệch một chữ',
  'slip-of-name': 'cùng năm sinh hoặc cùng thôn, họ tên lệch một chữ hoặc một dấu',
  'other-birth': 'cùng họ tên, cùng thôn nhưng khác năm sinh',
  members: 'khác chủ hộ nhưng cùng người trong hộ',
  'same-code': 'khác chủ hộ nhưng cùng mã hộ',
  officer: 'do cán bộ xác định',
};
const ASSUMED: Readonly<Record<string, string>> = {
  'above-line': 'vượt chuẩn cận nghèo',
  'moved-away': 'giảm khác',
  newly: 'phát sinh mới',
  relapsed: 'tái nghèo',
  'moved-in': 'tăng khác',
};

/** Why two lines of two registers are taken for one household. */
export function linkWords(reason: string): string {
  return LINKS[reason] ?? reasonWords(reason);
}

function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function place(say: Say): string {
  return say.text('place') === '' ? 'toàn xã' : say.text('place');
}

export const registerFlowEntries: FindingEntries = {
  'DB-011': {
    title: 'Hộ hai năm chưa chắc là một',
    message: (_, say) =>
      `${say.text('count')} cặp hộ giữa hai danh sách có thể là một hộ nhưng chưa chắc, nên chưa tính vào diễn biến.`,
    effect: BLOCKS,
    fix: 'Xem từng cặp và trả lời «Một hộ» hay «Hai hộ» ở khung (dòng lệnh: --cung-ho "Trang!B12=Trang!B14" hoặc --khac-ho "Trang!B12=Trang!B14", ô năm trước = ô năm nay), hoặc bổ sung số CCCD, năm sinh rồi làm lại.',
  },
  'DB-012': {
    title: 'Hộ năm trước không còn trong danh sách',
    message: (_, say) =>
      `${say.text('count')} hộ nghèo, hộ cận nghèo năm trước không còn trong danh sách năm nay. Danh sách năm nay chỉ có hộ nghèo, hộ cận nghèo nên không biết hộ đã vượt chuẩn hay chuyển đi, đã mất.`,
    effect: BLOCKS,
    fix: 'Thêm danh sách hộ thoát nghèo, hộ chuyển đi vào sổ năm nay, hoặc ghi vào cột Ghi chú của sổ năm trước. Nếu mọi hộ này cùng một lý do, ghi tham số ho-khong-con = vượt chuẩn (hoặc giảm khác).',
  },
  'DB-013': {
    title: 'Hộ năm nay không có trong danh sách năm trước',
    message: (_, say) =>
      `${say.text('count')} hộ nghèo, hộ cận nghèo năm nay không có trong danh sách năm trước. Danh sách năm trước chỉ có hộ nghèo, hộ cận nghèo nên không biết là phát sinh mới, tái nghèo hay chuyển đến.`,
    effect: BLOCKS,
    fix: 'Đánh dấu cột «Phát sinh mới», «Tái nghèo» hoặc ghi chú «chuyển đến», «tách hộ» ở danh sách năm nay. Nếu mọi hộ này cùng một lý do, ghi tham số ho-moi = phát sinh mới (hoặc tái nghèo, tăng khác).',
  },
  'DB-014': {
    title: 'Hộ chưa rõ phân loại',
    message: (_, say) =>
      `${say.text('count')} hộ không ghi rõ là hộ nghèo, hộ cận nghèo hay không nghèo, nên chưa tính vào diễn biến.`,
    effect: BLOCKS,
    fix: 'Ghi phân loại cho các hộ này.',
  },
  'DB-015': {
    title: 'Thôn có thể đã đổi tên hoặc sáp nhập',
    message: (_, say) =>
      `Thôn «${say.text('old')}» chỉ có ở sổ năm trước; ${say.text('shared')}/${say.text('of')} hộ của thôn này nay ở «${say.text('now')}».`,
    effect:
      'Nếu là đổi tên, sáp nhập mà không ghi, các hộ này thành giảm khác ở thôn cũ và tăng khác ở thôn mới. Biểu diễn biến hộ chưa được lập.',
    fix: (_, say) =>
      `Đánh dấu ở khung, mục «Biến động từ năm trước», hoặc ghi vào trang «Thông số» dòng có mã «ten:${say.text('old')}», giá trị «${say.text('now')}» (dòng lệnh: tệp --anh-xa).`,
  },
  'DB-016': {
    title: 'Một hộ ghi hai lần trong danh sách',
    message: (_, say) =>
      say.text('agree') === '1'
        ? `${say.text('count')} hộ ghi hơn một lần trong các danh sách của một sổ, cùng phân loại: mỗi hộ tính một lần.`
        : `${say.text('count')} hộ ghi hơn một lần trong các danh sách của một sổ mà phân loại khác nhau.`,
    effect: 'Hộ ghi khác nhau ở hai dòng thì diễn biến chưa tính được.',
    fix: 'Giữ một dòng đúng cho mỗi hộ.',
  },
  'DB-017': {
    title: 'Bảng diễn biến đã ghi khớp với hai danh sách',
    message: (_, say) =>
      `Bảng diễn biến ${GROUPS[say.text('group')] ?? ''}, ${place(say)}, «${FIELDS[say.text('field')] ?? ''}»: bảng ghi ${say.expected()}, so hai danh sách được ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: 'Biểu lập ở đây dùng số tính từ hai danh sách.',
    fix: 'Đối chiếu danh sách biến động từng hộ với bảng đã ghi.',
  },
  'DB-018': {
    title: 'Cần danh sách hộ của hai năm',
    message: (_, say) =>
      `Sổ ${say.text('year') === 'old' ? 'năm trước' : 'năm nay'} không có danh sách hộ nên không so được từng hộ.`,
    effect: BLOCKS,
    fix: 'Chọn sổ có danh sách hộ nghèo, hộ cận nghèo (mỗi hộ một dòng hoặc mỗi người một dòng).',
  },
  'DB-019': {
    title: 'Thứ tự hai sổ',
    message: (_, say) =>
      `Sổ thứ nhất (${day(say.list('dates')[0]!)}) không trước sổ thứ hai (${day(say.list('dates')[1]!)}).`,
    effect: 'Nếu hai sổ bị đổi chỗ thì mọi số tăng, giảm ngược nhau.',
    fix: 'Ghi sổ năm trước trước, sổ năm nay sau; kiểm tra ngày của hai danh sách.',
  },
  'DB-020': {
    title: 'Hộ mất đi và hộ mới trong cùng một thôn',
    message: (_, say) =>
      `${say.text('gone')} hộ không còn trong danh sách và ${say.text('come')} hộ mới xuất hiện ở cùng thôn, không có ghi chú: có thể chỉ là đổi chủ hộ.`,
    effect: BLOCKS,
    fix: 'Ghi chú «chuyển đi», «đã mất», «chuyển đến», «tách hộ», hoặc xác định từng cặp ở dòng lệnh bằng --cung-ho, --khac-ho.',
  },
  'DB-021': {
    title: 'Hộ khớp không bằng số CCCD',
    message: (_, say) =>
      `${say.text('count')} hộ được coi là một giữa hai năm mà không dựa vào số CCCD: ${say.list('reasons').map(linkWords).join('; ')}.`,
    effect: 'Các hộ này đã tính vào diễn biến.',
    fix: 'Xem lướt các cặp này trong danh sách biến động.',
  },
  'DB-022': {
    title: 'Giả định của đơn vị',
    message: (_, say) =>
      `${say.text('count')} hộ ${say.text('side') === 'old' ? 'không còn trong danh sách' : 'mới trong danh sách'} được tính là ${ASSUMED[say.text('word')] ?? ''} theo tham số do đơn vị ghi (${say.text('side') === 'old' ? 'ho-khong-con' : 'ho-moi'}).`,
    effect: 'Số này đúng khi mọi hộ ấy cùng một lý do.',
    fix: 'Kiểm tra danh sách các hộ này.',
  },
  'DB-023': {
    title: 'Hộ chuyển giữa các thôn trong xã',
    message: (_, say) =>
      `${say.text('count')} hộ chuyển thôn trong xã: giảm khác ở thôn cũ, tăng khác ở thôn mới.`,
  },
  'DB-024': {
    title: 'Giảm, tăng khác không có ghi chú',
    message: (_, say) =>
      `${say.text('gone')} hộ không còn và ${say.text('come')} hộ mới có trong danh sách toàn bộ hộ dân cư mà không ghi lý do: tính là giảm khác, tăng khác.`,
    effect: 'Hai cột «khác» có các hộ này.',
    fix: 'Ghi lý do (chuyển đi, đã mất, chuyển đến, tách hộ) để giải trình.',
  },
  'DB-025': {
    title: 'Hộ không có số nhân khẩu',
    message: (_, say) =>
      `${say.text('count')} hộ không có số nhân khẩu ở một trong hai danh sách nên diễn biến nhân khẩu không tính.`,
    effect: 'Biểu chỉ có dòng hộ.',
    fix: 'Điền số khẩu của các hộ này.',
  },
  'DB-026': {
    title: 'Ô không phải dòng của một hộ',
    message: (_, say) =>
      `Không hiểu cặp «${say.text('pair')}»: «${say.text('missing')}» không phải dòng của một hộ trong danh sách.`,
    fix: 'Ghi ô năm trước = ô năm nay, ví dụ "Danh sách!B12=Danh sách!B14".',
  },
  'DB-027': {
    title: 'Một hộ ghép với hai hộ',
    message: () => 'Một hộ được ghép với hai hộ khác nhau.',
    effect: BLOCKS,
    fix: 'Mỗi hộ chỉ trả lời «Một hộ» (--cung-ho) cho một cặp.',
  },
  'DB-028': {
    title: 'Tham số không hiểu',
    message: (_, say) =>
      `Tham số «${say.text('code')}» ghi «${say.text('text')}» không hiểu được nên không dùng.`,
    fix: 'ho-khong-con: vượt chuẩn, giảm khác. ho-moi: phát sinh mới, tái nghèo, tăng khác.',
  },
  'DB-029': {
    title: 'Phát sinh mới hay tái nghèo',
    message: (_, say) =>
      `${say.text('count')} hộ năm trước không nghèo, năm nay nghèo hoặc cận nghèo: tính là phát sinh mới vì danh sách không có cột «Tái nghèo».`,
    effect: 'Số tái nghèo có thể thiếu.',
    fix: 'Thêm cột «Tái nghèo» và đánh dấu hộ đã từng thoát nghèo.',
  },
};
