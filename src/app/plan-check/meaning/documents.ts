/**
 * Documents that a text cites: the same one twice must be written alike, and one that the law data
 * know as they know it.
 */
import { nameKey } from '../../../domain/match-key';
import { programmes } from '../../../regulations';
import type { PlanLine } from '../lines';
import { expression } from '../expressions';
import words from './words.json';

export interface Citation {
  readonly line: number;
  /** In capitals, for comparing. */
  readonly number: string;
  /** "90/QĐ-TTg", "18/01/2022", as written. */
  readonly written: { readonly number: string; readonly day: string | null };
  /** "18/1/2022", without leading zeros; null where no day is written. */
  readonly day: string | null;
  /** The first syllables of what it is about, without figures, and the years in it. */
  readonly about: string;
  readonly years: string;
  readonly from: number;
  readonly to: number;
}

const CITED = expression('cited');
/** So many syllables of the subject tell that two citations are of one document. */
const SAME_SUBJECT = 10;

export function citations(lines: readonly PlanLine[]): Citation[] {
  return lines.flatMap(({ text, number: line }) => {
    const found = [...text.matchAll(CITED)];
    return found.map((match, index): Citation => {
      const start = match.index + match[0].length;
      const stop = /[;.]\s|[;.]$|\(/u.exec(text.slice(start))?.index ?? text.length - start;
      const to = Math.min(start + stop, found[index + 1]?.index ?? text.length);
      const tail = text.slice(start, to);
      return {
        line,
        number: (match[1] ?? '').toLocaleUpperCase('vi'),
        written: {
          number: match[1] ?? '',
          day: match[2] ? [match[2], match[3], match[4]].join('/') : null,
        },
        day: match[2] ? [match[2], match[3], match[4]].map(Number).join('/') : null,
        about: (nameKey(tail).match(/\p{L}+/gu) ?? []).join(' '),
        years: (tail.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).join(', '),
        from: match.index,
        to,
      };
    });
  });
}

export interface CitationFault {
  readonly line: number;
  /** As written, and as it stands elsewhere. */
  readonly written: string;
  readonly right: string;
  /** The other line of the text; null where the law data tell. */
  readonly other: number | null;
}

const first = (about: string): string => about.split(' ').slice(0, SAME_SUBJECT).join(' ');
const shown = ({ written }: Pick<Citation, 'written'>): string =>
  written.day === null ? written.number : `${written.number} (${written.day})`;

const KNOWN = programmes().flatMap((programme) => {
  const match = expression('numberAndDay').exec(programme.document);
  return match
    ? [
        {
          number: (match[1] ?? '').toLocaleUpperCase('vi'),
          written: { number: match[1] ?? '', day: match[2] ?? '' },
          day: (match[2] ?? '').split('/').map(Number).join('/'),
        },
      ]
    : [];
});
const isProgramme = (item: Citation): boolean =>
  KNOWN.some((law) => law.number === item.number && law.day === item.day);

export function citationFaults(all: readonly Citation[]): CitationFault[] {
  const faults = all.flatMap((item): CitationFault[] => {
    if (!item.about.includes(words.programme) || item.day === null) return [];
    const near = KNOWN.find(
      (law) =>
        (law.number === item.number) !== (law.day === item.day) &&
        law.number.split('/')[1] === item.number.split('/')[1],
    );
    return near ? [{ line: item.line, written: shown(item), right: shown(near), other: null }] : [];
  });
  const told = new Set(faults.map((fault) => fault.written));
  all.forEach((item, index) => {
    for (const earlier of all.slice(0, index)) {
      const [a, b] = [first(earlier.about), first(item.about)];
      if (a !== b || a.split(' ').length < SAME_SUBJECT) continue;
      const apart = [
        earlier.number !== item.number,
        earlier.day !== null && item.day !== null && earlier.day !== item.day,
        // The period of the programme's own document is compared with the law data, which know it.
        earlier.about === item.about && earlier.years !== item.years && !isProgramme(item),
      ];
      // Two plans of two years share their title, and differ in number, day and year together.
      if (apart.filter(Boolean).length !== 1) continue;
      // The number of a document that has no day written may be another document of the same name.
      if (apart[0] && (item.day === null || earlier.day === null)) continue;
      const say = apart[2]
        ? (one: Citation): string => `${one.written.number}: ${one.years}`
        : (one: Citation): string => shown(one);
      if (told.has(say(item)) || told.has(say(earlier))) continue;
      told.add(say(item));
      faults.push({
        line: item.line,
        written: say(item),
        right: say(earlier),
        other: earlier.line,
      });
    }
  });
  return faults;
}
