/** Words of following households from one year's register to the next. */
import type { HouseholdClass } from '../domain/facts';
import type { Language } from '../domain/language';

const CLASSES: Readonly<Record<HouseholdClass, string>> = {
  poor: 'Hộ nghèo',
  'near-poor': 'Hộ cận nghèo',
  average: 'Hộ có mức sống trung bình',
  'not-poor': 'Hộ không nghèo',
};

/** What happened, by the kind of the move and the group that it is about. */
const MOVES: Readonly<Record<string, string>> = {
  'to-near-poor': 'Nghèo → cận nghèo',
  'to-poor': 'Cận nghèo → nghèo',
  'moved-away': 'Chuyển đi',
  died: 'Đã mất',
  merged: 'Nhập hộ',
  gone: 'Không còn trong danh sách',
  'moved-in': 'Chuyển đến',
  split: 'Tách hộ',
  arrived: 'Mới có trong danh sách',
};
const UNKNOWN: Readonly<Record<string, string>> = {
  doubtful: 'Chưa rõ: có thể là một hộ với hộ khác',
  'not-listed': 'Chưa rõ: chỉ có ở một danh sách',
  'gone-and-come': 'Chưa rõ: có thể đổi chủ hộ',
  'no-class': 'Chưa rõ phân loại',
};
const BY: Readonly<Record<string, string>> = {
  word: 'theo ghi chú hoặc dấu trong danh sách',
  register: 'danh sách của mọi hộ dân cư không có hộ này',
  assumption: 'theo tham số do đơn vị ghi',
};

const ENGLISH_MOVES: Readonly<Record<string, string>> = {
  'to-near-poor': 'Poor → near-poor',
  'to-poor': 'Near-poor → poor',
  'moved-away': 'Moved away',
  died: 'Died',
  merged: 'Merged',
  gone: 'Not in the list any more',
  'moved-in': 'Moved in',
  split: 'Split off',
  arrived: 'New in the list',
  newly: 'Newly arisen',
  doubtful: 'Not clear: may be one with another household',
  'not-listed': 'Not clear: in one list alone',
  'gone-and-come': 'Not clear: maybe the head changed',
  'no-class': 'Not clear: no class',
};

type Move = readonly [
  kind: string,
  from: HouseholdClass | null,
  to: HouseholdClass | null,
  unknown: string | null,
];

/** What happened to a household, in the language of the pane. */
export function moveIn(language: Language, ...move: Move): string {
  if (language === 'vi') return flowWords.move(...move);
  const [kind, from, to, unknown] = move;
  const poor = (group: HouseholdClass | null): string => (group === 'poor' ? 'poor' : 'near-poor');
  if (kind === 'stays') return `Still ${poor(to)}`;
  if (kind === 'above-line') return from === 'poor' ? 'Left poverty' : 'Left near-poverty';
  if (kind === 'relapsed') return `Again ${poor(to)}`;
  return ENGLISH_MOVES[kind === 'unknown' ? (unknown ?? '') : kind] ?? kind;
}

export const flowWords = {
  className: (group: HouseholdClass | null): string => (group === null ? '' : CLASSES[group]),
  move(
    kind: string,
    from: HouseholdClass | null,
    to: HouseholdClass | null,
    unknown: string | null,
  ): string {
    if (kind === 'unknown') return UNKNOWN[unknown ?? ''] ?? '';
    if (kind === 'stays') return to === 'poor' ? 'Vẫn nghèo' : 'Vẫn cận nghèo';
    if (kind === 'above-line') return from === 'poor' ? 'Thoát nghèo' : 'Thoát cận nghèo';
    if (kind === 'relapsed') return to === 'poor' ? 'Tái nghèo' : 'Tái cận nghèo';
    if (kind === 'newly') return 'Phát sinh mới';
    return MOVES[kind] ?? kind;
  },
  by: (by: string): string => BY[by] ?? '',
  groups: { poor: 'Hộ nghèo', nearPoor: 'Hộ cận nghèo' },
  measures: { households: 'hộ', people: 'nhân khẩu' },
  columns: [
    'Thôn',
    'Đầu kỳ',
    'Sang nhóm kia',
    'Vượt chuẩn',
    'Giảm khác',
    'Từ nhóm kia',
    'Tái',
    'Phát sinh',
    'Tăng khác',
    'Cuối kỳ',
  ],
  undecided: (group: string, down: number, up: number): string =>
    `${group}: chưa rõ ${down} hộ giảm, ${up} hộ tăng (chưa tính vào cột nào).`,
  whole: 'Toàn xã',
  kinds: 'Biến động của từng hộ',
  kindColumns: ['Biến động', 'Số hộ'],
  people:
    'Khi một hộ chuyển nhóm, số khẩu lấy theo năm trước; khẩu sinh thêm, mất, chuyển đi, chuyển đến trong hộ tính là tăng khác, giảm khác.',
  needsTwo: 'Lệnh này cần hai sổ: sổ năm trước, sổ năm nay.',
  badPair: (text: string): string =>
    `Không hiểu cặp hộ «${text}»; ghi dạng "Danh sách!B12=Danh sách!B14" (ô năm trước = ô năm nay).`,
  doubts: 'Cặp hộ cần xác định',
  doubtColumns: ['Ô năm trước', 'Ô năm nay', 'Vì sao'],
  listName: 'Biến động từng hộ',
  listTitle: (year: number | null): string =>
    `DANH SÁCH BIẾN ĐỘNG HỘ NGHÈO, HỘ CẬN NGHÈO${year === null ? '' : ` NĂM ${year}`}`,
  listUnder: (from: string, to: string): string => `(So danh sách của sổ «${from}» với sổ «${to}»)`,
  listColumns: [
    'STT',
    'Thôn',
    'Chủ hộ năm trước',
    'Chủ hộ năm nay',
    'Kết quả năm trước',
    'Kết quả năm nay',
    'Biến động',
    'Vì sao',
    'Mức',
    'Số khẩu',
    'Ô',
  ],
  openName: 'Cần xác định',
  openTitle: 'CÁC CẶP HỘ CẦN XÁC ĐỊNH LÀ MỘT HAY HAI HỘ',
  openColumns: [
    'STT',
    'Thôn',
    'Chủ hộ năm trước',
    'Chủ hộ năm nay',
    'Vì sao có thể là một hộ',
    'Ô năm trước → ô năm nay',
  ],
  openBook: 'sổ đang mở',
  lastYears: (name: string): string => `${name} (năm trước)`,
  privacy: 'Có họ tên: chỉ dùng nội bộ.',
} as const;
