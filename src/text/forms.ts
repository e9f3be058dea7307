/** Sentences about a province's own form: what was filled in, what stayed blank, and why. */
import type { Language, Said } from '../domain/language';
import { capitalNames, sourceNames } from './amounts';
import { BLANK_EN, describeInEnglish, noteInEnglish } from './forms-in-english';
import words from './forms.json';

type Members = Readonly<Partial<Record<string, string>>>;

const GROUPS: Members = words.groups;
const MOMENTS: Members = { opening: 'đầu năm', closing: 'cuối năm' };
const TRAITS: Members = words.traits;
const MOVES: Members = words.moves;
const DIRECTIONS: Members = words.directions;
const STAGES: Members = words.stages;
const FACETS: Members = words.facets;

/** "số khẩu cận nghèo cuối năm", "kinh phí kế hoạch ngân sách tỉnh" */
export function describe(at: Members, language: Language = 'vi'): string {
  return language === 'en' ? describeInEnglish(at) : describeInVietnamese(at);
}

function describeInVietnamese(at: Members): string {
  const named = (dimension: string, members: Members): string => members[at[dimension] ?? ''] ?? '';
  if (at.measure === 'average') return `số khẩu bình quân một hộ ${named('group', GROUPS)}`;
  const rate = at.measure === 'rate' ? 'tỷ lệ ' : at.measure === 'points' ? 'điểm % ' : '';
  if (at.facet) return `${named('facet', FACETS)}${at.target ? ' của chỉ tiêu' : ''}`;
  const parts =
    at.unit === 'money'
      ? [
          'vốn',
          named('stage', STAGES),
          named('source', sourceNames),
          named('capital', capitalNames),
        ]
      : [
          at.unit === 'person' ? (rate ? 'khẩu' : 'số khẩu') : rate ? 'hộ' : 'số hộ',
          named('group', GROUPS),
          named('trait', TRAITS),
          at.ethnic ? 'theo dân tộc' : '',
          at.indicator === 'sum' ? 'tổng số thiếu hụt' : '',
          at.indicator && at.indicator !== 'sum'
            ? `${at.has ? 'không ' : ''}thiếu hụt chỉ số ${at.indicator}`
            : '',
          at.cause ? `theo nguyên nhân ${at.cause}` : '',
          named('move', MOVES),
          named('direction', DIRECTIONS),
          at.other ? 'vì lý do khác' : '',
          named('moment', MOMENTS),
        ];
  return rate + parts.filter((part) => part !== '').join(' ');
}

/** The workbook has such a figure in a table of another time alone. */
export const onlyOf = (title: string): Said => ({
  vi: `Sổ chỉ có số này ở bảng «${title.trim()}», không phải số của cả năm`,
  en: `The workbook has this figure in the table «${title.trim()}» alone, and not of the whole year`,
});

/** A register of the year in which nobody moved does not say that nobody did. */
export const { noOthers } = words;

const BLANK_VI: Readonly<Record<string, (about: string) => string>> = {
  unknown: (about) => `chưa hiểu chữ «${about}» ở tiêu đề; trả lời câu hỏi của cột rồi điền lại`,
  title: (about) =>
    `tên biểu còn nói «${about}»: chưa chắc là số của tất cả; trả lời câu hỏi rồi điền lại`,
  against: () => 'các tiêu đề của ô nói trái nhau',
  'no-group': () => 'mẫu không nói số này của hộ nghèo, hộ cận nghèo hay tất cả các hộ',
  base: () => 'mẫu không nói tỷ lệ này tính trên tổng nào',
  'other-year': () => 'mẫu hỏi số của năm khác năm của sổ',
  period: (about) => `mẫu hỏi số của kỳ khác kỳ của sổ: «${about}»`,
  titled: (about) => `tên biểu nói «${about}» mà tiêu đề của ô không nói: chưa rõ là số nào`,
  scenario: () => 'mẫu hỏi số kế hoạch hoặc số thực hiện mà sổ không có riêng',
  lack: () => 'mẫu không nói hộ thiếu hụt chỉ số này hay hộ có (hoặc hỏi cả một chiều thiếu hụt)',
  'unit-of-row': () => 'đơn vị tính của dòng khác đơn vị của chỉ tiêu trong sổ',
  nothing: () => 'sổ không có số nào như tiêu đề của ô hỏi',
  'no-figure': (about) => (/^Sổ /.test(about) ? about.replace(/\.$/, '') : `sổ chưa có ${about}`),
  blocked: (about) => `số này đang bị chặn: ${about}`,
  conflict: (about) => `sổ có hai số khác nhau cho ${about}`,
  note: () => 'cột để người lập ghi',
  locked: () => 'ô bị khoá; bỏ bảo vệ trang (Review > Unprotect Sheet) rồi điền lại',
  'few-rows': (about) =>
    `mẫu khoá nên không thêm được ${about} dòng còn thiếu; bỏ bảo vệ trang (Review > Unprotect Sheet) rồi điền lại`,
  row: () => 'chưa hiểu dòng này là của ai; trả lời câu hỏi của dòng rồi điền lại',
  unit: () => 'mẫu không ghi đơn vị tiền; trả lời câu hỏi về đơn vị rồi điền lại',
  persons: () =>
    'danh sách người: chỉ điền họ tên khi bạn yêu cầu (--ca-nhan); số định danh không điền',
  room: () => 'chưa rõ các dòng trống dành cho gì; trả lời câu hỏi rồi điền lại',
  parts: () =>
    'mẫu không ghi đủ các thôn (dự án, nguồn), hoặc có nhiều dòng tổng: chưa rõ tổng này là của ai',
  waits: (about) => `công thức của mẫu tính từ ô còn trống (${about}): chưa phải số cuối`,
  commune: () => 'đầu mẫu ghi tên xã khác xã của sổ; trả lời câu hỏi về xã rồi điền lại',
  token: () => 'ô mang ký hiệu của phần mềm khác, để nguyên',
  format: () =>
    'ô định dạng chữ, ngày hoặc phần trăm trên trang khoá: số sẽ hiện sai; bỏ bảo vệ trang (Review > Unprotect Sheet) rồi điền lại',
  spare: () => 'dòng trống còn thừa',
  computed: () => 'số trong sổ khác với cách tính ghi ở dòng số cột',
};

