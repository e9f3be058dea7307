/** How long the page of a browser stands still: its longest task, by the clock and by what the task itself computed. */
import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  readonly ts: number;
  /** Microseconds by the clock, and of the thread's own work. */
  readonly dur?: number;
  readonly tdur?: number;
}

export interface Longest {
  /** Milliseconds by the clock, as the page's own list of long tasks gives them; other programs on the machine count in. */
  readonly clock: number;
  /** Milliseconds that the longest task worked: the same on a busy machine and on a quiet one. */
  readonly own: number;
}

/** Watches the page's main thread from here on. @returns what ends the watching */
export async function watchTasks(page: Page): Promise<() => Promise<Longest>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'] },
    transferMode: 'ReportEvents',
  });
  return async () => {
    await page.waitForTimeout(200);
    const complete = new Promise((resolve) => {
      session.once('Tracing.tracingComplete', resolve);
    });
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const threads = new Set(
      events
        .filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain')
        .map((event) => `${event.pid}/${event.tid}`),
    );
    const tasks = turnsOf(
      events.filter((event) => event.ph === 'X' && threads.has(`${event.pid}/${event.tid}`)),
    );
    // A trace without a single task has watched nothing.
    if (tasks.length === 0) throw new Error('no task was seen');
    return {
      clock: Math.round(Math.max(...tasks.map((task) => task.clock))),
      own: Math.round(Math.max(...tasks.map((task) => task.own))),
    };
  };
}

/** The turns of the event loop: a task together with what its promises did right after it. */
function turnsOf(events: readonly TraceEvent[]): Longest[] {
  const turns: { clock: number; own: number }[] = [];
  let end = -1;
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    // What lies inside another event is part of it.
    if (event.ts < end) continue;
    const { dur = 0, tdur = dur } = event;
    end = event.ts + dur;
    const last = turns.at(-1);
    if (event.name.includes('Microtask') && last) {
      last.clock += dur / 1000;
      last.own += tdur / 1000;
    } else turns.push({ clock: dur / 1000, own: tdur / 1000 });
  }
  return turns;
}
