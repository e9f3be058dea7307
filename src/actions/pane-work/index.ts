/**
 * The work behind the pane, over one workbook. It keeps the last reading and what was made from it;
 * the pane keeps what it shows. Each way in takes and gives plain data, so that the same work can
 * be done in another thread than the page:
 *
 *     pane ── PaneWork ── WorkbookPort              in Excel
 *     pane ── messages ── PaneWork ── WorkbookPort  in the workbench, whose worker holds the file
 *
 * A new wish of the pane is a new method here: `(wish, progress) => Promise<plain data>`.
 */
import {
  WorkbookError,
  type Progress,
  type SheetChange,
  type WorkbookPort,
} from '../../workbook/port';
import { bieuChanges } from '../bieu-changes';
import { settingsChange } from '../keep-settings';
import { calendarOf } from '../calendar';
import { explanationSheets } from '../explain-bieu';
import { withoutSheet } from '../fill-form/without-sheet';
import { hamletSpellings } from '../hamlet-spellings';
import { officeSettings } from '../law';
import { formByName, makeBieu, type Made, type MakeOptions } from '../make-bieu';
import { overviewOf } from '../overview';
import type { Pass } from '../passes';
import { ticksOfTables } from '../../sources/settings/ticks';
import { askedView, questionCard, type QuestionCard } from '../questions/view';
import { freeName, regenerate, type Regeneration } from '../regenerate';
import { proposeRepairs, repairChanges, type Repair } from '../repairs';
import { valuesOnly, type SheetPlan } from '../send-out';
import { compareSent, countSent, keepSent, type SentComparison } from '../sent';
import { starterChanges } from '../starter';
import { survey, type Survey, type SurveyOptions } from '../survey';
import { tablesOf } from '../tables';
import { asOfDay, datingChanges } from '../undated-formulas';
import { correctionSettings, correctionsOfText, countCorrections } from '../corrections';
import { breathing, nextTurn } from './breathing';
import { FormWork } from './form-work';
import type { Known } from './paper-work';
import { asFollowed, followFile, type Followed, type FlowsView, type FlowsWish } from './following';
import { mergeFiles, noFiles, type FileOpener, type FileToMerge, type MergeView } from './merging';
import {
  refuseOtherChanges,
  refuseOtherForms,
  refuseOtherFormulas,
  refuseOtherPlans,
  refuseOtherRepairs,
} from './unchanged';
import { formStates } from './form-states';
import type { Compared, FrozenForms, Preview, Seen } from './views';

export type { PaneWorkLike } from './names';
export type { DoubtView, FlowsView, FlowsWish, HouseholdPlace } from './following';
export type { BookAgainst, FigureLine, LetterView, TextAgainst } from './papers';
export type { DuplicatesView, FileToMerge, MergeView } from './merging';
export type { AskedView, ChoiceView, QuestionCard, QuestionView } from '../questions/view';
export type { Piece } from '../questions/piece';
export type {
  Compared,
  FormPreview,
  FormRefused,
  FormState,
  FrozenForms,
  Preview,
  Seen,
} from './views';

/** Repairs that the pane lists at once. */
const MOST_REPAIRS = 40;

export interface Kept {
  readonly seen: Seen;
  readonly sheets: readonly string[];
}
export interface Sheets {
  readonly sheets: readonly string[];
}
/** Today on the machine's calendar, YYYY-MM-DD. */
export interface Day {
  readonly today: string;
}
export interface FormWish extends Day {
  readonly forms: readonly string[];
  readonly period: string | null;
}

/** A click on something that is no more asks for a new reading, and needs no other sentence. */
class Outdated extends Error {}

export class PaneWork extends FormWork {
  private last: {
    readonly seen: Survey;
    readonly reading: number;
    readonly repairs: readonly Repair[];
  } | null = null;
  private readings = 0;
  private previewed: {
    readonly seen: Survey;
    readonly made: Made;
    readonly wish: FormWish;
  } | null = null;
  private compared: Regeneration | null = null;
  private written: { readonly seen: Survey; readonly made: Made; readonly wish: FormWish } | null =
    null;

  private merged: readonly SheetPlan[] = [];
  private followed: { readonly wish: FlowsWish; readonly plans: Followed['plans'] } | null = null;

  /**
   * @param alone nobody else can change the workbook, as with a file that this program holds
   * @param open reads another workbook from a file; where there is none, nothing can be merged
   */
  constructor(
    private readonly workbook: WorkbookPort,
    private readonly alone = false,
    private readonly open: FileOpener = noFiles,
  ) {
    super(workbook, alone, open);
  }

  protected override get known(): Known {
    if (!this.last) throw new Outdated();
    return { seen: this.last.seen, port: this.port, open: this.open };
  }

  /** Reads the workbook anew. */
  read({ today }: Day, progress: Progress): Promise<Seen> {
    return this.survey(today, { progress });
  }

