/**
 * One side of a line, the page's to its worker above all: a call is a promise, Cancel goes over,
 * and a worker that breaks or never answers is ended and fails every call that waits for it. An
 * ended worker stays ended; the desk goes on with another one.
 */
import { handedOn, type PaneWorkLike } from '../../app/pane-work/names';
import { WorkbookError, type Progress, type WorkbookErrorCode } from '../../workbook/port';
import type { DeskCalls } from './bench-work';
import { LIMITS } from './limits';
import type { Reply, Request } from './messages';

/** What a messenger talks through: a worker, or one end of a channel. */
export interface Line {
  onmessage: ((event: MessageEvent<Reply>) => unknown) | null;
  onmessageerror: ((event: MessageEvent) => unknown) | null;
  onerror?: ((event: ErrorEvent) => unknown) | null;
  postMessage(message: Request, transfer: Transferable[]): void;
  terminate?(): void;
}

interface Manners {
  /** Told once, when the line was ended by anything but {@link Messenger.end}. */
  readonly lost?: (why: WorkbookErrorCode) => void;
  /** Null for work on which only time hangs: nobody is ended for being slow. */
  readonly limits?: typeof LIMITS | null;
}

interface Waiting {
  readonly progress: Progress;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class Messenger {
  /** The calls of the desk itself; a file goes over and is not copied. */
  readonly desk = handedOn<DeskCalls>((name, wish) => this.call(name, wish, {}, handedOver(wish)));
  private readonly line: Line;
  private readonly lost: NonNullable<Manners['lost']>;
  private readonly limits: typeof LIMITS | null;
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private over: WorkbookErrorCode | null = null;
  /** Whether a word has come from the worker. */
  private answered = false;

  constructor(start: () => Line, { lost = () => undefined, limits = LIMITS }: Manners = {}) {
    this.lost = lost;
    this.limits = limits;
    this.line = start();
    this.line.onmessage = ({ data }: MessageEvent<Reply>) => this.heard(data);
    this.line.onerror = (event) => {
      event.preventDefault();
      // A script that never came has said nothing yet; one that ran out of memory has.
      this.lose(this.answered ? 'gave-up' : 'not-loaded');
    };
    this.line.onmessageerror = () => this.lose('gave-up');
  }

  /** @throws WorkbookError as the worker met it; another Error for anything unforeseen */
  call(
    name: string,
    wish: unknown,
    progress: Progress = {},
    transfer: readonly Transferable[] = [],
  ): Promise<unknown> {
    const call = (this.calls += 1);
    return new Promise((resolve, reject) => {
      const over = this.over ?? (progress.signal?.aborted ? 'cancelled' : null);
      if (over) {
        reject(new WorkbookError(over));
        return;
      }
      progress.signal?.addEventListener('abort', () => this.stop(call));
      this.waiting.set(call, { progress, resolve, reject });
      this.post({ call, name, wish }, transfer);
      this.listen();
    });
  }

  /** The pane's work on the workbook of this opening. */
  work(opened: number): PaneWorkLike {
    return handedOn(async (name, wish, progress) => {
      const [message, { fromWire }] = await Promise.all([
        this.call(name, { opened, wish }, progress),
        import('../../app/pane-work/wire'),
      ]);
      return fromWire(message);
    });
  }

  /** Ends the worker; whoever waits for it is told so. */
  end(why: WorkbookErrorCode = 'cancelled'): void {
    if (this.over) return;
    this.over = why;
    this.line.terminate?.();
    clearTimeout(this.silence);
    const lost = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of lost) reject(new WorkbookError(why));
  }

  private lose(why: WorkbookErrorCode): void {
    if (this.over) return;
    this.end(why);
    this.lost(why);
  }

  /**
   * Work that takes its time hears of Cancel between its steps; what does not hear of it is ended.
   */
  private stop(call: number): void {
    if (!this.waiting.has(call)) return;
    this.post({ stop: call });
    if (this.limits === null) return;
    setTimeout(() => {
      if (this.waiting.has(call)) this.lose('cancelled');
    }, this.limits.cancel);
  }

  private post(request: Request, transfer: readonly Transferable[] = []): void {
    try {
      this.line.postMessage(request, [...transfer]);
    } catch {
      this.lose('gave-up');
    }
  }

  /** As long as something is awaited, a word has to come from time to time. */
  private listen(): void {
    clearTimeout(this.silence);
    if (this.limits !== null && this.waiting.size > 0)
      this.silence = setTimeout(() => this.lose('gave-up'), this.limits.silent);
  }

  private heard(reply: Reply): void {
    this.answered = true;
    const waiting = this.waiting.get(reply.call);
    if (!waiting) return;
    if ('done' in reply) {
      if (reply.total === null) waiting.progress.rows?.(reply.done);
      else waiting.progress.report?.(reply.done, reply.total);
    } else {
      this.waiting.delete(reply.call);
      if ('result' in reply) waiting.resolve(reply.result);
      else
        waiting.reject(
          reply.code === null
            ? new Error('the work failed')
            : new WorkbookError(reply.code, '', reply.aftermath),
        );
    }
    this.listen();
  }
}

/** A file, or one end of a line. */
function handedOver(wish: unknown): Transferable[] {
  if (typeof wish !== 'object' || wish === null) return [];
  if ('line' in wish && wish.line instanceof MessagePort) return [wish.line];
  const bytes = 'bytes' in wish ? wish.bytes : null;
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
}
