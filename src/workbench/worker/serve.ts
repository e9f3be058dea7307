/** Takes calls one by one, tells how far each is, and answers it or says why not. */
import { WorkbookError } from '../../workbook/port';
import type { BenchWork } from './bench-work';
import type { Reply, Request } from './messages';

export interface Thread {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Reply, transfer?: Transferable[]): void;
}

/** The worker that this code runs in. */
export function thisThread(): Thread {
  return self as unknown as Thread;
}

/** Progress is told no more often than a screen shows it. */
const TELL_MS = 50;

export function serve(thread: Thread, work: Pick<BenchWork, 'answer'>): void {
  const running = new Map<number, AbortController>();
  thread.onmessage = ({ data }) => {
    if ('stop' in data) {
      running.get(data.stop)?.abort();
      return;
    }
    const { call, name, wish } = data;
    const controller = new AbortController();
    running.set(call, controller);
    let told = 0;
    const tell = (done: number, total: number | null): void => {
      const now = performance.now();
      if (now - told < TELL_MS && done !== total) return;
      told = now;
      thread.postMessage({ call, done, total });
    };
    work
      .answer(name, wish, {
        signal: controller.signal,
        report: tell,
        rows: (read) => tell(read, null),
      })
      .then(({ result, transfer }) => thread.postMessage({ call, result }, [...transfer]))
      .catch((error: unknown) => thread.postMessage(failure(call, error)))
      .finally(() => running.delete(call));
  };
}

function failure(call: number, error: unknown): Reply {
  if (error instanceof WorkbookError) return { call, code: error.code, aftermath: error.aftermath };
  return {
    call,
    code: error instanceof Error && error.name === 'AbortError' ? 'cancelled' : null,
    aftermath: 'none',
  };
}
