/**
 * What an open question of the reading would change. Each choice is tried; figures that come out
 * alike whatever is answered stand, and the others are withheld until it is.
 */
import { Cube } from '../cube/cube';
import { changed } from '../cube/places';
import type { Facts, HouseholdFacts, PlaceFigures } from '../domain/facts';
import type { Finding } from '../domain/finding';
import type { Decimal } from '../domain/decimal';
import type { Question } from '../reading/questions/question';
import { openQuestion } from '../rules/reading/BANG-051';
import type { Gathered } from '../sources/gather';
import type { Recognition } from '../sources/recognise';
import { choiceText, questionText } from '../text/questions';
import { numbersOf, type HouseholdNumbers } from './figures';

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

export interface Settled {
  readonly gathered: Gathered;
  readonly findings: readonly Finding[];
  readonly questions: readonly AskedQuestion[];
}

/** A reading for each choice is worth its time for so many questions. */
const MOST_TRIED = 3;

export function settleQuestions(
  recognition: Recognition,
  gathered: Gathered,
  gatherAll: (recognition: Recognition) => Gathered,
): Settled {
  const answered = recognition.questions
    .filter((question) => question.answer !== null)
    .map((question) => ({ question, changes: new Map() }));
  const open = recognition.questions.filter((question) => question.answer === null);
  if (open.length === 0) return { gathered, findings: [], questions: answered };
  if (open.length > MOST_TRIED) {
    const asked = open.map((question) => ({ question, changes: new Map() }));
    return {
      gathered: { ...gathered, facts: withoutHouseholds(gathered.facts) },
      findings: asked.map(({ question }) => stopOf(question)),
      questions: [...answered, ...asked],
    };
  }
  let { facts } = gathered;
  const asked: AskedQuestion[] = [];
  for (const question of open) {
    const tried = question.choices.map((choice) => ({
      choice,
      facts: gatherAll(recognition.answered(new Map([[question.id, choice.id]]))).facts,
    }));
    const figures = tried.map((one) => figuresOf(one.facts));
    const names = [...new Set(figures.flatMap((one) => [...one.keys()]))].filter((name) =>
      figures.some((one) => !same(one.get(name) ?? null, figures[0]?.get(name) ?? null)),
    );
    if (names.length === 0) continue;
    for (const one of tried) facts = common(facts, one.facts);
    asked.push({
      question,
      changes: new Map(
        tried.map(({ choice }, index) => [
          choice.id,
          names
            .filter((name) => /^(?:households|opening)\.\w+$/.test(name))
            .map((figure) => ({ figure, from: null, to: figures[index]?.get(figure) ?? null })),
        ]),
      ),
    });
  }
  return {
    gathered: { ...gathered, facts },
    findings: asked.map(({ question }) => stopOf(question)),
    questions: [...answered, ...asked],
  };
}

function stopOf(question: Question): Finding {
  return openQuestion.raise(
    {
      question: questionText(question),
      id: question.id,
      choices: question.choices.map(
        (choice) => `${choice.id} = ${choiceText(question.code, choice)}`,
      ),
    },
    { cells: question.cells, subjects: question.subjects },
  );
}

/** Every figure of the households by a name of its own, those of the register included. */
function figuresOf(facts: Facts): Map<string, Decimal | null> {
  const figures = new Map<string, Decimal | null>();
  const { households, opening } = numbersOf(facts);
  const add = (part: string, numbers: HouseholdNumbers | null): void => {
    for (const name of ['total', 'poor', 'nearPoor', 'people'] as const)
      figures.set(`${part}.${name}`, numbers?.[name] ?? null);
    numbers?.byHamlet.forEach((place) => {
      for (const name of ['total', 'poor', 'nearPoor'] as const)
        figures.set(`${part}.byHamlet.${place.hamlet}.${name}`, place[name]);
    });
  };
  add('households', households);
  add('opening', opening);
  for (const place of facts.register?.byHamlet ?? [])
    for (const name of ['households', 'poor', 'nearPoor', 'people'] as const)
      figures.set(`register.${place.key}.${name}`, place[name]?.value ?? null);
  return figures;
}

function same(one: Decimal | null, other: Decimal | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

function withoutHouseholds(facts: Facts): Facts {
  return { ...facts, households: null, register: null, review: null };
}

/** What two readings of the same workbook agree on. */
function common(one: Facts, other: Facts): Facts {
  const alike = JSON.stringify(counts(one)) === JSON.stringify(counts(other));
  return {
    ...one,
    households: commonHouseholds(one.households, other.households),
    register: alike ? one.register : null,
    review: alike ? (one.review ?? null) : null,
  };
}

function counts(facts: Facts): unknown {
  return facts.register?.byHamlet.map((place) => [
    place.key,
    place.households.value.toString(),
    place.poor.value.toString(),
    place.nearPoor.value.toString(),
    place.people?.value.toString() ?? null,
  ]);
}

function commonHouseholds(
  one: HouseholdFacts | null,
  other: HouseholdFacts | null,
): HouseholdFacts | null {
  if (!one || !other) return null;
  const places = new Map(other.hamlets.map((place) => [place.key, place]));
  if (places.size !== one.hamlets.length) return null;
  const hamlets: PlaceFigures[] = [];
  for (const place of one.hamlets) {
    const twin = places.get(place.key);
    if (!twin) return null;
    hamlets.push(agreed(place, twin));
  }
  const declared = one.declared && other.declared ? agreed(one.declared, other.declared) : null;
  return { ...one, hamlets, declared };
}

/** The figures of a place that both readings have alike; the others are not known. */
function agreed(one: PlaceFigures, other: PlaceFigures): PlaceFigures {
  const figures = new Cube();
  for (const { at, figure } of other.observations()) figures.add(at, figure);
  return changed(one, ({ at, figure }) =>
    figures.figure(at)?.value.equals(figure.value) ? figure : null,
  );
}
