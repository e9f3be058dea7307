/**
 * The forms as a text takes from them: each figure is that of the Biểu of the same period, and a
 * form that may not be made gives none.
 */
import type { Finding } from '../../domain/finding';
import { inBoth, type Said } from '../../domain/language';
import { readPeriod } from '../../domain/period';
import { formFigures, templateOf, type FormFigures, type FormLine } from '../../report';
import { viDate } from '../../report/formats';
import { periodOf } from '../../report/settings';
import { ofPeriodWords } from '../../text/of-period';
import { reportGaps, reportTextWords as words } from '../../text/report-text';
import { formByName, whetherMade, type NotMade } from '../make-bieu';
import type { Survey } from '../survey';
import type { TextFigures } from '../text-figures';

export type ReportPart = keyof (typeof reportGaps)['vi']['parts'];

export interface NotWritten {
  readonly part: ReportPart;
  /** "bc-13" */
  readonly form: string;
  /** "Biểu số 13/BC" */
  readonly label: string;
  readonly why: Said;
  readonly findings: readonly Finding[];
}

export interface SourceOptions {
  readonly period?: string;
  readonly settings?: ReadonlyMap<string, string>;
}

export interface Source extends FormFigures {
  readonly form: string;
}

export class Sources {
  readonly notWritten: NotWritten[] = [];
  /** Labels of the forms that a part takes its figures from. */
  readonly used = new Map<ReportPart, string[]>();

  constructor(
    readonly seen: Survey,
    readonly figures: TextFigures,
    private readonly options: SourceOptions,
  ) {}

  /**
   * The figures of a form; null when a stop blocks it or its table is missing, which is then told
   * for the part that wanted it.
   */
  of(name: string, part: ReportPart): Source | null {
    const form = formByName(name)!;
    const ready = this.ofTheYear(form, whetherMade(form, this.seen, this.options));
    const period = 'why' in ready ? this.options.period : ready.period;
    const made = formFigures(templateOf(name)!, this.seen.facts, {
      programme: this.seen.programme,
      ...(period ? { period } : {}),
      ...(this.options.settings ? { settings: Object.fromEntries(this.options.settings) } : {}),
    });
    if (!('why' in ready)) {
      this.used.set(part, [...(this.used.get(part) ?? []), made.label]);
      return { ...made, form: name };
    }
    this.notWritten.push({
      part,
      form: name,
      label: made.label,
      why: ready.why,
      findings: ready.findings,
    });
    return null;
  }

  /** Without a period of the call the report is of the workbook's year, and so are its figures. */
  private ofTheYear(
    form: NotMade['form'],
    ready: ReturnType<typeof whetherMade>,
  ): ReturnType<typeof whetherMade> {
    const year = String(this.seen.facts.year ?? '');
    if ('why' in ready || this.options.period || !ready.period || ready.period.startsWith(year))
      return ready;
    const own = ready.period;
    const why = inBoth((language) => ofPeriodWords[language].otherYear(own, year));
    return { form, why, findings: [] };
  }

  /**
   * A sentence where the figures are of a day after the period that is reported; none where nobody
   * says the day.
   */
  laterThanPeriod(asOf: string | null): string[] {
    const period = readPeriod(
      periodOf(this.seen.facts, this.options.period ? { period: this.options.period } : {}) ?? '',
    );
    return period && asOf !== null && asOf > period.end
      ? [words.later(viDate(asOf), viDate(period.end))]
      : [];
  }

  lack(source: Source, part: ReportPart, why: Said): void {
    this.used.delete(part);
    this.notWritten.push({ part, form: source.form, label: source.label, why, findings: [] });
  }

  /**
   * "104 hộ", kept among the figures of the text; dots with the unit for what the form leaves
   * blank.
   */
  say(
    source: Source,
    line: FormLine | null,
    key: string,
    unit: string,
    id: string,
    unsigned = false,
  ): string {
    return this.sayIf(source, line, key, unit, id, unsigned) ?? `${words.dots} ${unit}`;
  }

  /** The same, and null for a blank. */
  sayIf(
    source: Source,
    line: FormLine | null,
    key: string,
    unit: string,
    id: string,
    unsigned = false,
  ): string | null {
    const figure = line?.figure(key);
    if (!figure) return null;
    return this.figures.add(id, figure.value, unit, figure.cells, {
      ...(figure.places === undefined ? {} : { places: figure.places }),
      unsigned,
      bieu: { form: source.form, sheet: source.sheet, cell: figure.at },
    });
  }
}

/** The commune's line. */
export function totalOf(source: Source, part: string | null = null): FormLine | null {
  return (
    source.lines.find((line) => line.kind === 'total' && (part === null || line.part === part)) ??
    null
  );
}
