/** Sentences of the questions that the reading asks, and of their choices. */
import type { Question } from '../reading/questions/question';
import { formChoices, formQuestions } from './forms';

type Params = Readonly<Record<string, string>>;
interface Words {
  readonly ask: (params: Params) => string;
  readonly choice: (id: string, params: Params) => string;
}

const formChoice = (id: string): string => formChoices[id] ?? id;

const get = (params: Params, name: string): string => params[name] ?? '';

const DECISIONS: Readonly<Record<string, string>> = {
  addition: 'Là phần bổ sung: cộng thêm vào số đã giao',
  replacement: 'Là số mới của mọi dòng: thay toàn bộ số đã giao',
  lines: 'Là số mới của các dòng có ở đây: dòng khác giữ số đã giao',
};

/** What a table is asked about that holds no households, and what it is taken for. */
const OWN: Readonly<Record<string, readonly [is: string, taken: string]>> = {
  funding: ['kinh phí chương trình được giao', 'kinh phí được giao'],
  targets: ['chỉ tiêu giảm nghèo của xã', 'chỉ tiêu của xã'],
  disbursement: ['số đã giải ngân của chương trình', 'số đã giải ngân'],
  assignments: ['phân công nhiệm vụ giảm nghèo của xã', 'phân công của xã'],
};
const ownOf = (params: Params): readonly [string, string] | undefined => OWN[get(params, 'of')];

const WORDS: Readonly<Record<string, Words>> = {
  subject: {
    ask: (p) =>
      `Bảng ở trang «${get(p, 'sheet')}» là ${ownOf(p)?.[0] ?? 'kết quả rà soát'} hay là ${get(p, 'list')}?`,
    choice: (id, p) => {
      const [is, taken] = ownOf(p) ?? [];
      if (id === 'other')
        return `Là ${get(p, 'list')}: không ${taken ? `lấy làm ${taken}` : 'cộng vào số hộ'}`;
      return is ? `Là ${is}` : 'Là kết quả rà soát: cộng vào số hộ';
    },
  },
  'class-column': {
    ask: (p) =>
      `Ở trang «${get(p, 'sheet')}», cột nào ghi loại hộ của kỳ rà soát này: «${get(p, 'headers')}»?`,
    choice: (_, p) => `Cột «${get(p, 'header')}»`,
  },
  'form-column': {
    ask: (p) =>
      p.open === 'yes'
        ? formQuestions.open(get(p, 'header'))
        : formQuestions.column(get(p, 'header'), get(p, 'words')),
    choice: formChoice,
  },
  'form-title': {
    ask: (p) => formQuestions.title(get(p, 'sheet'), get(p, 'words')),
    choice: formChoice,
  },
  'form-room': { ask: (p) => formQuestions.room(get(p, 'sheet')), choice: formChoice },
  'form-commune': {
    ask: (p) => formQuestions.commune(get(p, 'sheet'), get(p, 'name')),
    choice: formChoice,
  },
  'form-day': {
    ask: (p) => formQuestions.day(get(p, 'sheet'), get(p, 'words')),
    choice: formChoice,
  },
  'form-bare': {
    ask: (p) => formQuestions.bare(get(p, 'sheet'), get(p, 'words')),
    choice: formChoice,
  },
  'form-row': { ask: (p) => formQuestions.row(get(p, 'sheet')), choice: formChoice },
  'form-unit': { ask: (p) => formQuestions.unit(get(p, 'sheet')), choice: formChoice },
  'same-list': {
    ask: (p) =>
      `Hai danh sách ở trang «${get(p, 'first')}» và «${get(p, 'second')}» có ${get(p, 'count')} hộ giống nhau. Lấy danh sách nào?`,
    choice: (id, p) =>
      id === 'both' ? 'Hai danh sách khác nhau: cộng cả hai' : `Lấy trang «${get(p, 'sheet')}»`,
  },
  'same-meaning': {
    ask: (p) =>
      `Ở trang «${get(p, 'sheet')}» có nhiều cột cùng là «${get(p, 'label')}». Lấy cột nào?`,
    choice: (_, p) => `Cột ${get(p, 'column')} «${get(p, 'header')}»`,
  },
  separators: {
    ask: (p) =>
      `Ở trang «${get(p, 'sheet')}», số «${get(p, 'text')}» ở cột «${get(p, 'header')}» nghĩa là gì?`,
    choice: (id, p) =>
      id === 'vi'
        ? `Là ${get(p, 'number')}: dấu chấm chia hàng nghìn, dấu phẩy chia phần lẻ`
        : `Là ${get(p, 'number')}: dấu phẩy chia hàng nghìn, dấu chấm chia phần lẻ`,
  },
  'money-unit': {
    ask: (p) => `Số tiền ở trang «${get(p, 'sheet')}» ghi theo đơn vị nào?`,
    choice: (_, p) => `Theo ${get(p, 'unit')}`,
  },
  nameless: {
    ask: (p) =>
      `Ở trang «${get(p, 'sheet')}», dòng ${get(p, 'rows')} không ghi tên. Có tính là hộ không?`,
    choice: (id) => (id === 'count' ? 'Có, mỗi dòng là một hộ' : 'Không, bỏ các dòng này'),
  },
  apart: {
    ask: (p) =>
      `Ở trang «${get(p, 'sheet')}» có ${get(p, 'count')} dòng ghi ${get(p, 'words')}. Có tính các dòng này không?`,
    choice: (id) =>
      ({ count: 'Có, tính cả các dòng này', only: 'Chỉ tính các dòng này, bỏ các dòng khác' })[
        id
      ] ?? 'Không, bỏ các dòng này',
  },
  'two-tables': {
    ask: (p) =>
      `Bảng ở trang ${get(p, 'first')} và bảng ở trang ${get(p, 'second')} ghi khác nhau. Lấy bảng nào?`,
    choice: (_, p) =>
      `Lấy bảng ở trang ${get(p, 'place')}, không dùng bảng ở trang ${get(p, 'other')}`,
  },
  'other-part': {
    ask: (p) =>
      `Kinh phí có ở hai bảng: trang ${get(p, 'first')} và trang ${get(p, 'second')}. Dùng thế nào?`,
    choice: (id, p) =>
      id === 'both'
        ? 'Hai phần khác nhau: cộng cả hai'
        : `Lấy bảng ở trang ${get(p, 'place')}, không dùng bảng ở trang ${get(p, 'other')}`,
  },
  decision: {
    ask: (p) =>
      `Kinh phí ở trang «${get(p, 'sheet')}» so với trang «${get(p, 'before')}» là thế nào?`,
    choice: (id) => DECISIONS[id] ?? id,
  },
  group: {
    ask: (p) => `Bảng ở trang «${get(p, 'sheet')}» đếm hộ nghèo hay hộ cận nghèo?`,
    choice: (id) =>
      ({ poor: 'Hộ nghèo', both: 'Cả hai gộp chung: không dùng' })[id] ?? 'Hộ cận nghèo',
  },
  'count-or-rate': {
    ask: (p) =>
      `Ở trang «${get(p, 'sheet')}», cột «${get(p, 'header')}» ghi số đối tượng hay tỷ lệ phần trăm?`,
    choice: (id) => (id === 'rate' ? 'Tỷ lệ phần trăm' : 'Số đối tượng (hộ, người …)'),
  },
};

