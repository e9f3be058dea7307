/**
 * The words of a form follow the programme of its lines: its title, and what its columns are
 * called.
 */
import type { Facts } from '../domain/facts';
import { allLines } from '../domain/lines';
import { partsOf, programmeOfYear, type Programme } from '../regulations';
import type { Template } from '../templates';
import { OTHER_WORDS } from '../text/programme-words';
import { usedProgrammes, type TreeLine } from './rows/tree';

export type FormWords = (typeof OTHER_WORDS)['none'];

/** The words of the programme of these lines; of several, or of none, the words for that. */
export function wordsOfLines(
  codes: readonly (string | null)[],
  programme: Programme | null,
): FormWords {
  if (programme === null) return OTHER_WORDS.none;
  const parts = partsOf(programme);
  const used = usedProgrammes(codes, parts);
  if (used.length > 1) return OTHER_WORDS.several;
  const [only] = used;
  return only?.words ?? (parts.length > 1 ? OTHER_WORDS.none : programme.words);
}

export function withProgramme(
  template: Template,
  facts: Facts,
  programme: Programme | null,
): Template {
  const words = wordsOfLines(codesOf(template, facts), programme);
  return {
    ...template,
    title: template.title.map((line) => filled(line, words)),
    columns: template.columns.map((column) => ({
      ...column,
      header: column.header.map((text) => filled(text, words)),
    })),
  };
}

export function filled(text: string, words: FormWords): string {
  return text
    .replace('{programme}', words.title)
    .replace('{lines}', words.lines)
    .replace('{content}', words.content)
    .replace('{recurrent}', words.recurrent);
}

/** The words of a text about all money of the workbook, and the programmes that it is of. */
export function wordsOfBook(facts: Facts): {
  readonly words: FormWords;
  readonly used: readonly Programme[];
} {
  const programme = facts.year === null ? null : programmeOfYear(facts.year);
  const codes = [
    ...codesIn(facts.funding?.lines ?? []),
    ...codesIn(facts.disbursement?.lines ?? []),
  ];
  return {
    words: wordsOfLines(codes, programme),
    used: programme === null ? [] : usedProgrammes(codes, partsOf(programme)),
  };
}

/** The lines that a form takes its figures from. */
function codesOf({ subjects }: Template, facts: Facts): (string | null)[] {
  const { funding, disbursement, assignments } = facts;
  return [
    ...(subjects.includes('funding') ? codesIn(funding?.lines ?? []) : []),
    ...(subjects.includes('disbursement') ? codesIn(disbursement?.lines ?? []) : []),
    ...(subjects.includes('assignments')
      ? (assignments?.assignments ?? []).map(({ code }) => code)
      : []),
  ];
}

function codesIn<T extends TreeLine<T>>(lines: readonly T[]): (string | null)[] {
  return allLines(lines).map(({ code }) => code);
}
