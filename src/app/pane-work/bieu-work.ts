/** The part of the pane's work that makes Biểu, writes them, and comes back to those that stand. */
import type { Progress, SheetChange, SheetInfo } from '../../workbook/port';
import { bieuChanges } from '../make-bieu/bieu-changes';
import { explanationSheets } from '../explain-bieu';
import { writeResults } from '../fill-form/results';
import { FORM } from '../form-names';
import { formByName, makeBieu, type Made, type MakeOptions } from '../make-bieu';
import { regenerate, type Regeneration } from '../regenerate';
import { valuesOnly, type SheetPlan } from '../send-out';
import { compareSent, keepSent, type SentComparison } from '../sent';
import type { Survey } from '../survey';
import { FormWork } from './form-work';
import { refuseOtherChanges, refuseOtherForms } from './unchanged';
import type { Compared, FrozenForms, Preview, Seen } from './views';
import { Outdated, type Day, type FormWish, type Sheets } from './wishes';

interface Shown {
  readonly seen: Survey;
  readonly made: Made;
  readonly wish: FormWish;
}

export abstract class BieuWork extends FormWork {
  private previewed: Shown | null = null;
  private written: Shown | null = null;
  private compared: Regeneration | null = null;

  /** Every making of forms goes through here, so that a test can count them. */
  protected readonly make: (seen: Survey, options: MakeOptions) => Made = makeBieu;

  /**
   * What would be written. The workbook is read anew: the officer may have corrected a cell since
   * the last reading.
   */
  async preview(
    { forms, period, today }: FormWish,
    progress: Progress,
  ): Promise<{ readonly seen: Seen; readonly preview: Preview }> {
    const seen = await this.survey(today, { progress });
    const { seen: fresh } = this.known;
    const made = this.make(fresh, optionsOf({ forms, period, today }));
    const { settings } = await bieuChanges(this.port, fresh, made);
    const taken = new Set((await this.port.sheets()).map((sheet) => sheet.name));
    this.previewed = { seen: fresh, made, wish: { forms, period, today } };
    return {
      seen,
      preview: {
        reading: seen.reading,
        settings,
        noCommune: !fresh.facts.settings.get('xa')?.value,
        made: made.made.map(({ form, rendered }) => ({
          form,
          sheet: rendered.plan.name,
          cells: rendered.plan.cells.length,
          rows: rendered.rows,
          notes: rendered.notes,
          taken: taken.has(rendered.plan.name),
        })),
        notMade: made.notMade.map(({ form, why, findings }) => ({
          form,
          why,
          findings: findings.length,
        })),
      },
    };
  }

  /** The pages of what was previewed last, every cell a value; nothing is written. */
  async previewPlans(): Promise<readonly SheetPlan[]> {
    if (!this.previewed) throw new Outdated();
    return this.previewed.made.made.map(({ rendered }) => valuesOnly(rendered.plan));
  }

  /**
   * Writes what was previewed last.
   * @param fresh the same click has just read the workbook, and nobody was shown a preview
   * @returns sheets: all that were written; bieu: those with a Biểu; standing: how many Biểu the
   * workbook holds now
   */
  async write(
    { fresh = false }: { readonly fresh?: boolean },
    progress: Progress,
  ): Promise<Sheets & { readonly bieu: readonly string[]; readonly standing: number }> {
    if (!this.previewed) throw new Outdated();
    const { made, seen, wish } = this.previewed;
    if (!this.alone && !fresh) {
      const now = await this.look(progress, null);
      if (now !== seen) refuseOtherForms(made, this.make(now, optionsOf(wish)));
    }
    const { changes } = await bieuChanges(this.port, seen, made);
    // Counted beforehand: nothing may fail once the Biểu are written.
    const standing = bieuStanding(await this.port.sheets()) + made.made.length;
    const { sheets } = await this.port.write(changes, progress);
    this.written = { seen, made, wish };
    return { sheets, bieu: sheets.slice(0, made.made.length), standing };
  }

  /**
   * The Biểu that were written last as a workbook of their own: values alone, nothing hidden, and
   * full identity numbers only when the officer asks.
   */
  async sendOut({ withIds = false }: { readonly withIds?: boolean } = {}): Promise<
    readonly SheetPlan[]
  > {
    if (!this.written) throw new Outdated();
    const { seen, made, wish } = this.written;
    return (withIds ? this.make(seen, { ...optionsOf(wish), withIds }) : made).made.map(
      ({ rendered }) => valuesOnly(rendered.plan),
    );
  }

  /** Writes a sheet of explanations beside each Biểu that was written last. */
  async explain(_: Record<never, never>, progress: Progress): Promise<Sheets> {
    if (!this.written) throw new Outdated();
    const { made, seen } = this.written;
    return this.port.write(
      explanationSheets(made, seen).map((plan): SheetChange => ({ kind: 'add', plan })),
      progress,
    );
  }

  /** Keeps the figures of the Biểu that were written last as sent today. */
  async freeze({ today }: Day, progress: Progress): Promise<FrozenForms> {
    if (!this.written) throw new Outdated();
    const { records, ...kept } = await keepSent(this.port, this.written.made, today, progress);
    return { forms: records.length, fingerprint: records.at(-1)?.fingerprint ?? '', ...kept };
  }

  /** Today's figures against those that were sent. */
  async againstSent(
    { today }: Day,
    progress: Progress,
  ): Promise<{ readonly seen: Seen; readonly sent: readonly SentComparison[] }> {
    const seen = await this.survey(today, { progress });
    return { seen, sent: (await compareSent(this.port, this.known.seen)).sent };
  }

  /** Compares the Biểu of the workbook with the figures of today. */
  async compare(
    { today }: Day,
    progress: Progress,
  ): Promise<{ readonly seen: Seen; readonly compared: Compared }> {
    const seen = await this.survey(today, { progress });
    this.compared = await regenerate(this.port, this.known.seen, { today });
    const { sheets, notMade } = this.compared;
    return {
      seen,
      compared: {
        reading: seen.reading,
        sheets,
        notMade: notMade.map(({ sheet, why }) => ({ sheet, why })),
      },
    };
  }

  /**
   * Brings them up to date.
   * @param takeNew places where the new value wins over a change by hand: "Biểu 02!L18"
   */
  async update(
    { today, takeNew }: Day & { readonly takeNew: ReadonlySet<string> },
    progress: Progress,
  ): Promise<Sheets> {
    if (!this.compared) throw new Outdated();
    const seen = this.alone ? this.known.seen : await this.look(progress, null);
    const now = await regenerate(this.port, seen, { today });
    refuseOtherChanges(this.compared, now);
    const { changes } =
      takeNew.size === 0 ? now : await regenerate(this.port, seen, { today, takeNew });
    const written = await this.port.write(changes, progress);
    // Excel has computed the formulas of a form by now; a file waits for them.
    if (this.alone)
      for (const { form, sheet } of this.compared.sheets)
        if (form === FORM) await writeResults(this.port, sheet);
    return written;
  }
}

/** How many of these sheets are Biểu. */
export function bieuStanding(sheets: readonly SheetInfo[]): number {
  return sheets.filter(({ tag }) => tag !== null && formByName(tag.form) !== null).length;
}

function optionsOf({ forms, period, today }: FormWish): MakeOptions {
  return { forms, today, ...(period ? { period } : {}) };
}