export function questionText({ code, params }: Pick<Question, 'code' | 'params'>): string {
  return WORDS[code]?.ask(params) ?? code;
}

export function choiceText(code: string, choice: Question['choices'][number]): string {
  return WORDS[code]?.choice(choice.id, choice.params) ?? choice.id;
}

/** Why the first choice is proposed; null where nothing speaks for it. */
export function proposalReason({ code, params }: Pick<Question, 'code' | 'params'>): string | null {
  if (code === 'subject') return `Tên bảng, tên trang hoặc các cột nói về ${get(params, 'list')}.`;
  return code === 'same-list' ? 'Danh sách này có nhiều hộ hơn.' : null;
}

const FIGURES: Readonly<Record<string, string>> = {
  'households.total': 'Tổng số hộ',
  'households.poor': 'Hộ nghèo',
  'households.nearPoor': 'Hộ cận nghèo',
  'households.poorRate': 'Tỷ lệ hộ nghèo',
  'households.nearPoorRate': 'Tỷ lệ hộ cận nghèo',
  'households.people': 'Nhân khẩu',
  'opening.total': 'Tổng số hộ đầu năm',
  'opening.poor': 'Hộ nghèo đầu năm',
  'opening.nearPoor': 'Hộ cận nghèo đầu năm',
  'flow.poor.opening': 'Hộ nghèo đầu kỳ',
  'flow.poor.closing': 'Hộ nghèo cuối kỳ',
  'flow.nearPoor.opening': 'Hộ cận nghèo đầu kỳ',
  'flow.nearPoor.closing': 'Hộ cận nghèo cuối kỳ',
  'funding.total': 'Tổng kinh phí',
  'funding.central': 'Ngân sách trung ương',
  'funding.province': 'Ngân sách tỉnh',
  'funding.commune': 'Ngân sách xã',
};

/**
 * What an officer calls a figure; null for those that a card need not show.
 * @param target as the workbook names the target of which the figure is the result
 */
export function figureLabel(name: string, target: string | null): string | null {
  return FIGURES[name] ?? (target === null ? null : `Kết quả «${target}»`);
}
