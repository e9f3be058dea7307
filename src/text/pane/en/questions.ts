/** The questions that only the officer can decide, in English. */
import type { PaneWords } from '../../pane';
import type { questions as vi } from '../vi/questions';
import words from './questions.json';

export const questions: Pick<PaneWords, keyof typeof vi> = {
  questions: {
    ...words.questions,
    nth: (at, of) => `Question ${at} of ${of}`,
    piece: (sheet) => `A part of the sheet «${sheet}»`,
    gained: (forms) => `Can be made: «${forms}»`,
    lost: (forms) => `No longer made: «${forms}»`,
    waiting: (forms) => `Still waiting for other questions or errors: «${forms}»`,
    left: (count) => `${count} left for later.`,
    given: (count) => `Answered (${count})`,
    takeBackOf: (question) => `Drop the answer: ${question}`,
    inBook: (sheet, cell) => `See ${cell} on «${sheet}»`,
  },
};
