/**
 * The answers to the questions of one form. They hang on the form alone, so that one file serves
 * every commune of a province that gets it.
 */
import { NO_CORRECTIONS } from '../../sources/corrections';
import { writeCorrectionsFile } from '../corrections';
import type { FormFill } from '.';

/** @returns the text of the file, as `--anh-xa` and the pane take it */
export function answersFile({ plan }: Pick<FormFill, 'plan'>): {
  readonly text: string;
  readonly count: number;
} {
  const questions = new Map(
    plan.questions.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer] as const])),
  );
  return { text: writeCorrectionsFile({ ...NO_CORRECTIONS, questions }), count: questions.size };
}
