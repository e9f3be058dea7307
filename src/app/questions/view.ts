/** A question as the pane shows it, with its cells, and what each answer would change. */
import type { CellRef } from '../../domain/address';
import type { Decimal } from '../../domain/decimal';
import type { TargetFact } from '../../domain/facts';
import { inBoth, type Said } from '../../domain/language';
import type { Question } from '../../reading/questions/question';
import { tableAt } from '../../sources/asked/found';
import { codeOfQuestion } from '../../sources/corrected/settings';
import { isOfForm } from '../../reading/questions/question';
import { everyTable } from '../../sources/recognise';
import type { RecognisedTable } from '../../sources/table';
import { figureLabel } from '../../text/question-figures';
import { choiceText, proposalReason, questionText } from '../../text/questions';
import { allForms } from '../forms';
import { whetherMade } from '../make-bieu';
import type { Survey } from '../survey';
import { differing, figuresOf, isTold, targetOf } from './figures';
import { questionOf } from './of-finding';
import { pieceOf, type Piece } from './piece';

/** A question with what may be answered and what is. */
export interface Asked {
  readonly id: string;
  /** Under which the answer is kept on the settings sheet. */
  readonly code: string;
  readonly text: Said;
  readonly cells: readonly CellRef[];
  readonly choices: readonly { readonly id: string; readonly text: Said }[];
  readonly answer: string | null;
}

export interface QuestionView extends Asked {
  /** Why the first choice is proposed; null where none is. */
  readonly why: Said | null;
  /** The code of the finding at the first cell that says the same while the question is open. */
  readonly said: string | undefined;
  /** The officer's own cells; none once it is answered. */
  readonly pieces: readonly Piece[];
}

export interface AskedView {
  /** Questions that are open, then those that are answered. */
  readonly questions: readonly QuestionView[];
  /** Answers that the workbook keeps and nothing asks for any more: their codes. */
  readonly unused: readonly { readonly code: string; readonly answer: string }[];
}

export interface FigureChange {
  readonly label: Said;
  readonly unit: string;
  /** null where the figure is not given. */
  readonly from: Decimal | null;
  readonly to: Decimal | null;
  readonly rate: boolean;
}

export interface ChoiceView {
  readonly id: string;
  readonly figures: readonly FigureChange[];
  /** Forms that can be made with this answer and cannot without it, by their names. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Forms that the question keeps back and that another stop or question still would. */
  readonly waiting: readonly string[];
}

export interface QuestionCard {
  readonly id: string;
  readonly choices: readonly ChoiceView[];
}

export function askedView(seen: Survey): AskedView {
  const tables = everyTable(seen.recognition);
  const views = seen.questions.map(({ question }) => viewOf(question, tables));
  const known = new Set(views.map(({ id }) => id));
  return {
    questions: [
      ...views.filter(({ answer }) => answer === null),
      ...views.filter(({ answer }) => answer !== null),
    ],
    unused: [...seen.recognition.corrections.questions]
      .filter(([id]) => !known.has(id) && !isOfForm(id))
      .map(([id, answer]) => ({ code: codeOfQuestion(id), answer })),
  };
}

/**
 * @param pause lets the page draw between the readings, one for each choice
 * @returns null when the workbook does not ask this any more
 */
export async function questionCard(
  seen: Survey,
  id: string,
  pause: () => Promise<void>,
): Promise<QuestionCard | null> {
  const question = seen.questions.find((one) => one.question.id === id)?.question;
  if (!question) return null;
  const tried: { readonly id: string; readonly seen: Survey }[] = [];
  for (const choice of question.choices) {
    await pause();
    tried.push({ id: choice.id, seen: seen.answered(new Map([[id, choice.id]])) });
  }
  const before = figuresOf(seen.facts);
  const after = tried.map((one) => figuresOf(one.seen.facts));
  const names = [...new Set([...after, before].flatMap((one) => [...one.keys()]))];
  const changed = differing([...after, before]);
  const readings = [seen, ...tried.map((one) => one.seen)];
  const target = (name: string): TargetFact | null =>
    readings.flatMap(({ facts }) => targetOf(facts, name) ?? [])[0] ?? null;
  const label = (name: string): Said | null => figureLabel(name, target(name)?.name ?? null);
  // The same amounts in another unit are told with it.
  const money = changed.some((name) => name.startsWith('funding.unit.'));
  const told = names.filter(
    (name) =>
      isTold(name) &&
      label(name) !== null &&
      (changed.includes(name) || (money && name === 'funding.total')),
  );
  const makes = formsOf(seen);
  return {
    id,
    choices: tried.map((one, index): ChoiceView => {
      const now = formsOf(one.seen);
      const unitOf = (name: string): string =>
        name.startsWith('funding.')
          ? (one.seen.facts.funding?.unit ?? '')
          : /Rate/.test(name)
            ? '%'
            : (target(name)?.unit ?? '');
      return {
        id: one.id,
        figures: told.slice(0, MOST_FIGURES).map((name) => ({
          label: label(name) ?? inBoth(() => name),
          unit: unitOf(name),
          from: money ? null : (before.get(name) ?? null),
          to: after[index]?.get(name) ?? null,
          rate: /Rate/.test(name),
        })),
        gained: [...now.made].filter((form) => !makes.made.has(form)),
        lost: [...makes.made].filter((form) => !now.made.has(form)),
        waiting: [...now.blocked.keys()].filter((form) => makes.blocked.get(form)?.has(id)),
      };
    }),
  };
}

const MOST_FIGURES = 5;

/** In the officer's words. */
export function askedOf(question: Question): Asked {
  return {
    id: question.id,
    code: codeOfQuestion(question.id),
    text: inBoth((language) => questionText(question, language)),
    cells: question.cells,
    choices: question.choices.map((choice) => ({
      id: choice.id,
      text: inBoth((language) => choiceText(question.code, choice, language)),
    })),
    answer: question.answer,
  };
}

function viewOf(question: Question, tables: readonly RecognisedTable[]): QuestionView {
  const { said, answer, cells } = question;
  const asked = { ...askedOf(question), why: proposalReason(question), said };
  if (answer !== null) return { ...asked, pieces: [] };
  const about = new Set(cells.flatMap((cell) => tableAt(tables, cell) ?? []));
  return { ...asked, pieces: [...about].slice(0, 2).map((table) => pieceOf(table, cells)) };
}

/** Labels of the forms that can be made, and of those kept back, with the questions that do it. */
function formsOf(seen: Survey): {
  readonly made: ReadonlySet<string>;
  readonly blocked: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const made = new Set<string>();
  const blocked = new Map<string, ReadonlySet<string>>();
  const questions = seen.questions.map(({ question }) => question);
  for (const form of allForms()) {
    const ready = whetherMade(form, seen);
    const { local } = form.label;
    if (!('why' in ready)) made.add(local);
    else if (ready.findings.length > 0)
      blocked.set(
        local,
        new Set(ready.findings.flatMap((item) => questionOf(questions, item)?.id ?? [])),
      );
  }
  return { made, blocked };
}
