/** Makes the Biểu that the findings allow, as plans of sheets; writing them is the caller's. */
import type { Facts } from '../../domain/facts';
import type { Finding, Subject } from '../../domain/finding';
import { inBoth, type Said } from '../../domain/language';
import {
  countsIndicators,
  indicatorSetOf,
  listForms,
  missingSources,
  renderIfShort,
  templateOf,
  type FormInfo,
  type RenderedBieu,
} from '../../report';
import { minimumCounterpartAt } from '../../regulations';
import { actionWords, whyWords } from '../../text/actions';
import { lawWords } from '../../text/law';
import { needWords } from '../../text/report';
import { messageOf } from '../describe';
import { identityNumbers } from './identity-numbers';
import { shownCount } from '../show';
import { EVERY_FORM } from '../form-names';
import { ofPeriod } from '../of-period';
import { standingStops, type Survey } from '../survey';

export { EVERY_FORM };

export interface MakeOptions {
  /** Forms by name, or "tat-ca" for every form; the plan's own attachments when left out. */
  readonly forms?: readonly string[];
  /** "2025" or "2025-6t" */
  readonly period?: string;
  /** YYYY-MM-DD, printed only in the mark beside the page. */
  readonly today?: string;
  readonly settings?: ReadonlyMap<string, string>;
  /** With its own sign-off instead of the line that names the plan. */
  readonly standAlone?: boolean;
  /**
   * Full identity numbers in the forms that have a column for them: for a copy to send alone, never
   * for the officer's own workbook.
   */
  readonly withIds?: boolean;
}

export interface MadeBieu {
  readonly form: FormInfo;
  readonly rendered: RenderedBieu;
}

export interface NotMade {
  readonly form: FormInfo;
  readonly why: Said;
  readonly findings: readonly Finding[];
}

export interface Made {
  readonly made: readonly MadeBieu[];
  readonly notMade: readonly NotMade[];
}

/** A form's name in any case, "tat-ca" aside; null when there is none of that name. */
export function formByName(name: string): FormInfo | null {
  return listForms().find((form) => form.form === name.trim().toLowerCase()) ?? null;
}

/**
 * Each form is blocked by exactly the stops about the figures that it takes; a form without its
 * table is named, not faked.
 */
export function makeBieu(seen: Survey, options: MakeOptions = {}): Made {
  const wanted = listForms().filter((form) =>
    options.forms
      ? options.forms.includes(form.form) || options.forms.includes(EVERY_FORM)
      : form.group === 'plan',
  );
  const made: MadeBieu[] = [];
  const notMade: NotMade[] = [];
  for (const form of wanted) {
    const ready = whetherMade(form, seen, options);
    if ('why' in ready) {
      notMade.push(ready);
      continue;
    }
    const template = templateOf(form.form)!;
    const rendered = renderIfShort(template, seen.facts, {
      findings: seen.findings,
      describe: messageOf,
      programme: seen.programme,
      ...(ready.period ? { period: ready.period } : {}),
      ...(options.today ? { today: options.today } : {}),
      ...(options.settings ? { settings: Object.fromEntries(options.settings) } : {}),
      ...(options.standAlone ? { standAlone: true } : {}),
      ...(options.withIds ? { idOf: identityNumbers(seen) } : {}),
      parameters: parametersUsed(seen),
    });
    if ('tooLong' in rendered) {
      notMade.push({
        form,
        why: inBoth((language) =>
          whyWords[language].tooLong(shownCount(rendered.tooLong), shownCount(rendered.most)),
        ),
        findings: [],
      });
      continue;
    }
    made.push({ form, rendered });
  }
  return { made, notMade };
}

/**
 * The period that the form's title names, or why it cannot be made: a stop, a missing table,
 * figures of another time.
 */
export function whetherMade(
  form: FormInfo,
  seen: Survey,
  options: Pick<MakeOptions, 'period' | 'today'> = {},
): NotMade | { readonly period: string | undefined } {
  const against = whyNotMade(form, seen, options);
  if (against) return against;
  const time = ofPeriod(form, seen, options.period);
  return 'why' in time ? { form, why: time.why, findings: [] } : time;
}

/**
 * The stops about a figure of the form, or the tables that the workbook lacks; null when the form
 * can be made.
 */
function whyNotMade(
  form: FormInfo,
  seen: Survey,
  options: Pick<MakeOptions, 'period' | 'today'> = {},
): NotMade | null {
  const findings = standingStops(seen.findings).filter((stop) =>
    stop.subjects.some((subject) => form.subjects.includes(subject)),
  );
  const refused = (
    why: (words: (typeof whyWords)['vi'], language: keyof typeof whyWords) => string,
  ): NotMade => ({ form, why: inBoth((language) => why(whyWords[language], language)), findings });
  if (findings.length > 0) return refused((words) => words.blocked(findings.length));
  const template = templateOf(form.form)!;
  const missing = missingSources(template, seen.facts);
  if (missing.length > 0)
    return refused((words, language) =>
      words.missingSources(missing.map((need) => needWords[language][need])),
    );
  if (countsIndicators(template) && indicatorSetOf(seen.facts, options) === null)
    return refused((words) => words.noIndicatorSet);
  if (!template.needs && !form.subjects.some((subject) => holds(seen.facts, subject)))
    return refused((words) => words.missing(form.subjects));
  return null;
}

function holds(facts: Facts, subject: Subject): boolean {
  switch (subject) {
    case 'funding':
      return (
        facts.funding !== null &&
        (facts.funding.lines.length > 0 || facts.funding.declared !== null)
      );
    case 'targets':
      return facts.targets !== null;
    case 'assignments':
      return facts.assignments !== null;
    case 'register':
      return facts.register !== null;
    case 'households.opening':
    case 'households.reduction':
    case 'households.closing':
      return facts.households !== null;
    default:
      return false;
  }
}

/**
 * Legal values behind the judgement of a form, for the mark beside the page; the office's own
 * override is named as such.
 */
function parametersUsed(seen: Survey): Record<string, string> {
  const { facts } = seen;
  const own = facts.settings.get('ty-le-doi-ung');
  if (own) return { [actionWords.counterpart]: `${own.value} % (${actionWords.override})` };
  if (facts.year === null) return {};
  const law = minimumCounterpartAt(
    `${facts.year}-12-31`,
    facts.settings.get('tinh')?.value ?? null,
  );
  return law && law.state !== 'not-in-force'
    ? {
        [actionWords.counterpart]: `${law.value} % (${law.document}; ${lawWords.trust[law.trust]})`,
      }
    : {};
}
