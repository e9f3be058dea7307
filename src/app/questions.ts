/**
 * What an open question of the reading would change. Each choice is tried; figures that come out
 * alike whatever is answered stand, and the others are withheld until it is.
 */
import type { Decimal } from '../domain/decimal';
import type { Finding, Subject } from '../domain/finding';
import type { Question } from '../reading/questions/question';
import { openQuestion } from '../rules/reading/BANG-051';
import { questionsOf } from '../sources/asked';
import type { Gathered } from '../sources/gather';
import type { Recognition } from '../sources/recognise';
import { choiceText, questionText } from '../text/questions';
import { commonFacts, withoutHouseholds } from './questions/common';
import { differing, figuresOf, isTold } from './questions/figures';
import { asks } from './questions/of-finding';

export interface Change {
  /** "households.people" */
  readonly figure: string;
  /** null while the question is open. */
  readonly from: Decimal | null;
  readonly to: Decimal | null;
}

export interface AskedQuestion {
  readonly question: Question;
  /** By the id of the choice; empty where there were too many questions to try them. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

/** A workbook read with everything that was answered. */
export interface Looked {
  readonly recognition: Recognition;
  readonly gathered: Gathered;
  /** Answered or not. */
  readonly questions: readonly Question[];
}

export interface Settled {
  readonly looked: Looked;
  /** Its figures without those that hang on an open question. */
  readonly gathered: Gathered;
  readonly findings: readonly Finding[];
  readonly questions: readonly AskedQuestion[];
}

/** How a reading is gathered, and what further rules say of it. */
export interface Look {
  readonly gather: (recognition: Recognition) => Gathered;
  readonly check: (gathered: Gathered) => readonly Finding[];
}

/** A reading for each choice is worth its time for so many questions. */
const MOST_TRIED = 3;
/** An answer may bring up the next question; a reading for each is enough. */
const MOST_READINGS = 8;

/** Reads with the answers to what the findings come down to, until none is left unused. */
function lookAt(recognition: Recognition, look: Look): Looked {
  const answered = new Map<string, Question>();
  let now = recognition;
  for (let turn = 1; ; turn += 1) {
    const gathered = look.gather(now);
    const found = questionsOf(now, [...gathered.findings, ...look.check(gathered)]);
    const fresh = found.filter(
      ({ question }) => question.answer !== null && !answered.has(question.id),
    );
    if (fresh.length === 0 || turn === MOST_READINGS) {
      const open = found.flatMap(({ question }) => (answered.has(question.id) ? [] : [question]));
      return {
        recognition: now,
        gathered,
        questions: [...now.questions, ...gathered.questions, ...answered.values(), ...open],
      };
    }
    for (const { question } of fresh) answered.set(question.id, question);
    now = now.applying(
      fresh.flatMap(({ question, effects }) => effects.get(question.answer ?? '') ?? []),
    );
  }
}

export function settleQuestions(recognition: Recognition, look: Look): Settled {
  const looked = lookAt(recognition, look);
  const { gathered } = looked;
  const open = looked.questions.filter((question) => question.answer === null);
  const answered = looked.questions.flatMap((question) =>
    question.answer === null ? [] : [{ question, changes: new Map() }],
  );
  const doubtful = open.filter((question) => question.said === undefined);
  const untried = open.length > MOST_TRIED;
  let facts = untried && doubtful.length > 0 ? withoutHouseholds(gathered.facts) : gathered.facts;
  const asked: AskedQuestion[] = [];
  const stops: Finding[] = [];
  const ask = (question: Question, changes: AskedQuestion['changes'], names: readonly string[]) => {
    asked.push({ question, changes });
    if (!stopsOf(question, gathered)) stops.push(stopOf(question, names));
  };
  const tries = untried ? [] : open;
  for (const question of tries) {
    const tried = question.choices.map((choice) => ({
      choice,
      facts: lookAt(recognition.answered(new Map([[question.id, choice.id]])), look).gathered.facts,
    }));
    const figures = tried.map((one) => figuresOf(one.facts));
    const names = differing(figures);
    // What stops by itself is asked in any case.
    if (names.length === 0 && !stopsOf(question, gathered)) continue;
    if (question.said === undefined) for (const one of tried) facts = commonFacts(facts, one.facts);
    const changes = tried.map(({ choice }, index): [string, Change[]] => [
      choice.id,
      names
        .filter(isTold)
        .map((figure) => ({ figure, from: null, to: figures[index]?.get(figure) ?? null })),
    ]);
    ask(question, new Map(changes), names);
  }
  if (untried) for (const question of open) ask(question, new Map(), []);
  const replaced = new Set(asked.flatMap(({ question }) => sayingOf(question, gathered)));
  return {
    looked,
    gathered: {
      ...gathered,
      facts,
      findings: gathered.findings.filter((item) => item.severity === 'stop' || !replaced.has(item)),
    },
    findings: stops,
    questions: [...answered, ...asked],
  };
}

/** The finding that says the same as the question while it is open. */
function sayingOf(question: Question, { findings }: Gathered): Finding[] {
  return findings.filter((item) => asks(question, item));
}

/** A question that a finding of the checks comes down to stops there. */
function stopsOf(question: Question, gathered: Gathered): boolean {
  if (question.said === undefined) return false;
  const saying = sayingOf(question, gathered);
  return saying.length === 0 || saying.some(({ severity }) => severity === 'stop');
}

/** The bodies of figures of which the names are; a register alone gives the households as well. */
function subjectsOf({ subjects }: Question, names: readonly string[]): Subject[] {
  const more = (['closing', 'opening'] as const).filter((moment) =>
    names.some((name) => name.startsWith(moment === 'closing' ? 'households.' : 'opening.')),
  );
  return [...new Set<Subject>([...subjects, ...more.map((one) => `households.${one}` as const)])];
}

/** @param names of the figures that hang on the answer */
function stopOf(question: Question, names: readonly string[]): Finding {
  return openQuestion.raise(
    {
      question: questionText(question),
      id: question.id,
      choices: question.choices.map(
        (choice) => `${choice.id} = ${choiceText(question.code, choice)}`,
      ),
    },
    { cells: question.cells, subjects: subjectsOf(question, names) },
  );
}
