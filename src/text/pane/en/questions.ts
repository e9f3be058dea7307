/** The questions that only the officer can decide, in English. */
import type { PaneWords } from '../../pane';
import type { questions as vi } from '../vi/questions';

export const questions: Pick<PaneWords, keyof typeof vi> = {
  questions: {
    title: 'Questions about this workbook',
    nth: (at, of) => `Question ${at} of ${of}`,
    piece: (sheet) => `A part of the sheet «${sheet}»`,
    line: 'Row',
    trying: 'Trying each answer…',
    cannotTry: 'What each answer would change could not be tried.',
    pending: 'not given',
    keeps: 'Changes no figure and no form.',
    gained: (forms) => `Can be made: «${forms}»`,
    lost: (forms) => `No longer made: «${forms}»`,
    waiting: (forms) => `Still waiting for other questions or errors: «${forms}»`,
    answer: 'Answer',
    choose: 'Choose an answer.',
    later: 'Later',
    remembered: 'Remembered on the sheet «Thông số»; it is not asked again.',
    kept: 'The answer was written down and the workbook read again.',
    takenBack: 'The answer was dropped and the workbook read again.',
    all: 'All questions are answered.',
    left: (count) => `${count} left for later.`,
    again: 'Look at them again',
    given: (count) => `Answered (${count})`,
    takeBack: 'Drop the answer',
    takeBackOf: (question) => `Drop the answer: ${question}`,
    unused: 'An answer that is kept and no longer asked for',
    inBook: (sheet, cell) => `See ${cell} on «${sheet}»`,
  },
};
