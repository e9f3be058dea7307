/**
 * A province's form for the pane: a sheet of the open workbook, or a file beside it that is read in
 * memory and handed out filled in.
 */
import { inBoth } from '../../domain/language';
import { formNote, notComparedWords } from '../../text/forms';
import { WorkbookError, type Progress, type WorkbookPort } from '../../workbook/port';
import {
  fillChanges,
  fillForm,
  formSheets,
  whyBlank,
  type FillOptions,
  type FormFill,
} from '../fill-form';
import { answersFile } from '../fill-form/answers';
import { compareForm } from '../fill-form/compare';
import { writeResults } from '../fill-form/results';
import { LARGEST_FORM, isBlankFile, officeForm } from '../fill-form/office-forms';
import { askedOf } from '../questions/view';
import type { OfficeForm } from '../../sources/settings/office-forms';
import type { FormSheet } from '../../forms/sheet';
import { shown, shownPlain } from '../show';
import type { Survey } from '../survey';
import { nextTurn } from './breathing';
import { byReason, updateView, type FillView, type FormCheckView } from './form-views';
import { openPicked, type FileOpener, type FileToMerge } from './merging';
import { refuse } from './unchanged';

export interface FillWish {
  /** YYYY-MM-DD */
  readonly today: string;
  /** The form as a file; null for a sheet of the open workbook. */
  readonly file: FileToMerge | null;
  /** A blank form that the office keeps, by its name, in place of a file. */
  readonly kept?: string | null;
  /** Null for the only one that holds a form. */
  readonly sheet: string | null;
  /** Cells in which the workbook's figure wins over what a person typed. */
  readonly takeNew?: readonly string[];
  /** Lists of households by name are filled in as well. */
  readonly persons?: boolean;
}

export type { FillView, FormCheckView, FormQuestion, UpdateView } from './form-views';

/** A workbook that can be handed out as a file. */
type Filed = WorkbookPort & { save(): Promise<Uint8Array> };
const isFiled = (port: WorkbookPort): port is Filed => 'save' in port;

/** Reads the open workbook as it is at this moment, as if it had not this sheet. */
type Look = (without: string | null) => Promise<Survey>;

const MOST_SOURCES = 3;
const NOTHING = {
  filled: [],
  added: 0,
  households: 0,
  notes: [],
  ready: false,
  update: null,
  blank: [],
  questions: [],
};

/** What was shown last, and what it was made of. */
export class FormFilling {
  private last: {
    readonly wish: FillWish;
    readonly port: WorkbookPort;
    readonly fill: FormFill;
  } | null = null;
  /** The blank form that was filled in last, where it came as a file. */
  private blank: FileToMerge | null = null;
  /** The form that was filled in last held something already: no form to keep. */
  private hadContent = false;
  private written: { readonly port: WorkbookPort; readonly writes: number } | null = null;

  /** @param alone nobody else can change the workbook meanwhile */
  constructor(
    private readonly workbook: WorkbookPort,
    private readonly alone: boolean,
    private readonly open: FileOpener,
  ) {}

  async show(wish: FillWish, look: Look, progress: Progress): Promise<FillView> {
    this.last = null;
    const port = await this.portOf(wish);
    const found = await formOf(port, wish, look, progress);
    const kind = { ofFile: wish.file !== null, converted: Boolean(port.origin && wish.file) };
    if ('sheets' in found) return { ...kind, ...NOTHING, sheet: null, sheets: found.sheets };
    const seen = await look(ofBook(wish, found.name));
    const fill = await fillForm(port, found, seen, optionsOf(wish));
    this.last = { wish, port, fill };
    const { plan } = fill;
    return {
      ...kind,
      sheet: fill.sheet,
      sheets: [fill.sheet],
      filled: plan.filled.map(({ cell, value, sources }) => ({
        cell,
        value: shownPlain(value),
        sources: sources.slice(0, MOST_SOURCES),
      })),
      added: plan.inserts.reduce((all, { count }) => all + count, 0),
      households:
        !wish.persons && plan.blank.some(({ why }) => why.why === 'persons')
          ? null
          : plan.households,
      notes: fill.notes.map(({ code, params }) =>
        inBoth((language) => formNote(code, params, language)),
      ),
      ready: fill.change !== null,
      update: fill.update && updateView(fill.update),
      blank: byReason(
        plan.blank.map(({ cell, why }) => ({
          cell,
          why: inBoth((language) => whyBlank(why, language)),
        })),
      ),
      questions: plan.questions.map((question) => ({
        ...askedOf(question),
        free: question.about === 'role' || question.about === 'row',
      })),
    };
  }

