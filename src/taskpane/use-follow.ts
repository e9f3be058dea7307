/**
 * Last year's workbook beside the open one: the file, what the officer has answered, and what came
 * of it. Nothing of it is kept beyond the pane.
 */
import { useState } from 'react';
import type { DoubtView, FlowsView } from '../app/pane-work';
import { whenChanged } from './problem';
import { today } from './preferences';
import type { Session } from './use-session';
import { pickedFile } from './parts/picked-file';

export type Answer = 'same' | 'different';

export interface FollowAnswers {
  readonly pairs: ReadonlyMap<string, Answer>;
  /** Last year's name of a hamlet → this year's. */
  readonly renamed: ReadonlyMap<string, string>;
  /** "ho-khong-con", "ho-moi" */
  readonly settings: ReadonlyMap<string, string>;
}

export interface FollowState {
  readonly file: string | null;
  readonly view: FlowsView | null;
  /** The workbook was read anew after the view was made. */
  readonly outdated: boolean;
  /**
   * Every pair and every renamed hamlet that was asked about, so that an answer can be taken back.
   */
  readonly doubts: readonly DoubtView[];
  readonly renamed: FlowsView['renamed'];
  readonly answers: FollowAnswers;
  /** Answers that the view does not know yet. */
  readonly unused: number;
  readonly written: readonly string[] | null;
  choose(file: File): Promise<void>;
  answer(change: Partial<FollowAnswers>): void;
  again(): Promise<void>;
  write(): Promise<void>;
  drop(): void;
}

const NONE: FollowAnswers = { pairs: new Map(), renamed: new Map(), settings: new Map() };
const keyOf = ({ pair }: DoubtView): string => `${pair.old}=${pair.now}`;

interface Result {
  readonly view: FlowsView;
  readonly reading: number;
  readonly used: FollowAnswers;
  readonly doubts: FollowState['doubts'];
  readonly renamed: FollowState['renamed'];
}

export function useFollow(session: Session): FollowState {
  const { host, work, jobs, seen } = session;
  const [file, setFile] = useState<File | null>(null);
  const [answers, setAnswers] = useState(NONE);
  const [result, setResult] = useState<Result | null>(null);
  const [written, setWritten] = useState<readonly string[] | null>(null);
  const { run } = jobs;
  const reading = seen?.reading ?? 0;

  const compute = async (of: File, given: FollowAnswers, before: Result | null): Promise<void> => {
    const pairs = (wanted: Answer): DoubtView['pair'][] =>
      (before?.doubts ?? [])
        .filter((doubt) => given.pairs.get(keyOf(doubt)) === wanted)
        .map(({ pair }) => pair);
    const view = await run('flows', async (progress) =>
      work.flows(
        {
          file: await pickedFile(host, of),
          name: host.name,
          same: pairs('same'),
          different: pairs('different'),
          renamed: given.renamed,
          settings: given.settings,
          today: today(),
        },
        progress,
      ),
    );
    if (!view) return;
    const merged = <T>(known: readonly T[], fresh: readonly T[], key: (item: T) => string): T[] => [
      ...new Map([...known, ...fresh].map((item) => [key(item), item])).values(),
    ];
    setWritten(null);
    setFile(of);
    setAnswers(given);
    setResult({
      view,
      reading,
      used: given,
      doubts: merged(before?.doubts ?? [], view.doubts, keyOf),
      renamed: merged(before?.renamed ?? [], view.renamed, (item) => item.old),
    });
  };

  const drop = (): void => {
    setFile(null);
    setAnswers(NONE);
    setResult(null);
    setWritten(null);
    void work.forgetFlows().catch(() => undefined);
  };
  const write = async (): Promise<void> => {
    // What is shown no longer stands in the workbook: the way on is to compute it again.
    const stale = whenChanged(() => setResult((now) => now && { ...now, reading: -1 }));
    const done = await session.write((progress) => work.writeFlows({}, progress).catch(stale));
    if (done) setWritten(done.sheets);
  };

  return {
    file: file?.name ?? null,
    view: result?.view ?? null,
    outdated: result !== null && result.reading !== reading,
    doubts: result?.doubts ?? [],
    renamed: result?.renamed ?? [],
    answers,
    unused: result ? unusedOf(answers, result.used) : 0,
    written,
    // Another file begins anew; one that cannot be read leaves what is shown.
    choose: (chosen) => compute(chosen, NONE, null),
    answer: (change) => setAnswers((now) => ({ ...now, ...change })),
    again: async () => {
      if (file) await compute(file, answers, result);
    },
    write,
    drop,
  };
}

function unusedOf(now: FollowAnswers, used: FollowAnswers): number {
  return (['pairs', 'renamed', 'settings'] as const).reduce((count, part) => {
    const [mine, known] = [
      now[part] as ReadonlyMap<string, string>,
      used[part] as ReadonlyMap<string, string>,
    ];
    return (
      count +
      [...new Set([...mine.keys(), ...known.keys()])].filter(
        (key) => mine.get(key) !== known.get(key),
      ).length
    );
  }, 0);
}

export { keyOf as doubtKey };