  /**
   * Keeps settings and passed findings in the workbook. They are written first, so that a failed
   * write leaves the list as it was.
   */
  async keep(
    {
      today,
      passes,
      settings,
    }: Day & { readonly passes?: readonly Pass[]; readonly settings?: ReadonlyMap<string, string> },
    progress: Progress,
  ): Promise<Kept> {
    const wanted = await survey(breathing(this.workbook, quiet(progress).progress), {
      ...(passes ? { passes } : {}),
      ...(settings ? { settings } : {}),
      ...quiet(progress),
    });
    const change = settingsChange(await this.port.sheets(), wanted);
    const { sheets } = change ? await this.port.write([change], progress) : { sheets: [] };
    return { seen: await this.readAfterWriting(today), sheets };
  }

  /** The cells of a question, and what each answer would change; null when it is asked no more. */
  async question({ id }: { readonly id: string }, _?: Progress): Promise<QuestionCard | null> {
    return this.last && questionCard(this.last.seen, id, nextTurn);
  }

  /**
   * Keeps the corrections of such a file in the workbook.
   * @returns problems: a sentence for each mistake in the file; then nothing was kept
   */
  async takeCorrections(
    { today, text }: Day & { readonly text: string },
    progress: Progress,
  ): Promise<{
    readonly problems: readonly string[];
    readonly count: number;
    readonly kept: Kept | null;
  }> {
    const { corrections, problems } = correctionsOfText(text);
    const count = corrections ? countCorrections(corrections) : 0;
    return {
      problems,
      count,
      kept:
        corrections && count > 0
          ? await this.keep({ today, settings: correctionSettings(corrections) }, progress)
          : null,
    };
  }

  /**
   * Puts the numbers of these repairs into their cells.
   * @param places "Sheet!C12", as the last reading lists them
   */
  async repair(
    { today, places }: Day & { readonly places: readonly string[] },
    progress: Progress,
  ): Promise<Seen> {
    const wanted = new Set(places);
    const chosen = (this.last?.repairs ?? []).filter(({ cell }) =>
      wanted.has(`${cell.sheet}!${cell.cell}`),
    );
    if (!this.alone) refuseOtherRepairs(chosen, proposeRepairs(await this.look(progress)));
    await this.port.write(repairChanges(chosen), progress);
    return this.readAfterWriting(today);
  }

  /** Writes the day into the formulas of the last reading that name none; nothing else changes. */
  async dateFormulas({ today }: Day, progress: Progress): Promise<Seen> {
    if (!this.last) throw new Outdated();
    const { undated: shown, facts } = this.last.seen;
    const day = asOfDay(facts) ?? today;
    if (!this.alone) {
      const now = await this.look(progress);
      refuseOtherFormulas([shown, day], [now.undated, asOfDay(now.facts) ?? today]);
    }
    await this.port.write(datingChanges(shown, day), progress);
    return this.readAfterWriting(today);
  }

  /** Adds the sheets of a blank workbook. */
  async starter({ year }: { readonly year: number }, progress: Progress): Promise<Sheets> {
    return this.port.write(starterChanges(year), progress);
  }

