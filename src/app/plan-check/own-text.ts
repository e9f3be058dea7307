/**
 * A paragraph that this program wrote itself and the office has left in its words: each of its
 * figures is compared with the one that the program would write there today.
 */
import type { Decimal } from '../../domain/decimal';
import { tidyText } from '../../domain/match-key';
import { readNumberText } from '../../domain/number-text';
import { reportText } from '../report-text';
import type { Survey } from '../survey';
import type { PlanLine } from './lines';
import { expression } from './expressions';

export interface OwnFigure {
  /** Where it stands in the line. */
  readonly at: number;
  readonly written: string;
  readonly right: string;
  /** The words before it, which tell what it is. */
  readonly words: string;
  readonly equal: boolean;
}

/** Numbers of forms and of lines of the programme are words. */
const TOKEN = expression('ownFigure');
/** A verdict follows from the figures; a wrong figure may have another one beside it. */
const VERDICT = expression('verdict');
const HALF_YEAR = expression('halfYear');

/** The words of a paragraph without its figures. */
function skeleton(text: string): string {
  return text.replace(TOKEN, '#').replace(VERDICT, '– @');
}

/** By the words of each paragraph its text; null for words that two paragraphs share. */
type OwnTexts = ReadonlyMap<string, string | null>;

const MADE = new WeakMap<Survey, Map<string, OwnTexts>>();

/** The report is made once for a workbook and period, however many texts are compared with it. */
function textsOf(seen: Survey, period: string | undefined): OwnTexts {
  const made = MADE.get(seen) ?? new Map<string, OwnTexts>();
  MADE.set(seen, made);
  const known = made.get(period ?? '');
  if (known) return known;
  const texts = new Map<string, string | null>();
  for (const { text } of reportText(seen, period === undefined ? {} : { period }).paragraphs) {
    const tidy = tidyText(text);
    const words = skeleton(tidy);
    texts.set(words, texts.has(words) && texts.get(words) !== tidy ? null : tidy);
  }
  made.set(period ?? '', texts);
  return texts;
}

/** Looks paragraphs up among those that the program would write in a report. */
export function ownFigures(
  lines: readonly PlanLine[],
  seen: Survey,
): (line: PlanLine) => readonly OwnFigure[] | null {
  const { year } = seen.facts;
  const half = year !== null && lines.some(({ text }) => HALF_YEAR.test(text));
  const texts = textsOf(seen, half ? `${year}-6t` : undefined);
  return ({ text }) => {
    const own = texts.get(skeleton(text));
    if (!own) return null;
    const right = [...own.matchAll(TOKEN)].map(([token]) => token);
    let last = 0;
    return [...text.matchAll(TOKEN)].map((match, at): OwnFigure => {
      const words = text.slice(last, match.index);
      last = match.index + match[0].length;
      const answer = right[at] ?? '';
      return {
        at: match.index,
        written: match[0],
        right: answer,
        words: words.replace(/^[\s%,;:.–-]+|[\s(:]+$/gu, ''),
        equal: match[0] === answer || sameNumber(match[0], answer),
      };
    });
  };
}

function sameNumber(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text): Decimal | null => readNumberText(text)?.vi ?? null);
  return a !== null && a !== undefined && b !== null && b !== undefined && a.equals(b);
}