/** Why a cell stays blank; quotes header words of the form alone. */
export const blankWords: Said<Readonly<Record<string, (about: string) => string>>> = {
  vi: BLANK_VI,
  en: BLANK_EN,
};

const LISTS: Readonly<Partial<Record<string, string>>> = words.lists;

/** What the officer has to know of a form beside its cells. */
export function formNote(code: string, p: Members, language: Language = 'vi'): string {
  if (code === 'listed-people')
    return words.listedPeople[language].replace('{cells}', p.cells ?? '');
  return language === 'en' ? noteInEnglish(code, p) : noteInVietnamese(code, p);
}

function noteInVietnamese(code: string, p: Members): string {
  switch (code) {
    case 'list-updated':
      return `Danh sách hộ ở ${p.cells} được sửa theo sổ: thêm ${p.more} dòng, bỏ ${p.gone} dòng.`;
    case 'list-old':
      return `Danh sách hộ ở ${p.cells} khác sổ: thiếu ${p.more} dòng của sổ, có ${p.gone} dòng sổ không có. Phần mềm giữ nguyên: ${LISTS[p.how ?? ''] ?? ''}.`;
    case 'list-unknown':
      return `Danh sách hộ ở ${p.cells} giữ nguyên, chưa so được với sổ: ${BLANK_VI[p.why ?? '']?.(p.about ?? '') ?? ''}.`;
    case 'own-formulas':
      return `Công thức của mẫu cho số khác số trong sổ ở ô ${p.cells}. Mẫu giữ công thức: kiểm tra, sửa công thức trước khi gửi.`;
    case 'formats':
      return `Trang khoá nên giữ định dạng của mẫu: số ở ô ${p.cells} hiện làm tròn, số trong ô vẫn đủ.`;
    default:
      return `Mẫu hỏi số ${p.said}: đã điền số đầu năm ${p.year} của sổ. Xem hai số có là một trước khi gửi.`;
  }
}

export const fillWords = {
  ...words.fillWords,
  filled: (count: number) => `Đã điền ${count} ô.`,
  households: (count: number) =>
    `Đã ghi ${count} hộ vào danh sách: tệp có thông tin cá nhân, giữ cẩn thận.`,
  added: (count: number) => `Thêm ${count} dòng cho đủ thôn, dự án.`,
  blank: (count: number) => `Để trống ${count} ô:`,
  asked: (count: number) => `${count} câu hỏi; trả lời bằng --anh-xa:`,
  written: (file: string) => `Đã ghi: ${file}`,
  severalSheets: (names: string) => `Mẫu có nhiều trang có bảng: ${names}.`,
  noSheet: (name: string) => `Không có trang «${name}».`,
  updated: ({ changed, touched, ours }: Readonly<Record<'changed' | 'touched' | 'ours', number>>) =>
    `Mẫu đã điền từ trước: cập nhật ${changed} ô, giữ nguyên ${touched} ô bạn đã sửa` +
    (ours > 0 ? `, còn số điền lần trước ở ${ours} ô chưa cập nhật được.` : '.'),
  hadFigures: (count: number) =>
    `Mẫu có sẵn số ở ${count} ô mà sổ có số khác hoặc không có số; không rõ ai ghi:`,
  answersWritten: (file: string, count: number, open: number) =>
    `Đã ghi ${count} câu trả lời về mẫu ra «${file}»; xã khác dùng bằng --anh-xa.` +
    (open > 0 ? ` Còn ${open} câu chưa trả lời.` : ''),
  sameName: (file: string) => `Hai sổ cùng cho một tệp kết quả: ${file}. Đổi tên một sổ.`,
  whyOf: (label: string) => `${label}:`,
  stops: (codes: string) => `  lỗi phải xử lý: ${codes}`,
  questions: (count: number) => `  ${count} câu hỏi chưa trả lời`,
  folder: (folder: string) => `Thư mục: ${folder}`,
  compared: (agree: number, differ: number) =>
    `${agree} ô khớp với sổ, ${differ} ô khác số trong sổ.`,
  notCompared: (count: number) => `${count} ô không so được:`,
};

/** Why a cell of a form that somebody filled in was not compared. */
export const notComparedWords = words.notComparedWords;

export const officeFormWords = {
  row: (name: string) => `mẫu trống của đơn vị: ${name}`,
  broken: 'mẫu trống của đơn vị: không còn nguyên',
  note: 'phần mềm giữ mẫu, đừng sửa; xóa các dòng này để bỏ mẫu',
};

/** A form that was filled in and is not there any more. */
export const formGone = (sheet: string): Said => ({
  vi: `Không thấy mẫu đã điền ở trang «${sheet}»: trang bị xóa, hoặc nội dung bị thay. Mẫu ấy không được cập nhật; còn cần thì chép lại trang ấy hoặc điền mẫu trống lần nữa.`,
  en: `The form that was filled in on sheet «${sheet}» is not there: the sheet was deleted or holds something else. It is not brought up to date; if it is needed, copy the sheet back or fill in a blank form again.`,
});
