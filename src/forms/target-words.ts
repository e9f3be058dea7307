/** The words by which a target is known when a form calls it otherwise than the workbook. */
import { expressionsOf, rewriterOf } from '../domain/expressions';
import { wordKey } from '../domain/match-key';
import formWords from './expressions.json';

const { same, ...texts } = formWords.targets;
const expression = expressionsOf(texts);
/** Other words for the same, each pair in its turn. */
const rewritten = rewriterOf(same);
const CLASSES = ['poor', 'nearPoor', 'left'] as const;
const FILLER = new Set(formWords.targetFiller);

/** So many words say what is reached, whether or not "hỗ trợ" stands before them. */
const ENOUGH = 4;

export interface TargetWords {
  /** What it is about, in the order of the alphabet: "bao hiem ho te tro y". */
  readonly about: string;
  /** Of whom: the poor, the near-poor, those who left. */
  readonly whom: string;
  /** "ty le", "so" where the name begins so. */
  readonly measure: string;
}

export function targetWords(name: string): TargetWords {
  const written = wordKey(name.replace(/\([^()]*\)/g, ' ')).replace(
    expression('insurance'),
    texts.insured,
  );
  const key = rewritten(written);
  const words = key.replace(expression('classes'), ' ').split(' ');
  const whom = CLASSES.filter((one) => expression(one).test(key));
  const about = [...new Set(words.filter((word) => word !== '' && !FILLER.has(word)))];
  const told = about.filter((word) => word !== texts.support);
  return {
    about: (told.length < ENOUGH ? about : told).sort().join(' '),
    whom: whom.join(),
    measure: expression('measure').exec(key)?.[0] ?? '',
  };
}

/** A form may leave out of whom; what it says has to be the same. */
export const isSameTarget = (form: TargetWords, book: TargetWords): boolean =>
  form.about === book.about &&
  (form.whom === '' || form.whom === book.whom) &&
  (form.measure === '' || book.measure === '' || form.measure === book.measure);
