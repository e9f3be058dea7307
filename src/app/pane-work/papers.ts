/**
 * Papers beside the Biểu: letters, the calendar, a text or another workbook against the open one.
 */
import type { Letter } from '../../documents/letter';
import type { WorkbookPort } from '../../workbook/port';
import { compareWords } from '../compare-books/words';
import { documentWords } from '../../text/documents';
import { paperWords } from '../../text/papers';
import { planCheckWords } from '../plan-check/words';
import { reportTextWords } from '../../text/report-text';
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
  readonly left: readonly string[];
}

/** @param period "2025", "2025-6t" or a day; for the report alone */
export function letterOf(seen: Survey, kind: 'plan' | 'report', period: string | null): LetterView {
  if (kind === 'plan') {
    const text = planText(seen);
    return {
      letter: text.paragraphs.length > 0 ? planLetter(seen.facts, text) : null,
      left: text.notMade.map(({ part, why }) =>
        documentWords.notMade(documentWords.parts[part], why),
      ),
    };
  }
  const options = period ? { period } : {};
  const text = reportText(seen, options);
  return {
    letter: text.paragraphs.length > 0 ? reportLetter(seen, text, options) : null,
    left: text.notMade.map(({ part, label, why }) =>
      reportTextWords.notMade(reportTextWords.parts[part], label, why),
    ),
  };
}

export const calendarText = (seen: Survey, today: string): string =>
  calendarFile(seen, calendarOf(seen, today));

export interface FigureLine {
  readonly name: string;
  readonly here: string;
  readonly there: string;
  readonly note: string;
}

export interface TextAgainst {
  readonly problem: readonly string[] | null;
  readonly equal: number;
  /** Figures of the text that the workbook says otherwise or does not hold. */
  readonly lines: readonly FigureLine[];
  readonly findings: readonly Finding[];
}

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
    return { problem: planCheckWords.errors[error.code] ?? [], equal: 0, lines: [], findings: [] };
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
        name: item.unit === '' ? item.name : `${item.name} (${item.unit})`,
        here: isAsWritten(item) ? standsFor(item) : shown(item.workbook),
        there: isAsWritten(item) ? item.written : shown(item.text),
        note: planCheckWords.states[item.state],
      })),
  };
}

export interface BookAgainst {
  readonly equal: number;
  readonly lines: readonly FigureLine[];
  readonly left: readonly string[];
}

/** Another workbook, figure by figure. */
export async function bookAgainst(here: WorkbookPort, there: WorkbookPort): Promise<BookAgainst> {
  const { differences, equal, onlyA, onlyB } = compareBooks(
    ...(await bothUnderOneNames(here, there, {})),
  );
  const alone = (
    items: readonly OneSided[],
    say: (part: string, names: string) => string,
  ): string[] =>
    (['households', 'funding', 'targets'] as const).flatMap((part) => {
      const names = items.filter((item) => item.part === part).map(({ name }) => name);
      return names.length > 0 ? [say(compareWords.parts[part], names.join('; '))] : [];
    });
  return {
    equal,
    lines: differences.map((item) => ({
      name: `${item.name}: ${compareWords.fields[item.field]}`,
      here: shown(item.a),
      there: shown(item.b),
      note: item.difference ? shownDifference(item.difference) : '',
    })),
    left: [...alone(onlyA, paperWords.onlyHere), ...alone(onlyB, paperWords.onlyThere)],
  };
}
