/** Sentences of the questions that the reading asks, and of their choices. */
import type { Question } from '../reading/questions/question';
import { formQuestions } from './forms';

type Params = Readonly<Record<string, string>>;
interface Words {
  readonly ask: (params: Params) => string;
  readonly choice: (id: string, params: Params) => string;
}

const formChoice = (id: string): string => formQuestions.choices[id] ?? id;

const get = (params: Params, name: string): string => params[name] ?? '';

const WORDS: Readonly<Record<string, Words>> = {
  subject: {
    ask: (p) => `Bảng ở trang «${get(p, 'sheet')}» là kết quả rà soát hay là ${get(p, 'list')}?`,
    choice: (id, p) =>
      id === 'other'
        ? `Là ${get(p, 'list')}: không cộng vào số hộ`
        : 'Là kết quả rà soát: cộng vào số hộ',
  },
  'class-column': {
    ask: (p) =>
      `Ở trang «${get(p, 'sheet')}», cột nào ghi loại hộ của kỳ rà soát này: «${get(p, 'headers')}»?`,
    choice: (_, p) => `Cột «${get(p, 'header')}»`,
  },
  'form-column': {
    ask: (p) => formQuestions.column(get(p, 'header'), get(p, 'words')),
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
};

export function questionText({ code, params }: Pick<Question, 'code' | 'params'>): string {
  return WORDS[code]?.ask(params) ?? code;
}

export function choiceText(code: string, choice: Question['choices'][number]): string {
  return WORDS[code]?.choice(choice.id, choice.params) ?? choice.id;
}
