/** Sentences of the questions that the reading asks, and of their choices. */
import type { Language, Said } from '../domain/language';
import type { Question } from '../reading/questions/question';
import { formChoices, formQuestions } from './form-questions';
import { unitIn } from './units';
import words from './questions.json';

type Params = Readonly<Record<string, string>>;
interface Words {
  readonly ask: (params: Params) => string;
  readonly choice: (id: string, params: Params) => string;
}

const get = (params: Params, name: string): string => params[name] ?? '';

function formWords(language: Language): Readonly<Record<string, Words>> {
  const ask = formQuestions[language];
  const choice = (id: string): string => formChoices[language][id] ?? id;
  return {
    'form-column': {
      ask: (p) =>
        p.open === 'yes'
          ? ask.open(get(p, 'header'))
          : ask.column(get(p, 'header'), get(p, 'words')),
      choice,
    },
    'form-title': { ask: (p) => ask.title(get(p, 'sheet'), get(p, 'words')), choice },
    'form-room': { ask: (p) => ask.room(get(p, 'sheet')), choice },
    'form-commune': { ask: (p) => ask.commune(get(p, 'sheet'), get(p, 'name')), choice },
    'form-day': { ask: (p) => ask.day(get(p, 'sheet'), get(p, 'words')), choice },
    'form-bare': { ask: (p) => ask.bare(get(p, 'sheet'), get(p, 'words')), choice },
    'form-row': { ask: (p) => ask.row(get(p, 'sheet')), choice },
    'form-unit': { ask: (p) => ask.unit(get(p, 'sheet')), choice },
  };
}

const DECISIONS: Said<Readonly<Record<string, string>>> = words.decisions;

/** What a table is asked about that holds no households, and what it is taken for. */
const OWN_VI: Readonly<Record<string, readonly string[]>> = words.own.vi;
const ownOf = (params: Params): readonly string[] | undefined => OWN_VI[get(params, 'of')];

