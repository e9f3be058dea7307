/** A question to the officer as a promise of the answer. */
import { useState } from 'react';

export interface Question<Answer extends string = string> {
  readonly title: string;
  readonly text: string;
  /** The words on each button; the last one does nothing. */
  readonly answers: Readonly<Record<Answer, string>>;
}

export interface Asking {
  readonly question: Question | null;
  readonly ask: <Answer extends string>(question: Question<Answer>) => Promise<string>;
  readonly answer: (answer: string) => void;
}

export function useAsk(): Asking {
  const [open, setOpen] = useState<{
    readonly question: Question;
    readonly resolve: (answer: string) => void;
  } | null>(null);
  return {
    question: open?.question ?? null,
    ask: (question) => new Promise((resolve) => setOpen({ question, resolve })),
    answer: (given) => {
      setOpen(null);
      open?.resolve(given);
    },
  };
}
