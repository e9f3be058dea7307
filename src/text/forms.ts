/** Sentences about a province's own form: what was filled in, what stayed blank, and why. */
import type { Language, Said } from '../domain/language';
import { capitalNames, sourceNames } from './amounts';
import { describeInEnglish, lowered } from './forms-in-english';
import english from './forms-in-english.json';
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

type Words = Readonly<Partial<Record<string, string>>>;

const BLANK: Said<Words> = { vi: words.blank, en: english.blank };
const NOTES: Said<Words> = { vi: words.notes, en: english.notes };
const LISTS: Said<Words> = { vi: words.lists, en: english.englishLists };

/** Why a cell stays blank; quotes header words of the form alone. */
export function blankWords(why: string, about: string, language: Language = 'vi'): string {
  // The workbook itself is told of in a sentence of its own.
  if (why === 'no-figure' && /^Sổ /.test(about)) return about.replace(/\.$/, '');
  if (why === 'no-figure' && /^The workbook /.test(about)) return lowered(about);
  return withWords(BLANK[language][why] ?? why, { about });
}

/** What the officer has to know of a form beside its cells. */
export function formNote(code: string, p: Members, language: Language = 'vi'): string {
  const about = (language === 'en' ? p.english : p.about) ?? '';
  return withWords(NOTES[language][code] ?? code, {
    ...p,
    how: LISTS[language][p.how ?? ''] ?? '',
    why: blankWords(p.why ?? '', about, language),
  });
}

/** "{cells}" of a sentence. */
const withWords = (sentence: string, p: Members): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => p[name] ?? '');

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
