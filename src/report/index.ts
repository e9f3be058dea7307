/** The Biểu: which there are, and how one is made out of facts. */
import type { Subject } from '../domain/finding';
import { OTHER_WORDS } from '../text/programme-words';
import { filled } from './programme-words';
import { type FormStatus, type FormGroup, type Numbering, templates } from '../templates';

export { fingerprint } from './fingerprint';
export { formFigures, type FormFigures, type FormLine } from './form-figures';
export { countsIndicators, indicatorSetOf } from './indicator-columns';
export { wordsOfBook, wordsOfLines } from './programme-words';
export { missingSources } from './needs';
export { otherTotals } from './other-totals';
export { renderBieu, renderIfShort } from './render';
export {
  countMoves,
  missingOf,
  otherThanTyped,
  STANDARD_DAYS,
  standardChange,
  standardDays,
  type MoveCounts,
} from './standard-change';
export type { RenderedBieu, RenderOptions } from './types';
export { templateOf } from '../templates';

export interface FormInfo {
  readonly form: string;
  readonly version: string;
  readonly group: FormGroup;
  readonly label: Readonly<Record<Numbering, string>>;
  /** "Kinh phí thực hiện …", the lines of the title in one, without the period. */
  readonly title: string;
  readonly status: FormStatus;
  readonly confirmed: boolean;
  /** Whether a copy to send may carry full identity numbers in it, when the sender asks. */
  readonly identity: boolean;
  /** A stop about one of these blocks the form. */
  readonly subjects: readonly Subject[];
}

/**
 * The forms of this version of the program, each in its newest version, in the order in which a
 * plan attaches them.
 */
export function listForms(): FormInfo[] {
  const newest = new Map(templates.map((template) => [template.form, template]));
  return [...newest.values()].map(
    ({ form, version, group, label, title, status, confirmed, subjects, columns }) => ({
      form,
      version,
      group,
      label,
      title: title
        .map((line) => filled(line, OTHER_WORDS.none))
        .join(' ')
        .replace('{period}', '')
        .trim(),
      status,
      confirmed,
      subjects,
      identity: columns.some((column) => column.source === 'citizenId'),
    }),
  );
}
