/** The text of a label before its words are read: written out, without formulas and years. */
import { expressionsOf, rewriterOf } from '../domain/expressions';
import { tidyText } from '../domain/match-key';
import words from './words.json';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.lexicon);

const SHORT: ReadonlyMap<string, string> = new Map(Object.entries(words.short));

/** "Rớt xuống hộ nghèo" as "rơi xuống hộ nghèo": what is said in many ways, in one of them. */
const rewritten = rewriterOf(words.plainly);
export const plainly = (label: string): string =>
  rewritten(withInitials(label.replace(/\s+/g, ' ')));

/** "P.tiện" → "phương tiện", where one pair of words alone can be meant. */
const withInitials = (label: string): string =>
  label.replace(/(?<!\p{L})(\p{L}{1,2})\.(\p{Ll}+)/gu, (short, first: string, second: string) => {
    const meant = words.initials.filter(
      (pair) => pair.endsWith(` ${second}`) && pair.startsWith(first.toLowerCase()),
    );
    return meant.length === 1 ? (meant[0] ?? short) : short;
  });

/** "Nhà ở (chất lượng)" → "chất lượng Nhà ở" */
export const bracketFirst = (label: string): string =>
  label.replace(/^([^()]+)\(([^()]+)\)\s*$/u, '$2 $1');

/** "LĐ" → "lao động" */
export const writtenOut = (label: string): string =>
  label.replace(/\p{L}+/gu, (word) => SHORT.get(word.toLowerCase()) ?? word);

/** The words as they are written, small; the keys of the tables see past the place of a tone. */
export function tokensOf(text: string): string[] {
  return tidyText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%‰]+/gu, ' ')
    .replace(/[%‰]/g, ' $& ')
    .split(/\s+/)
    .filter((token) => token !== '');
}

/** "4=3/2*100", "(5)=(3)+(4)", a bare "(1)": how columns are computed, not what they are. */
export function withoutFormula(label: string): string {
  return (
    label
      .replace(/\(?\s{0,9}\d{1,2}\s{0,9}\)?\s{0,9}=[()\d\s+\-–*x×/:%,]+/gi, ' ')
      // "(A)", "(A/B x 100)", "= (B+C)/A x 100"
      .replace(/\( ?[A-Ga-g](?: ?[-+–*x×/:] ?[A-Ga-g\d]{1,3}){0,9} ?\)/g, ' ')
      .replace(/=\s{0,3}[(\dA-G][()\dA-Ga-g\s+\-–*x×/:%,.]{0,60}$/, ' ')
      .replace(/\(\s*\d{1,2}\s*\)/g, ' ')
      .replace(/\( ?[\dIVX.]{1,6}(?: ?\+ ?[\dIVX.]{1,6}){1,9} ?\)/g, ' ')
      // "(I-II+III)", "(a+b+c)", "(A-1+2)"
      .replace(/\( ?(?:[IVX]{1,4}|\p{L})(?: ?[+–-] ?(?:[IVX]{1,4}|\p{L}|\d{1,2})){1,9} ?\)/gu, ' ')
  );
}

export function withoutYears(label: string): { text: string; years: number[]; yearEnd: boolean } {
  const years: number[] = [];
  let yearEnd = false;
  const text = label
    .replace(expression('lastDay'), (_, year: string) => {
      years.push(Number(year));
      yearEnd = true;
      return ' ';
    })
    .replace(expression('firstDay'), (_, year: string) => {
      years.push(Number(year) - 1);
      yearEnd = true;
      return ' ';
    })
    .replace(expression('yearEnd'), (_, __, year: string) => {
      years.push(Number(year));
      yearEnd = true;
      return ' ';
    })
    .replace(/\b(20\d\d)\b/gu, (_, year: string) => {
      years.push(Number(year));
      return ' ';
    })
    .replace(expression('yearOfDots'), ' ')
    .replace(expression('lastDayAlone'), () => {
      yearEnd = true;
      return ' ';
    })
    .replace(expression('ofCommune'), formWords.lexicon.wholeCommune);
  return { text, years, yearEnd };
}

export function partedByBase(text: string): [string, string | null] {
  const found = expression('base').exec(text);
  if (found && !expression('endsWithMoment').test(text))
    return [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const line = text.replace(/\n/g, ' ');
  // The first stroke behind the last word for a rate that has one, with something behind it.
  for (const { index } of [...line.matchAll(expression('rate'))].reverse()) {
    const slash = line.indexOf('/', index);
    if (slash >= 0 && slash < line.length - 1) return [line.slice(0, slash), line.slice(slash + 1)];
  }
  return [text, null];
}
