/** What the pane asks about a province's form. */
import { WorkbookError, type Progress, type WorkbookPort } from '../../workbook/port';
import { settingsTables } from '../../sources/kept-settings';
import { loadGrids } from '../../sources/grid/grid';
import { bytesOf, officeForms, officeFormsChange } from '../fill-form/office-forms';
import type { Survey, SurveyOptions } from '../survey';
import { breathing } from './breathing';
import { FormFilling, type FillView, type FillWish, type FormCheckView } from './form-filling';
import { noFiles, type FileOpener } from './merging';
import { PaperWork } from './paper-work';
import type { Seen } from './views';
import type { Day, Kept } from './wishes';

export abstract class FormWork extends PaperWork {
  private readonly forms: FormFilling;
  /** All else that is written goes through it. */
  protected readonly port: WorkbookPort;

  /**
   * @param alone nobody else can change the workbook, as with a file that this program holds
   * @param open reads another workbook from a file; where there is none, nothing can be merged
   */
  constructor(
    protected readonly workbook: WorkbookPort,
    protected readonly alone = false,
    protected readonly open: FileOpener = noFiles,
  ) {
    super();
    this.forms = new FormFilling(workbook, alone, open);
    const port = breathing(workbook);
    this.port = {
      ...port,
      write: async (changes, progress) => {
        const result = await port.write(changes, progress);
        this.forms.otherWritten();
        return result;
      },
    };
  }

  /** Reads the workbook anew; from then on it is what is known. No method: no wish leads to it. */
  protected abstract readonly survey: (today: string, options: SurveyOptions) => Promise<Seen>;

  /** The workbook as it is at this moment, as if it had not this sheet. No method either. */
  protected abstract readonly look: (progress: Progress, without: string | null) => Promise<Survey>;

  /** What would go into a province's form, out of the workbook as it is at this moment. */
  showForm(wish: FillWish, progress: Progress): Promise<FillView> {
    return this.forms.show(
      this.#withFile(wish),
      (without) => this.look(progress, without),
      progress,
    );
  }

  /**
   * Fills in the form that was shown last.
   * @returns `replaces` where the office keeps another form of the same name
   */
  async fillForm(
    _: Record<never, never>,
    progress: Progress,
  ): Promise<{ readonly sheet: string; readonly replaces: boolean }> {
    const done = await this.forms.fill((without) => this.look(progress, without), progress);
    const own = this.forms.blankFile();
    const kept = own
      ? officeForms(this.known.seen.recognition.tables).find(({ name }) => name === own.name)
      : undefined;
    return { ...done, replaces: kept !== undefined && kept.file !== own?.file };
  }

  /** The filled form as it was before. @returns whether that could be done */
  takeFormBack(_?: Record<never, never>, __?: Progress): Promise<boolean> {
    return this.forms.takeBack();
  }

  /** The form that was filled in last, where it came as a file. */
  filledFile(_?: Record<never, never>, __?: Progress): Promise<Uint8Array> {
    return this.forms.file();
  }

  /** What was answered about the form that was shown last, for every commune that gets it. */
  async formAnswers(
    _?: Record<never, never>,
    __?: Progress,
  ): Promise<{ readonly text: string; readonly count: number }> {
    return this.forms.answers();
  }

  /** The office keeps the blank form that was filled in last, or lets go of one. */
  async keepForms(
    { today, drop }: Day & { readonly drop: string | null },
    progress: Progress,
  ): Promise<Kept> {
    const infos = await this.workbook.sheets();
    const own = infos.filter(({ tag }) => tag?.form === 'thong-so');
    // The workbook may have got its settings sheet since it was looked at.
    const tables = settingsTables(await loadGrids(this.workbook, own));
    const before = officeForms(tables);
    const forms =
      drop === null
        ? [...before, this.forms.officeForm()]
        : before.filter(({ name }) => name !== drop);
    const { sheets } = await this.port.write([officeFormsChange(infos, tables, forms)], progress);
    return { seen: await this.survey(today, {}), sheets };
  }

  /** @throws Outdated for a kept form of a workbook that was not read yet */
  #withFile(wish: FillWish): FillWish {
    if (!wish.kept) return wish;
    const kept = officeForms(this.known.seen.recognition.tables).find(
      ({ name }) => name === wish.kept,
    );
    if (!kept) throw new WorkbookError('changed', 'no such form');
    return { ...wish, file: { name: kept.name, bytes: bytesOf(kept) } };
  }

  /** A form that somebody filled in against the workbook as it is at this moment. */
  checkForm(wish: FillWish, progress: Progress): Promise<FormCheckView> {
    return this.forms.check(
      this.#withFile(wish),
      (without) => this.look(progress, without),
      progress,
    );
  }
}