  /**
   * Fills in what was shown last.
   * @param look reads the open workbook as it is at this moment
   * @throws WorkbookError 'changed' when other figures would be filled in now
   */
  async fill(look: Look, progress: Progress): Promise<{ readonly sheet: string }> {
    if (!this.last?.fill.change) throw new WorkbookError('changed', 'no form');
    const { wish, port, fill } = this.last;
    if (!this.alone) {
      const seen = await look(ofBook(wish, fill.sheet));
      const now = await formOf(port, { ...wish, sheet: fill.sheet }, look, progress);
      const again = 'sheets' in now ? null : await fillForm(port, now, seen, optionsOf(wish));
      refuse(fill.change, again?.change);
    }
    const wasBlank = wish.file !== null && fill.update === null && (await isBlankFile(port));
    await port.write(await fillChanges(port, fill), progress);
    this.blank = wasBlank ? wish.file : null;
    this.hadContent = !wasBlank && wish.file !== null;
    this.written = { port, writes: 1 };
    // Excel has computed the form's own formulas by now; a file waits for them.
    const computed = isFiled(port) && (await writeResults(port, fill.sheet));
    this.written = { port, writes: computed ? 2 : 1 };
    this.last = null;
    return { sheet: fill.sheet };
  }

  /** Something else was written: the last writing of the open workbook is no form any more. */
  otherWritten(): void {
    if (this.written?.port === this.workbook) this.written = { ...this.written, writes: 0 };
  }

  /** @returns false where the workbook cannot take it back, or holds what was written since */
  async takeBack(): Promise<boolean> {
    const { port, writes } = this.written ?? { port: null, writes: 0 };
    for (let turn = 0; turn < writes; turn += 1) if (!(await port?.takeBack?.())) return false;
    this.written = null;
    return writes > 0;
  }

  /** The form that was filled in last, as a file. */
  async file(): Promise<Uint8Array> {
    const port = this.written?.port;
    if (!port || !isFiled(port)) throw new WorkbookError('unsupported', 'no file');
    return (await port.save()).slice();
  }

  /**
   * The blank form that was filled in last, for the office to keep.
   * @throws WorkbookError 'form-too-large', 'form-not-blank'
   */
  officeForm(): OfficeForm {
    if (this.hadContent) throw new WorkbookError('form-not-blank', 'a form to keep');
    const own = this.blankFile();
    if (!own || !this.blank || 'problem' in this.blank)
      throw new WorkbookError('changed', 'no form');
    if (this.blank.bytes.length > LARGEST_FORM)
      throw new WorkbookError('form-too-large', 'a form to keep');
    return own;
  }

  /** The same where nothing speaks against keeping it. */
  blankFile(): OfficeForm | null {
    const { blank } = this;
    return blank && !('problem' in blank) ? officeForm(blank.name, blank.bytes) : null;
  }

  /** What was answered about the form that was shown last. */
  answers(): { readonly text: string; readonly count: number } {
    if (!this.last) throw new WorkbookError('changed', 'no form');
    return answersFile(this.last.fill);
  }

  async check(wish: FillWish, look: Look, progress: Progress): Promise<FormCheckView> {
    const found = await formOf(await this.portOf(wish), wish, look, progress);
    if ('sheets' in found)
      return { sheet: null, sheets: found.sheets, cells: [], agree: 0, notCompared: [] };
    const seen = await look(ofBook(wish, found.name));
    const { cells, agree, notCompared } = compareForm(found, seen, { today: wish.today });
    return {
      sheet: found.name,
      sheets: [found.name],
      cells: cells.map(({ cell, inForm, inBook, difference, sources }) => ({
        cell,
        inForm: shown(inForm),
        inBook: shown(inBook),
        difference: shown(difference),
        sources: sources.slice(0, MOST_SOURCES),
      })),
      agree,
      // A blank cell of a form that is not finished is no news.
      notCompared: byReason(notCompared.filter(({ why }) => why !== notComparedWords.emptyInForm)),
    };
  }

  private portOf({ file }: FillWish): Promise<WorkbookPort> | WorkbookPort {
    return file === null ? this.workbook : openPicked(file, this.open);
  }
}

function optionsOf({ today, file, persons = false, takeNew = [] }: FillWish): FillOptions {
  return { today, own: file === null, persons, takeNew: (cell) => takeNew.includes(cell) };
}

/** The sheet of the open workbook that is the form. */
const ofBook = ({ file }: FillWish, sheet: string): string | null => (file === null ? sheet : null);

async function formOf(
  port: WorkbookPort,
  { file, sheet }: FillWish,
  look: Look,
  { signal }: Progress,
): Promise<FormSheet | { readonly sheets: readonly string[] }> {
  const own = file === null && sheet === null ? await ownSheets(port, await look(null)) : null;
  if (own && own.free !== 1) return { sheets: own.names };
  const found = await formSheets(port, sheet ?? own?.names[0] ?? null);
  await nextTurn();
  signal?.throwIfAborted();
  const [only] = found;
  if (only && found.length === 1) return only;
  return { sheets: own?.names ?? found.map(({ name }) => name) };
}

/**
 * Of the open workbook, without a look at every cell of its registers: first those that hold no
 * table of the workbook itself.
 */
async function ownSheets(
  port: WorkbookPort,
  seen: Survey,
): Promise<{ readonly names: readonly string[]; readonly free: number }> {
  const tables = new Set(seen.recognition.tables.map(({ grid }) => grid.sheet));
  const own = (await port.sheets())
    .filter(({ visibility, tag }) => visibility === 'visible' && tag === null)
    .map(({ name }) => name);
  const free = own.filter((name) => !tables.has(name));
  return {
    names: [...free, ...own.filter((name) => tables.has(name))],
    free: free.length,
  };
}
