/** Words of comparing a plan's text with a workbook. */
import type { Said } from '../../domain/language';

const errors: Readonly<Record<string, readonly [string, string]>> = {
  'not-a-document': [
    'Tệp kế hoạch không phải văn bản Word (.docx) hoặc .txt.',
    'Mở bằng Word rồi lưu lại dạng .docx.',
  ],
  'old-doc': [
    'Tệp kế hoạch là .doc kiểu cũ hoặc có mật khẩu.',
    'Mở bằng Word, bỏ mật khẩu và lưu lại dạng .docx.',
  ],
  damaged: [
    'Tệp kế hoạch bị hỏng hoặc chép thiếu.',
    'Chép lại tệp, hoặc mở bằng Word rồi lưu lại.',
  ],
  'too-large': ['Tệp kế hoạch quá lớn.', 'Bỏ bớt hình rồi lưu lại.'],
  encoding: ['Tệp .txt không phải Unicode (UTF-8).', 'Lưu lại bằng Notepad, chọn mã UTF-8.'],
};

const money: Readonly<Record<string, string>> = {
  total: 'tổng kinh phí',
  central: 'vốn ngân sách trung ương',
  investment: 'vốn đầu tư phát triển',
  recurrent: 'vốn sự nghiệp',
  local: 'vốn ngân sách địa phương',
  province: 'ngân sách tỉnh',
  commune: 'ngân sách xã',
  other: 'vốn khác',
};

export const planCheckWords = {
  columns: ['Số liệu', 'Trong văn bản', 'Sổ, quy định', 'Đoạn', ''],
  held: {
    money,
    ofLine: (money: string, line: string) => `${money} của ${line}`,
    counts: {
      total: 'tổng số hộ',
      poor: 'số hộ nghèo',
      nearPoor: 'số hộ cận nghèo',
      poorRate: 'tỷ lệ hộ nghèo',
      nearPoorRate: 'tỷ lệ hộ cận nghèo',
    },
    fall: {
      poor: 'số hộ nghèo giảm',
      nearPoor: 'số hộ cận nghèo giảm',
      poorPoints: 'số điểm phần trăm hộ nghèo giảm',
      nearPoorPoints: 'số điểm phần trăm hộ cận nghèo giảm',
    },
    at: (what: string, hamlet: string, opening: boolean) =>
      `${what}${opening ? ' đầu năm' : ''}${hamlet === '' ? '' : `, ${hamlet}`}`,
    people: 'số nhân khẩu',
    target: (name: string) =>
      `chỉ tiêu «${name.length > 90 ? `${name.slice(0, 88).trimEnd()}…` : name}»`,
    year: 'năm của kế hoạch',
    programme: 'giai đoạn của Chương trình',
    standard: 'giai đoạn của chuẩn nghèo',
    startTerm: 'thời hạn triển khai kể từ ngày duyệt kế hoạch',
  },
  notCompared: 'Số chưa so được (sổ và quy định không có đúng một số tương ứng):',
  notComparedLine: (line: string, written: string) => `  Đoạn ${line}: ${written}`,
  states: {
    equal: 'khớp',
    rounded: 'khớp (làm tròn)',
    differs: 'KHÁC',
    'only-text': 'sổ chưa có',
    'only-workbook': 'văn bản không có',
    'not-compared': 'chưa so được',
  },
  needsTwo: 'Lệnh này cần hai tệp: kế hoạch (.docx hoặc .txt) rồi đến sổ.',
  errors,
} as const;

interface Told {
  readonly states: Readonly<Record<keyof typeof planCheckWords.states, string>>;
  readonly errors: Readonly<Record<string, readonly [string, string]>>;
}

/** How a figure of the text stands, and why a text cannot be read, where a person may read English. */
export const textAgainstWords: Said<Told> = {
  vi: planCheckWords,
  en: {
    states: {
      equal: 'agrees',
      rounded: 'agrees (rounded)',
      differs: 'DIFFERS',
      'only-text': 'not in the workbook',
      'only-workbook': 'not in the text',
      'not-compared': 'not compared',
    },
    errors: {
      'not-a-document': [
        'The file is no Word document (.docx) and no .txt.',
        'Open it in Word and save it as .docx.',
      ],
      'old-doc': [
        'The file is an old .doc, or has a password.',
        'Open it in Word, take the password away and save it as .docx.',
      ],
      damaged: [
        'The file is damaged, or was not copied whole.',
        'Copy it again, or open it in Word and save it.',
      ],
      'too-large': ['The file is too large.', 'Take pictures out and save it.'],
      encoding: ['The .txt is not Unicode (UTF-8).', 'Save it from Notepad as UTF-8.'],
    },
  },
};
