/** The worker's own work, done in the thread of a test, behind the same copies of each message. */
import { deserialize, serialize } from 'node:v8';
import { BenchWork } from '../../src/workbench/worker/bench-work';
import type { Reply, Request } from '../../src/workbench/worker/messages';
import { serve, type Thread } from '../../src/workbench/worker/serve';

const copied = <T>(message: T): T => deserialize(serialize(message));

class InThisThread {
  onmessage: ((event: { readonly data: Reply }) => void) | null = null;
  private readonly thread: Thread = {
    onmessage: null,
    postMessage: (data) => this.onmessage?.({ data: copied(data) }),
  };
  constructor() {
    serve(this.thread, new BenchWork());
  }
  postMessage(data: Request): void {
    this.thread.onmessage?.(new MessageEvent('message', { data: copied(data) }));
  }
  terminate(): void {
    this.onmessage = null;
  }
}

export function workInThisThread(): void {
  Object.assign(globalThis, { Worker: InThisThread });
}
