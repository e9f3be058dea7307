/** What the pane asks about a province's form. */
import type { Progress, WorkbookPort } from '../../workbook/port';
import type { Survey } from '../survey';
import { FormFilling, type FillView, type FillWish, type FormCheckView } from './filling';
import type { FileOpener } from './merging';

export abstract class FormWork {
  private readonly forms: FormFilling;

  constructor(workbook: WorkbookPort, alone: boolean, open: FileOpener) {
    this.forms = new FormFilling(workbook, alone, open);
  }

  /** The workbook as it is at this moment. */
  protected abstract look(progress: Progress): Promise<Survey>;

  /** What would go into a province's form, out of the workbook as it is at this moment. */
  async showForm(wish: FillWish, progress: Progress): Promise<FillView> {
    return this.forms.show(wish, await this.look(progress), progress);
  }

  /** Fills in the form that was shown last. */
  fillForm(_: Record<never, never>, progress: Progress): Promise<{ readonly sheet: string }> {
    return this.forms.fill(() => this.look(progress), progress);
  }

  /** The filled form as it was before. @returns whether that could be done */
  takeFormBack(_?: Record<never, never>, __?: Progress): Promise<boolean> {
    return this.forms.takeBack();
  }

  /** The form that was filled in last, where it came as a file. */
  filledFile(_?: Record<never, never>, __?: Progress): Promise<Uint8Array> {
    return this.forms.file();
  }

  /** A form that somebody filled in against the workbook as it is at this moment. */
  async checkForm(wish: FillWish, progress: Progress): Promise<FormCheckView> {
    return this.forms.check(wish, await this.look(progress), progress);
  }
}
