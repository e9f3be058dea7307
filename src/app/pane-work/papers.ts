/**
 * Papers beside the Biểu: letters, the calendar, a text or another workbook against the open one.
 */
import type { Letter } from '../../documents/letter';
import type { WorkbookPort } from '../../workbook/port';
import { inBoth, type Said } from '../../domain/language';
import { comparedIn } from '../compare-books/words';
import { planGaps } from '../../text/documents';
import { papersWords } from '../../text/papers';
import { textAgainstWords } from '../plan-check/words';
import { reportGaps } from '../../text/report-text';
import { calendarOf } from '../calendar';
import { calendarFile } from '../calendar/file';
import { bothUnderOneNames, compareBooks, type OneSided } from '../compare-books';
import { checkPlan, isAsWritten, standsFor } from '../plan-check';
import { DocumentError, readDocumentText } from '../plan-check/read';
import { planText } from '../plan-text';
import { planLetter } from '../plan-text/letter';
import { reportText } from '../report-text';
import { reportLetter } from '../report-text/letter';
import { shown, shownDifference } from '../show';
import type { Finding, Survey } from '../survey';

export interface LetterView {
  /** Null where the workbook gives nothing to write. */
  readonly letter: Letter | null;
  /** What is left out, with the reason, in sentences. */
  readonly left: readonly Said[];
}

/** @param period "2025", "2025-6t" or a day; for the report alone */
export function letterOf(seen: Survey, kind: 'plan' | 'report', period: string | null): LetterView {
  if (kind === 'plan') {
    const text = planText(seen);
    return {
      letter: text.paragraphs.length > 0 ? planLetter(seen.facts, text) : null,
      left: text.notMade.map(({ part, why }) =>
        inBoth((language) => {
          const words = planGaps[language];
          return words.notMade(words.parts[part], why[language]);
        }),
      ),
    };
  }
  const options = period ? { period } : {};
  const text = reportText(seen, options);
  return {
    letter: text.paragraphs.length > 0 ? reportLetter(seen, text, options) : null,
    left: text.notMade.map(({ part, label, why }) =>
      inBoth((language) => {
        const words = reportGaps[language];
        return words.notMade(words.parts[part], label, why[language]);
      }),
    ),
  };
}

export const calendarText = (seen: Survey, today: string): string =>
  calendarFile(seen, calendarOf(seen, today));

export interface FigureLine {
  readonly name: Said;
  readonly here: string;
  readonly there: string;
  readonly note: Said;
}

export interface TextAgainst {
  readonly problem: Said | null;
  readonly equal: number;
  /** Figures of the text that the workbook says otherwise or does not hold. */
  readonly lines: readonly FigureLine[];
  readonly findings: readonly Finding[];
}

/** A name of the workbook or of a text, which an English sentence quotes. */
const quoted = (name: string): Said => ({ vi: name, en: `«${name}»` });

/** A plan's text, figure by figure. */
export async function textAgainst(
  seen: Survey,
  name: string,
  bytes: Uint8Array,
): Promise<TextAgainst> {
  let paragraphs: string[];
  try {
    paragraphs = await readDocumentText(name, bytes);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { code } = error;
    return {
      problem: inBoth((language) => (textAgainstWords[language].errors[code] ?? []).join(' ')),
      equal: 0,
      lines: [],
      findings: [],
    };
  }
  const { figures, findings } = checkPlan(paragraphs, seen);
  const agrees = (state: string): boolean => state === 'equal' || state === 'rounded';
  return {
    problem: null,
    equal: figures.filter(({ state }) => agrees(state)).length,
    findings,
    lines: figures
      .filter(({ state }) => !agrees(state) && state !== 'not-compared')
      .map((item) => ({
        // What a text says is named in the words of such texts.
        name: quoted(item.unit === '' ? item.name : `${item.name} (${item.unit})`),
        here: isAsWritten(item) ? standsFor(item) : shown(item.workbook),
        there: isAsWritten(item) ? item.written : shown(item.text),
        note: inBoth((language) => textAgainstWords[language].states[item.state]),
      })),
  };
}

export interface BookAgainst {
  readonly equal: number;
  readonly lines: readonly FigureLine[];
  readonly left: readonly Said[];
}

/** Another workbook, figure by figure. */
export async function bookAgainst(here: WorkbookPort, there: WorkbookPort): Promise<BookAgainst> {
  const { differences, equal, onlyA, onlyB } = compareBooks(
    ...(await bothUnderOneNames(here, there, {})),
  );
  const alone = (items: readonly OneSided[], said: 'onlyHere' | 'onlyThere'): Said[] =>
    (['households', 'funding', 'targets'] as const).flatMap((part) => {
      const names = items.filter((item) => item.part === part).map(({ name }) => name);
      if (names.length === 0) return [];
      return inBoth((language) =>
        papersWords[language][said](comparedIn[language].parts[part], names.join('; ')),
      );
    });
  return {
    equal,
    lines: differences.map((item) => ({
      name: inBoth((language) => {
        const words = comparedIn[language];
        const whole = item.part === 'funding' ? words.fundingTotal : words.commune;
        const name = item.key === '' ? whole : quoted(item.name)[language];
        return `${name}: ${words.fields[item.field]}`;
      }),
      here: shown(item.a),
      there: shown(item.b),
      note: inBoth(() => (item.difference ? shownDifference(item.difference) : '')),
    })),
    left: [...alone(onlyA, 'onlyHere'), ...alone(onlyB, 'onlyThere')],
  };
}
