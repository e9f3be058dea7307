/**
 * The buttons of the ribbon. A button does no work of its own: it opens the pane at its task, where the officer sees
 * what would be written before anything is. The names are those of the manifest.
 */
export const COMMANDS = {
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

export type Task = (typeof COMMANDS)[keyof typeof COMMANDS];

/** Carries the task of a button to the pane; one that comes before the pane is there waits for it. */
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
    return () => { if (this.listener === listener) this.listener = null; };
  }
}
