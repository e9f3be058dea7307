/** What the tables of one subject tell. */
import type { Finding } from '../../domain/finding';
import type { Question } from '../../reading/questions/question';

export interface FromTables<T> {
  /** null where no table speaks of the subject. */
  readonly facts: T | null;
  readonly findings: readonly Finding[];
}

/** The same of a subject whose tables only the officer can tell apart. */
export interface FromAskedTables<T> extends FromTables<T> {
  readonly questions: readonly Question[];
}
