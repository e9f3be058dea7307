/**
 * The work behind the pane, over one workbook. It keeps the last reading and what was made from it;
 * the pane keeps what it shows. Each way in takes and gives plain data, so that the same work can
 * be done in another thread than the page:
 *
 *     pane ── messages ── PaneWork ── WorkbookPort  in the workbench, whose worker holds the file
 *     pane ── messages ── PaneWork ── messages ── WorkbookPort  in Excel, which the page reaches
 *
 * A new wish of the pane is a new method here: `(wish, progress) => Promise<plain data>`.
 */
import type { Said } from '../../domain/language';
import { WorkbookError, type Progress, type SheetChange } from '../../workbook/port';
import { calendarOf } from '../calendar';
import { correctionSettings, correctionsOfText, countCorrections } from '../corrections';
import { brokenForms, officeForms } from '../fill-form/office-forms';
import { withoutSheet } from '../fill-form/without-sheet';
import { hamletSpellings } from '../hamlet-spellings';
import { settingsChange } from '../keep-settings';
import { officeSettings } from '../law';
import { overviewOf } from '../overview';
import type { Pass } from '../passes';
import { ticksOfTables } from '../../sources/settings/ticks';
import { spansOf, type Spans } from '../questions/spans';
import { askedView, questionCard, type QuestionCard } from '../questions/view';
import { freeName } from '../regenerate';
import { proposeRepairs, repairChanges, type Repair } from '../repair';
import type { SheetPlan } from '../send-out';
import { countSent } from '../sent';
import { starterChanges } from '../starter';
import { survey, type Survey, type SurveyOptions } from '../survey';
import { tablesOf } from '../tables';
import { asOfDay, datingChanges } from '../undated-formulas';
import { AsRead } from './as-read';
import { bieuStanding, BieuWork } from './bieu-work';
import { breathing, nextTurn } from './breathing';
import { asFollowed, followFile, type Followed, type FlowsView, type FlowsWish } from './following';
import { formStates } from './form-states';
import { mergeFiles, type FileToMerge, type MergeView } from './merging';
import type { Known } from './paper-work';
import { refuse, refuseOtherPlans, refuseOtherRepairs } from './unchanged';
import type { Seen } from './views';
import { Outdated, quiet, type Day, type Kept, type Sheets } from './wishes';

export type { PaneWorkLike } from './names';
export type { DoubtView, FlowsView, FlowsWish, HouseholdPlace } from './following';
export type { BookAgainst, FigureLine, LetterView, TextAgainst } from './papers';
export type { DuplicatesView, FileToMerge, MergeView } from './merging';
export type { AskedView, ChoiceView, QuestionCard, QuestionView } from '../questions/view';
export type { Piece } from '../questions/piece';
export type { Span, Spans } from '../questions/spans';
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

export class PaneWork extends BieuWork {
  private last: { readonly seen: Survey; readonly asRead: AsRead } | null = null;
  private repairs: readonly Repair[] = [];
  private readings = 0;
  private merged: readonly SheetPlan[] = [];
  private followed: { readonly wish: FlowsWish; readonly plans: Followed['plans'] } | null = null;

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
    return { seen: await this.#readAfterWriting(today), sheets };
  }

  /** The cells of a question, and what each answer would change; null when it is asked no more. */
  async question({ id }: { readonly id: string }, _?: Progress): Promise<QuestionCard | null> {
    return this.last && questionCard(this.last.seen, id, nextTurn);
  }

  /** What the key figures may come to while questions are open. */
  async spans(_: Record<never, never>, __?: Progress): Promise<Spans> {
    const { last } = this;
    if (!last) return new Map();
    return spansOf(last.seen, async () => {
      await nextTurn();
      // Of a workbook that was read again since, nobody waits for them.
      if (this.last !== last) throw new Outdated();
    });
  }

