/** What the pane asks about a province's form. */
import type { Progress, WorkbookPort } from '../../workbook/port';
import type { Survey } from '../survey';
import { breathing } from './breathing';
import { FormFilling, type FillView, type FillWish, type FormCheckView } from './form-filling';
import { noFiles, type FileOpener } from './merging';
import { PaperWork } from './paper-work';

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

  /** The workbook as it is at this moment, as if it had not this sheet. */
  protected abstract look(progress: Progress, without: string | null): Promise<Survey>;

  /** What would go into a province's form, out of the workbook as it is at this moment. */
  showForm(wish: FillWish, progress: Progress): Promise<FillView> {
    return this.forms.show(wish, (without) => this.look(progress, without), progress);
  }

  /** Fills in the form that was shown last. */
  fillForm(_: Record<never, never>, progress: Progress): Promise<{ readonly sheet: string }> {
    return this.forms.fill((without) => this.look(progress, without), progress);
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
  checkForm(wish: FillWish, progress: Progress): Promise<FormCheckView> {
    return this.forms.check(wish, (without) => this.look(progress, without), progress);
  }
}
