/**
 * The page's side of one worker: a call is a promise, Cancel goes over, and a worker that breaks or
 * never answers is ended and fails every call that waits for it. An ended worker stays ended; the
 * desk goes on with another one.
 */
import { handedOn, type PaneWorkLike } from '../../app/pane-work/names';
import { WorkbookError, type Progress, type WorkbookErrorCode } from '../../workbook/port';
import type { DeskCalls } from './bench-work';
import { LIMITS } from './limits';
import type { Reply, Request } from './messages';

interface Waiting {
  readonly progress: Progress;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class Messenger {
  /** The calls of the desk itself; a file goes over and is not copied. */
  readonly desk = handedOn<DeskCalls>((name, wish) => this.call(name, wish, {}, buffersOf(wish)));
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private over: WorkbookErrorCode | null = null;
  /** Whether a word has come from the worker. */
  private answered = false;

  /**
   * @param lost told once, when the worker was ended by anything but {@link end}
   */
  constructor(
    start: () => Worker,
    private readonly lost: (why: WorkbookErrorCode) => void = () => undefined,
  ) {
    this.worker = start();
    this.worker.onmessage = ({ data }: MessageEvent<Reply>) => this.heard(data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      // A script that never came has said nothing yet; one that ran out of memory has.
      this.lose(this.answered ? 'gave-up' : 'not-loaded');
    };
    this.worker.onmessageerror = () => this.lose('gave-up');
  }

  /** @throws WorkbookError as the worker met it; another Error for anything unforeseen */
  call(
    name: string,
    wish: unknown,
    progress: Progress = {},
    transfer: readonly ArrayBuffer[] = [],
  ): Promise<unknown> {
    const call = (this.calls += 1);
    return new Promise((resolve, reject) => {
      if (this.over) {
        reject(new WorkbookError(this.over));
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
    this.worker.terminate();
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
    setTimeout(() => {
      if (this.waiting.has(call)) this.lose('cancelled');
    }, LIMITS.cancel);
  }

  private post(request: Request, transfer: readonly ArrayBuffer[] = []): void {
    try {
      this.worker.postMessage(request, [...transfer]);
    } catch {
      this.lose('gave-up');
    }
  }

  /** As long as something is awaited, a word has to come from time to time. */
  private listen(): void {
    clearTimeout(this.silence);
    if (this.waiting.size > 0) this.silence = setTimeout(() => this.lose('gave-up'), LIMITS.silent);
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

function buffersOf(wish: unknown): ArrayBuffer[] {
  const isFile = typeof wish === 'object' && wish !== null && 'bytes' in wish;
  return isFile && wish.bytes instanceof Uint8Array && wish.bytes.buffer instanceof ArrayBuffer
    ? [wish.bytes.buffer]
    : [];
}