  /**
   * Keeps the corrections of such a file in the workbook.
   * @returns problems: a sentence for each mistake in the file; then nothing was kept
   */
  async takeCorrections(
    { today, text }: Day & { readonly text: string },
    progress: Progress,
  ): Promise<{
    readonly problems: readonly Said[];
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
    const chosen = this.repairs.filter(({ cell }) => wanted.has(`${cell.sheet}!${cell.cell}`));
    if (!this.alone) refuseOtherRepairs(chosen, proposeRepairs(await this.look(progress, null)));
    await this.port.write(repairChanges(chosen), progress);
    return this.#readAfterWriting(today);
  }

  /** Writes the day into the formulas of the last reading that name none; nothing else changes. */
  async dateFormulas({ today }: Day, progress: Progress): Promise<Seen> {
    if (!this.last) throw new Outdated();
    const { undated: shown, facts } = this.last.seen;
    const day = asOfDay(facts) ?? today;
    if (!this.alone) {
      const now = await this.look(progress, null);
      refuse([shown, day], [now.undated, asOfDay(now.facts) ?? today]);
    }
    await this.port.write(datingChanges(shown, day), progress);
    return this.#readAfterWriting(today);
  }

  /** Adds the sheets of a blank workbook. */
  async starter({ year }: { readonly year: number }, progress: Progress): Promise<Sheets> {
    return this.port.write(starterChanges(year), progress);
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
    const { wish, plans } = this.#shownFlows();
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
    return this.#shownFlows().plans;
  }

  /** Last year's workbook and all that was made of it are no longer wanted. */
  async forgetFlows(): Promise<void> {
    this.followed = null;
  }

  #shownFlows(): NonNullable<PaneWork['followed']> {
    if (!this.followed) throw new Outdated();
    return this.followed;
  }

  /**
   * The writing stands, whatever becomes of the reading, and whoever is told of a failure is told
   * that as well.
   */
  async #readAfterWriting(today: string): Promise<Seen> {
    try {
      return await this.survey(today, {});
    } catch (error) {
      throw error instanceof WorkbookError
        ? new WorkbookError(error.code, error.detail, 'written')
        : error;
    }
  }

  protected override readonly survey = async (today: string, options: SurveyOptions) => {
    const asRead = new AsRead();
    const seen = await survey(asRead.of(breathing(this.workbook, options.progress)), options);
    // A Cancel that came while the tables were recognised is heard only now, and counts all the
    // same.
    await nextTurn();
    options.progress?.signal?.throwIfAborted();
    const sheets = await this.port.sheets();
    this.readings += 1;
    this.last = { seen, asRead };
    this.repairs = proposeRepairs(seen).slice(0, MOST_REPAIRS);
    return {
      reading: this.readings,
      year: seen.facts.year,
      overview: overviewOf(seen),
      findings: seen.findings,
      asked: askedView(seen),
      tables: tablesOf(seen),
      repairs: this.repairs,
      hamlets: hamletSpellings(seen),
      provinceForms: {
        sheets: seen.recognition.forms,
        kept: officeForms(seen.recognition.tables).map(({ name }) => name),
        broken: brokenForms(seen.recognition.tables).length > 0,
      },
      undated: {
        formulas: seen.undated.slice(0, MOST_REPAIRS),
        count: seen.undated.length,
        day: asOfDay(seen.facts) ?? today,
      },
      settings: officeSettings(seen.facts),
      ticks: ticksOfTables(seen.recognition.tables),
      deadlines: calendarOf(seen, today).items,
      forms: formStates(seen, today),
      sheets: sheets.length,
      bieu: bieuStanding(sheets),
      sent: await countSent(this.port, seen.recognition.tables),
    };
  };

  protected override readonly look = async (progress: Progress, without: string | null) => {
    const port = breathing(withoutSheet(this.workbook, without), quiet(progress).progress);
    // Where nothing was changed, one cheap reading tells so and the last survey holds.
    if (without === null && (await this.last?.asRead.stillStands(port))) return this.known.seen;
    return survey(port, quiet(progress));
  };
}
