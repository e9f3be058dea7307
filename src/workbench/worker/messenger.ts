/** The page's side of the worker: a call is a promise, Cancel goes over, and a worker that breaks fails every call that waits for it. */
import { handedOn, type PaneWorkLike } from '../../actions/pane-work/names';
import { fromWire } from '../../actions/pane-work/wire';
import { WorkbookError, type Progress } from '../../workbook/port';
import type { DeskCalls } from './bench-work';
import type { Reply, Request } from './messages';

interface Waiting {
  readonly progress: Progress;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class Messenger {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;

  /** Starts the worker, so that it is there when the first workbook comes. */
  start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./main.ts', import.meta.url), { name: 'workbook' });
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.heard(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.broke();
    };
    worker.onmessageerror = () => this.broke();
    this.worker = worker;
    return worker;
  }

  /** @throws WorkbookError as the worker met it; another Error for anything unforeseen */
  call(name: string, wish: unknown, progress: Progress = {}, transfer: readonly ArrayBuffer[] = []): Promise<unknown> {
    const call = this.calls += 1;
    return new Promise((resolve, reject) => {
      progress.signal?.addEventListener('abort', () => this.post({ stop: call }));
      this.waiting.set(call, { progress, resolve, reject });
      this.post({ call, name, wish }, transfer);
    });
  }

  /** The calls of the desk itself. */
  desk<K extends keyof DeskCalls>(name: K, ...[wish]: Parameters<DeskCalls[K]>): ReturnType<DeskCalls[K]> {
    const bytes = (wish as { readonly bytes?: Uint8Array } | undefined)?.bytes;
    return this.call(name, wish, {}, bytes ? [bytes.buffer as ArrayBuffer] : []) as ReturnType<DeskCalls[K]>;
  }

  /** The pane's work on the workbook of this opening. */
  work(opened: number): PaneWorkLike {
    return handedOn(async (name, wish, progress) => fromWire(await this.call(name, { opened, wish }, progress)));
  }

  private post(request: Request, transfer: readonly ArrayBuffer[] = []): void {
    try {
      this.start().postMessage(request, [...transfer]);
    } catch {
      this.broke();
    }
  }

  private heard(reply: Reply): void {
    const waiting = this.waiting.get(reply.call);
    if (!waiting) return;
    if ('done' in reply) {
      if (reply.total === null) waiting.progress.rows?.(reply.done);
      else waiting.progress.report?.(reply.done, reply.total);
      return;
    }
    this.waiting.delete(reply.call);
    if ('result' in reply) waiting.resolve(reply.result);
    else waiting.reject(reply.code === null ? new Error('the work failed') : new WorkbookError(reply.code, '', reply.aftermath));
  }

  /** The next call begins with a new worker; the workbook has to be opened again. */
  private broke(): void {
    this.worker?.terminate();
    this.worker = null;
    const lost = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of lost) reject(new Error('the worker broke'));
  }
}