const VIETNAMESE: Readonly<Record<string, Words>> = {
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
  ...formWords('vi'),
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
    choice: (id) => DECISIONS.vi[id] ?? id,
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

const OWN_EN: Readonly<Record<string, string>> = words.own.en;

/** "Tổng hợp, ô A3" → "«Tổng hợp», cell A3" */
const placeOf = (params: Params, name: string): string =>
  get(params, name).replace(/^(.*), ô ([A-Z]+\d+)$/, '«$1», cell $2');

const ENGLISH: Readonly<Record<string, Words>> = {
  ...formWords('en'),
  subject: {
    ask: (p) =>
      `Is the table on sheet «${get(p, 'sheet')}» ${OWN_EN[get(p, 'of')] ?? 'the result of the review'}, or another list («${get(p, 'list')}»)?`,
    choice: (id, p) => {
      const own = OWN_EN[get(p, 'of')];
      if (id === 'other')
        return `Another list («${get(p, 'list')}»): ${own ? `not taken for ${own}` : 'not added to the households'}`;
      return own ? `It is ${own}` : 'The result of the review: add it to the households';
    },
  },
  'class-column': {
    ask: (p) =>
      `On sheet «${get(p, 'sheet')}», which column has the class of each household in this review: «${get(p, 'headers')}»?`,
    choice: (_, p) => `Column «${get(p, 'header')}»`,
  },
  'same-list': {
    ask: (p) =>
      `The lists on sheets «${get(p, 'first')}» and «${get(p, 'second')}» have ${get(p, 'count')} households in common. Which one counts?`,
    choice: (id, p) =>
      id === 'both' ? 'They are two lists: add both' : `Take sheet «${get(p, 'sheet')}»`,
  },
  'same-meaning': {
    ask: (p) =>
      `On sheet «${get(p, 'sheet')}» several columns are «${get(p, 'label')}». Which one counts?`,
    choice: (_, p) => `Column ${get(p, 'column')} «${get(p, 'header')}»`,
  },
  separators: {
    ask: (p) =>
      `On sheet «${get(p, 'sheet')}», what does «${get(p, 'text')}» in column «${get(p, 'header')}» mean?`,
    choice: (id, p) =>
      id === 'vi'
        ? `It is ${get(p, 'number')}: points part thousands, a comma parts decimals`
        : `It is ${get(p, 'number')}: commas part thousands, a point parts decimals`,
  },
  'money-unit': {
    ask: (p) => `In which unit are the amounts on sheet «${get(p, 'sheet')}»?`,
    choice: (_, p) => `In ${unitIn(get(p, 'unit'), 'en')}`,
  },
  nameless: {
    ask: (p) =>
      `On sheet «${get(p, 'sheet')}», rows ${get(p, 'rows')} have no name. Are they households?`,
    choice: (id) => (id === 'count' ? 'Yes, each row is a household' : 'No, leave these rows out'),
  },
  apart: {
    ask: (p) =>
      `On sheet «${get(p, 'sheet')}» ${get(p, 'count')} rows say «${get(p, 'words').replace(/[«»]/g, '')}». Do they count?`,
    choice: (id) =>
      ({ count: 'Yes, count these rows too', only: 'Count these rows alone, leave the others' })[
        id
      ] ?? 'No, leave these rows out',
  },
  'two-tables': {
    ask: (p) =>
      `The tables at ${placeOf(p, 'first')} and at ${placeOf(p, 'second')} differ. Which one counts?`,
    choice: (_, p) =>
      `Take the table at ${placeOf(p, 'place')}, not the one at ${placeOf(p, 'other')}`,
  },
  'other-part': {
    ask: (p) =>
      `There are two tables of funding: at ${placeOf(p, 'first')} and at ${placeOf(p, 'second')}. How are they used?`,
    choice: (id, p) =>
      id === 'both'
        ? 'They are two parts: add both'
        : `Take the table at ${placeOf(p, 'place')}, not the one at ${placeOf(p, 'other')}`,
  },
  decision: {
    ask: (p) =>
      `What is the funding on sheet «${get(p, 'sheet')}» beside sheet «${get(p, 'before')}»?`,
    choice: (id) => DECISIONS.en[id] ?? id,
  },
  group: {
    ask: (p) => `Does the table on sheet «${get(p, 'sheet')}» count poor or near-poor households?`,
    choice: (id) =>
      ({ poor: 'Poor households', both: 'Both together: do not use it' })[id] ??
      'Near-poor households',
  },
  'count-or-rate': {
    ask: (p) =>
      `On sheet «${get(p, 'sheet')}», does column «${get(p, 'header')}» count (households, people …) or give a percentage?`,
    choice: (id) => (id === 'rate' ? 'A percentage' : 'A count (households, people …)'),
  },
};

const WORDS: Said<Readonly<Record<string, Words>>> = { vi: VIETNAMESE, en: ENGLISH };

export function questionText(
  { code, params }: Pick<Question, 'code' | 'params'>,
  language: Language = 'vi',
): string {
  return WORDS[language][code]?.ask(params) ?? code;
}

export function choiceText(
  code: string,
  choice: Question['choices'][number],
  language: Language = 'vi',
): string {
  return WORDS[language][code]?.choice(choice.id, choice.params) ?? choice.id;
}

/** Why the first choice is proposed; null where nothing speaks for it. */
export function proposalReason({ code, params }: Pick<Question, 'code' | 'params'>): Said | null {
  if (code === 'subject')
    return {
      vi: `Tên bảng, tên trang hoặc các cột nói về ${get(params, 'list')}.`,
      en: `The title, the sheet’s name or the columns speak of «${get(params, 'list')}».`,
    };
  return code === 'same-list'
    ? { vi: 'Danh sách này có nhiều hộ hơn.', en: 'This list has more households.' }
    : null;
}
