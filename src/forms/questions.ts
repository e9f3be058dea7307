/**
 * What a form leaves open. An answer is one of the choices, or the label in other words; it hangs
 * on header words, so that one file of answers serves every commune that gets the same form.
 */
import { questionId, type Choice, type Question } from '../reading/questions/question';
import type { Bare } from './bare';
import type { Coordinates } from './coordinates';
import type { Lexicon, Said } from './lexicon';
import { joined } from './meaning';
import { offersFor } from './offers';

export interface Asked {
  readonly question: Question;
  /** What the answer makes of the label; null while it is open, or left blank. */
  readonly said: (Said & { readonly against: boolean }) | null;
}

/** Leaves the column, or the row, as it is. */
const LEAVE = 'de-trong';
const named = (id: string): Choice => ({ id, params: {} });
const leave = named(LEAVE);

type Answers = ReadonlyMap<string, string>;

/** The same header says another thing in another form, so an answer hangs on its form. */
export interface OfForm {
  readonly sheet: string;
  readonly fingerprint: string;
}

/** One question of a form: its id hangs on the form and these words of it. */
function ofForm(
  { sheet, fingerprint }: OfForm,
  [kind, words]: readonly [kind: string, words: readonly string[]],
  answers: Answers,
  asked: Pick<Question, 'about' | 'code' | 'choices'> & Partial<Pick<Question, 'params'>>,
): Question {
  const id = questionId(kind, fingerprint, words);
  const answer = answers.get(id) ?? null;
  const params = { sheet, ...asked.params };
  return { ...asked, id, cells: [], params, subjects: [], answer };
}

export function columnQuestion(
  form: OfForm,
  path: readonly string[],
  read: Said & { readonly against: boolean },
  answers: Answers,
  lexicon: Lexicon,
): Asked {
  const header = path.map((text) => text.replace(/\s+/g, ' ').trim()).join(' > ');
  const words = read.unknown.join(' ');
  const offers = offersFor(read.is, lexicon).map(named);
  const isOpen = read.unknown.length === 0 && !read.against;
  const [first = leave, ...rest] = [...offers, leave];
  const question = ofForm(form, ['mau-cot', path], answers, {
    about: 'role',
    code: 'form-column',
    params: { header, words, open: isOpen ? 'yes' : '' },
    choices: [first, ...rest],
  });
  const { answer } = question;
  if (answer === null || answer === LEAVE) return { question, said: null };
  return { question, said: joined([lexicon.read(answer)]) };
}

export function rowQuestion(
  form: OfForm,
  labels: readonly string[],
  members: readonly string[],
  answers: Answers,
  read: (label: string) => Coordinates | null,
): { readonly question: Question; readonly said: Coordinates | null } {
  const question = ofForm(form, ['mau-dong', labels], answers, {
    about: 'row',
    code: 'form-row',
    choices: [leave, ...members.map(named)],
  });
  const { answer } = question;
  return { question, said: answer === null || answer === LEAVE ? null : read(answer) };
}

const UNITS: readonly (readonly [string, number])[] = [
  ['trieu-dong', 1_000_000],
  ['dong', 1],
  ['nghin-dong', 1_000],
  ['ty-dong', 1_000_000_000],
];

export function unitQuestion(
  form: OfForm,
  titles: readonly string[],
  answers: Answers,
): Asked & { readonly factor: number | null } {
  const [first = leave, ...rest] = UNITS.map(([unit]) => named(unit));
  const question = ofForm(form, ['mau-don-vi', titles.slice(-3)], answers, {
    about: 'unit',
    code: 'form-unit',
    choices: [first, ...rest],
  });
  return {
    question,
    said: null,
    factor: UNITS.find(([unit]) => unit === question.answer)?.[1] ?? null,
  };
}

const ROOMS = ['place', 'line', 'target', 'ethnic'] as const;
type Members = (typeof ROOMS)[number];

/** The list whose members a column of names has; null for any other column. */
export function membersOf(rowsOf: string): Members | null {
  return ROOMS.find((one) => one === rowsOf) ?? null;
}

/** What the blank rows under a header are for. */
export function roomQuestion(
  form: OfForm,
  path: readonly string[],
  answers: Answers,
): { readonly question: Question; readonly said: Members | null } {
  const [first, ...rest] = ROOMS.map(named);
  const question = ofForm(form, ['mau-trong', path], answers, {
    about: 'list',
    code: 'form-room',
    choices: [first ?? leave, ...rest, leave],
  });
  const { answer } = question;
  return { question, said: answer === null ? null : membersOf(answer) };
}

/**
 * Whether the words of a title limit the figures of its table.
 * @param hamlets those that the words may name
 */
export function titleQuestion(
  form: OfForm,
  limits: readonly string[],
  answers: Answers,
  hamlets: readonly string[] = [],
): { readonly question: Question; readonly all: boolean } {
  const question = ofForm(form, ['mau-ten', limits], answers, {
    about: 'subject',
    code: 'form-title',
    params: { words: limits.join(', ') },
    choices: [{ id: 'tat-ca', params: {} }, ...hamlets.map(named), leave],
  });
  return { question, all: question.answer === 'tat-ca' };
}

/** The form's head names another commune than the workbook's. */
export function communeQuestion(form: OfForm, name: string, answers: Answers): MayFill {
  return mayFill(form, 'mau-xa', 'form-commune', [name], { name }, answers);
}

/** Its title names a day of the yearly review, of which the workbook does not speak. */
export function dayQuestion(form: OfForm, days: readonly string[], answers: Answers): MayFill {
  return mayFill(form, 'mau-ngay', 'form-day', days, { words: days.join(', ') }, answers);
}

const BARE: Readonly<Record<string, Bare>> = {
  'so-ho': 'households',
  'so-khau': 'people',
  'ty-le': 'rates',
};

/** What the columns count that say it no better than the title. */
export function bareQuestion(
  form: OfForm,
  words: string,
  answers: Answers,
): { readonly question: Question; readonly bare: Bare } {
  const question = ofForm(form, ['mau-so', [words]], answers, {
    about: 'unit',
    code: 'form-bare',
    params: { words },
    choices: [leave, ...Object.keys(BARE).map(named)],
  });
  return { question, bare: BARE[question.answer ?? ''] ?? 'leave' };
}

interface MayFill {
  readonly question: Question;
  readonly all: boolean;
}

function mayFill(
  form: OfForm,
  kind: string,
  code: string,
  words: readonly string[],
  params: Readonly<Record<string, string>>,
  answers: Answers,
): MayFill {
  const question = ofForm(form, [kind, words], answers, {
    about: 'subject',
    code,
    params,
    choices: [leave, { id: 'van-dien', params: {} }],
  });
  return { question, all: question.answer === 'van-dien' };
}
