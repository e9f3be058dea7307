/**
 * The buttons of the ribbon. A button does no work of its own: it opens the pane at its task. Most
 * tasks show what would be written before anything is; the menu of forms makes a Biểu with the one
 * click, as a new sheet. The names are those of the manifest.
 */
import { EVERY_FORM, FORM_NAMES } from '../app/form-names';

const TASKS = {
  nhanDien: 'recognise',
  gopThon: 'merge',
  suaPhong: 'repair',
  kiemTraKinhPhi: 'check-funding',
  kiemTraDienBien: 'check-flow',
  kiemTraTrungLap: 'check-duplicates',
  taoBieu: 'make',
  capNhatBieu: 'update',
  banGuiDi: 'send-out',
} as const;

/** Makes these forms at once, without a preview. */
export interface MakeNow {
  readonly forms: readonly string[];
}

export type PaneTask = (typeof TASKS)[keyof typeof TASKS];
export type Task = PaneTask | MakeNow;

/** "phu-luc-01" → "lapPhuLuc01": what the manifest calls the one-click command of a form. */
function commandOf(form: string): string {
  return `lap${form
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`;
}

/** Every command of the manifest with its task. */
export const COMMANDS: Readonly<Record<string, Task>> = {
  ...TASKS,
  ...Object.fromEntries(
    [...FORM_NAMES, EVERY_FORM].map((form) => [commandOf(form), { forms: [form] }]),
  ),
};

/**
 * Carries the task of a button to the pane; one that comes before the pane is there waits for it.
 */
export class TaskLine {
  private listener: ((task: Task) => void) | null = null;
  private waiting: Task | null = null;

  ask(task: Task): void {
    if (this.listener) this.listener(task);
    else this.waiting = task;
  }

  /** @returns a function that ends the listening */
  listen(listener: (task: Task) => void): () => void {
    this.listener = listener;
    const { waiting } = this;
    this.waiting = null;
    if (waiting) listener(waiting);
    return () => {
      if (this.listener === listener) this.listener = null;
    };
  }
}