  /**
   * What would be written. The workbook is read anew: the officer may have corrected a cell since
   * the last reading.
   */
  async preview(
    { forms, period, today }: FormWish,
    progress: Progress,
  ): Promise<{ readonly seen: Seen; readonly preview: Preview }> {
    const seen = await this.survey(today, { progress });
    const { seen: fresh, reading } = this.last!;
    const made = makeBieu(fresh, optionsOf({ forms, period, today }));
    const { settings } = await bieuChanges(this.port, fresh, made);
    const taken = new Set((await this.port.sheets()).map((sheet) => sheet.name));
    this.previewed = { seen: fresh, made, wish: { forms, period, today } };
    return {
      seen,
      preview: {
        reading,
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
   * @returns sheets: all that were written; bieu: those with a Biểu; standing: how many Biểu the
   * workbook holds now
   */
  async write(
    _: Record<never, never>,
    progress: Progress,
  ): Promise<Sheets & { readonly bieu: readonly string[]; readonly standing: number }> {
    if (!this.previewed) throw new Outdated();
    const { made, seen, wish } = this.previewed;
    if (!this.alone) refuseOtherForms(made, makeBieu(await this.look(progress), optionsOf(wish)));
    const { changes } = await bieuChanges(this.port, seen, made);
    // Counted beforehand: nothing may fail once the Biểu are written.
    const standing = (await this.standing()) + made.made.length;
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
    return (withIds ? makeBieu(seen, { ...optionsOf(wish), withIds }) : made).made.map(
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
    return { seen, sent: (await compareSent(this.port, this.last!.seen)).sent };
  }

  /** Compares the Biểu of the workbook with the figures of today. */
  async compare(
    { today }: { readonly today: string },
    progress: Progress,
  ): Promise<{ readonly seen: Seen; readonly compared: Compared }> {
    const seen = await this.survey(today, { progress });
    this.compared = await regenerate(this.port, this.last!.seen, { today });
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
    { today, takeNew }: { readonly today: string; readonly takeNew: ReadonlySet<string> },
    progress: Progress,
  ): Promise<Sheets> {
    if (!this.last || !this.compared) throw new Outdated();
    const seen = this.alone ? this.last.seen : await this.look(progress);
    refuseOtherChanges(this.compared, await regenerate(this.port, seen, { today }));
    const { changes } = await regenerate(this.port, seen, { today, takeNew });
    return this.port.write(changes, progress);
  }

  /**
   * Merges other workbooks into one that waits for {@link mergedPlans}; the open workbook does not
   * change.
   */
  async merge(
    { files }: { readonly files: readonly FileToMerge[] },
    progress: Progress,
  ): Promise<MergeView> {
    const { view, plans } = await mergeFiles(files, this.open, progress);
    this.merged = plans;
    return view;
  }

  /** The sheets of the workbook that was merged last. */
  async mergedPlans(): Promise<readonly SheetPlan[]> {
    if (this.merged.length === 0) throw new Outdated();
    return this.merged;
  }

  /**
   * Follows the households of another year's workbook into the open one, which is read anew;
   * nothing is written.
   */
  async flows(wish: FlowsWish, progress: Progress): Promise<FlowsView> {
    const { view, plans } = await followFile(wish, this.workbook, this.open, progress);
    this.followed = { wish, plans };
    return view;
  }

  /** Writes the sheets of the flows that were shown last. */
  async writeFlows(_: Record<never, never>, progress: Progress): Promise<Sheets> {
    const { wish, plans } = this.shownFlows();
    if (!this.alone)
      refuseOtherPlans(
        plans,
        (await followFile(wish, this.workbook, this.open, quiet(progress).progress ?? {})).plans,
      );
    const taken = (await this.port.sheets()).map((sheet) => sheet.name);
    return this.port.write(
      plans.map((plan): SheetChange => {
        const name = freeName(plan.name, taken);
        taken.push(name);
        return { kind: 'add', plan: { ...asFollowed(plan), name } };
      }),
      progress,
    );
  }

  /** The same sheets for a workbook of their own. */
  async flowPlans(): Promise<readonly SheetPlan[]> {
    return this.shownFlows().plans;
  }

  /** Last year's workbook and all that was made of it are no longer wanted. */
  async forgetFlows(): Promise<void> {
    this.followed = null;
  }

  private shownFlows(): NonNullable<PaneWork['followed']> {
    if (!this.followed) throw new Outdated();
    return this.followed;
  }

  /**
   * The writing stands, whatever becomes of the reading, and whoever is told of a failure is told
   * that as well.
   */
  private async readAfterWriting(today: string): Promise<Seen> {
    try {
      return await this.survey(today, {});
    } catch (error) {
      throw error instanceof WorkbookError
        ? new WorkbookError(error.code, error.detail, 'written')
        : error;
    }
  }

  private async survey(today: string, options: SurveyOptions): Promise<Seen> {
    const seen = await survey(breathing(this.workbook, options.progress), options);
    // A Cancel that came while the tables were recognised is heard only now, and counts all the
    // same.
    await nextTurn();
    options.progress?.signal?.throwIfAborted();
    const repairs = proposeRepairs(seen).slice(0, MOST_REPAIRS);
    this.readings += 1;
    this.last = { seen, reading: this.readings, repairs };
    return {
      reading: this.readings,
      year: seen.facts.year,
      overview: overviewOf(seen),
      findings: seen.findings,
      asked: askedView(seen),
      tables: tablesOf(seen),
      repairs,
      hamlets: hamletSpellings(seen),
      undated: {
        formulas: seen.undated.slice(0, MOST_REPAIRS),
        count: seen.undated.length,
        day: asOfDay(seen.facts) ?? today,
      },
      settings: officeSettings(seen.facts),
      ticks: ticksOfTables(seen.recognition.tables),
      deadlines: calendarOf(seen, today).items,
      forms: formStates(seen, today),
      sheets: (await this.port.sheets()).length,
      bieu: await this.standing(),
      sent: await countSent(this.port, seen.recognition.tables),
    };
  }

  protected look(progress: Progress, without: string | null = null): Promise<Survey> {
    const port = withoutSheet(this.workbook, without);
    return survey(breathing(port, quiet(progress).progress), quiet(progress));
  }

  private async standing(): Promise<number> {
    return (await this.port.sheets()).filter(
      (sheet) => sheet.tag !== null && formByName(sheet.tag.form) !== null,
    ).length;
  }
}

function optionsOf({ forms, period, today }: FormWish): MakeOptions {
  return { forms, today, ...(period ? { period } : {}) };
}

/** A reading inside a write tells no progress of its own: the bar is about the write. */
function quiet({ signal }: Progress): { progress?: Progress } {
  return signal ? { progress: { signal } } : {};
}
