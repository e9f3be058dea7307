/** Holds what the program read out of a drawn workbook against its account, figure by figure. */
import { lackFigure, lackItems } from '../../../src/domain/lack-facts';
import { numbersOf, type HouseholdNumbers } from '../../../src/app/figures';
import type { FlowLineNumbers } from '../../../src/app/flow-figures';
import { lineAmount } from '../../../src/checks/context';
import type { DisbursementLine } from '../../../src/domain/disbursement-facts';
import type { FundingLine } from '../../../src/domain/facts';
import type { Survey } from '../../../src/app/survey';
import type { Subject } from '../../../src/domain/finding';
import type { Drawn } from '.';

export interface Verdict {
  readonly right: number;
  /** Figures that are not given, with a stop, a check or a question that says why. */
  readonly withheld: readonly string[];
  /** Not given, and nothing above a note says so. */
  readonly lost: readonly string[];
  /** Given, not what the workbook says, and blocked by a stop. */
  readonly stopped: readonly string[];
  /** Given, wrong, and only a check says that something is odd. */
  readonly doubted: readonly string[];
  readonly silent: readonly string[];
  /** Stops, checks and questions. */
  readonly said: readonly string[];
  readonly asked: number;
}

export function judged(book: Drawn, seen: Survey): Verdict {
  const figures = byPlaceKey(figuresOf(seen));
  const [must, may] = [byPlaceKey(book.account.must), byPlaceKey(book.account.may)];
  const verdict = {
    right: 0,
    withheld: [] as string[],
    lost: [] as string[],
    stopped: [] as string[],
    doubted: [] as string[],
    silent: [] as string[],
  };
  const graver = seen.findings.filter((item) => item.severity !== 'note');
  const named = (name: string, stops: boolean): boolean =>
    graver.some(
      (item) =>
        (!stops || item.severity === 'stop') &&
        item.subjects.some(
          (subject) => subject === 'workbook' || subjectsOf(name).includes(subject),
        ),
    );
  for (const name of new Set([...must.keys(), ...figures.keys()])) {
    const want = must.get(name) ?? may.get(name);
    const got = figures.get(name);
    if (got === undefined) (named(name, false) ? verdict.withheld : verdict.lost).push(name);
    else if (want !== undefined && Math.abs(got - want) < 1e-6 * Math.max(1, Math.abs(want)))
      verdict.right += 1;
    else {
      const text = `${name}: ${got} not ${want ?? 'said anywhere'}`;
      if (named(name, true)) verdict.stopped.push(text);
      else if (named(name, false) && graver.some((item) => item.subjects.length > 0))
        verdict.doubted.push(text);
      else verdict.silent.push(text);
    }
  }
  return {
    ...verdict,
    said: graver.map((item) => {
      const first = item.cells[0];
      return `${item.severity} ${item.code} ${first ? `${first.sheet}!${first.cell}` : ''}`;
    }),
    asked: seen.questions.filter(({ question }) => question.answer === null).length,
  };
}

/** A hamlet is the same with and without the word before its name. */
const byPlaceKey = (figures: ReadonlyMap<string, number>): Map<string, number> =>
  new Map(
    [...figures]
      .flatMap(([name, value]) => (name.endsWith('@') ? [] : [[name, value] as const]))
      .map(([name, value]) => [
        name
          .replace(/@(?:thôn|tổ dân phố|tdp) /i, '@')
          .normalize('NFC')
          .toLowerCase(),
        value,
      ]),
  );

function subjectsOf(name: string): readonly Subject[] {
  if (name.startsWith('closing.people')) return ['people', 'households.closing'];
  if (name.startsWith('closing')) return ['households.closing', 'register'];
  if (name.startsWith('opening')) return ['households.opening'];
  if (name.startsWith('flow')) return ['flow'];
  if (name.startsWith('lacks')) return ['lacks', 'register'];
  if (name.startsWith('funding')) return ['funding'];
  if (name.startsWith('target')) return ['targets'];
  return ['register'];
}

/** Every figure that an officer or a form would take, by the names of the account. */
export function figuresOf(seen: Survey): Map<string, number> {
  const figures = new Map<string, number>();
  const add = (name: string, value: { toNumber(): number } | null | undefined): void => {
    if (value) figures.set(name, value.toNumber());
  };
  const numbers = numbersOf(seen.facts);
  const households = (part: string, one: HouseholdNumbers | null): void => {
    for (const field of ['total', 'poor', 'nearPoor', 'people'] as const)
      add(`${part}.${field}`, one?.[field]);
    for (const place of one?.byHamlet ?? [])
      for (const field of ['total', 'poor', 'nearPoor'] as const)
        add(`${part}.${field}@${place.hamlet}`, place[field]);
  };
  households('closing', numbers.households);
  households('opening', numbers.opening);
  for (const group of ['poor', 'nearPoor'] as const) {
    const own = numbers.flow?.[group];
    if (!own) continue;
    flowLine(add, `flow.${group}`, '', own);
    if (own.people) flowLine(add, `flowPeople.${group}`, '', own.people);
    for (const place of own.byHamlet) {
      flowLine(add, `flow.${group}`, `@${place.hamlet}`, place);
      if (place.people) flowLine(add, `flowPeople.${group}`, `@${place.hamlet}`, place.people);
    }
  }
  lackFigures(figures, seen);
  registerFigures(figures, seen);
  for (const field of [
    'total',
    'central',
    'investment',
    'recurrent',
    'local',
    'province',
    'commune',
  ] as const)
    add(`funding.${field}`, numbers.funding?.[field]);
  for (const line of codedLines(seen.facts.funding?.lines ?? []))
    for (const field of ['total', 'central', 'province', 'commune'] as const)
      add(`funding.line.${line.code ?? line.name}.${field}`, lineAmount(line, field));
  disbursementFigures(figures, seen);
  for (const target of numbers.targets ?? []) {
    add(`target.${target.name}.target`, target.target);
    add(`target.${target.name}.actual`, target.actual);
  }
  return figures;
}

/** What a table of spending says was planned, where no table of funding says it. */
function disbursementFigures(figures: Map<string, number>, { facts }: Survey): void {
  const { disbursement } = facts;
  if (!disbursement || facts.funding) return;
  const add = (name: string, line: DisbursementLine): void => {
    for (const field of ['total', 'central', 'province', 'commune'] as const) {
      const amount = line.amounts[`planned.${field}`];
      if (amount) figures.set(`${name}${field}`, amount.value.toNumber());
    }
  };
  const lines = disbursement.lines.flatMap((line) => [line, ...line.children]);
  if (disbursement.declared) add('funding.', disbursement.declared);
  for (const line of lines)
    if (line.children.length === 0) add(`funding.line.${line.code ?? line.name}.`, line);
}

/** The lowest lines that the programme knows; activities below them are their parts. */
function codedLines(lines: readonly FundingLine[]): FundingLine[] {
  return lines.flatMap((line) => {
    const below = codedLines(line.children);
    return below.some(({ code }) => code !== null) || line.code === null
      ? [...(line.code === null && line.children.length === 0 ? [line] : []), ...below]
      : [line];
  });
}

type Add = (name: string, value: { toNumber(): number } | null | undefined) => void;

function flowLine(add: Add, name: string, at: string, line: FlowLineNumbers): void {
  add(`${name}.opening${at}`, line.opening);
  add(`${name}.becomes${at}`, line.decrease.toOtherGroup);
  add(`${name}.crosses${at}`, line.decrease.aboveLine);
  add(`${name}.less${at}`, line.decrease.other);
  add(`${name}.from${at}`, line.increase.fromOtherGroup);
  add(`${name}.relapsed${at}`, line.increase.relapsed);
  add(`${name}.fresh${at}`, line.increase.new);
  add(`${name}.more${at}`, line.increase.other);
  add(`${name}.closing${at}`, line.closing);
}

function lackFigures(figures: Map<string, number>, { facts }: Survey): void {
  for (const one of facts.lacks?.hamlets ?? []) {
    const group = one.group === 'poor' ? 'poor' : 'nearPoor';
    const all = [['households', lackFigure(one, 'households')] as const, ...lackItems(one)];
    for (const [item, figure] of all) {
      if (!figure) continue;
      const value = figure.value.toNumber();
      const name = `lacks.${group}.${item}`;
      figures.set(name, (figures.get(name) ?? 0) + value);
      figures.set(`${name}@${one.place.name}`, value);
    }
  }
}

function registerFigures(figures: Map<string, number>, { facts }: Survey): void {
  const count = (name: string, place: string, value: number): void => {
    figures.set(name, (figures.get(name) ?? 0) + value);
    figures.set(`${name}@${place}`, (figures.get(`${name}@${place}`) ?? 0) + value);
  };
  for (const place of facts.register?.byHamlet ?? []) {
    const untold = facts.register?.untold ?? [];
    if (!untold.includes('poor')) count('register.poor', place.name, place.poor.value.toNumber());
    if (!untold.includes('nearPoor'))
      count('register.nearPoor', place.name, place.nearPoor.value.toNumber());
    if (place.people) count('register.people', place.name, place.people.value.toNumber());
  }
  if (!facts.review?.columns.indicators) return;
  for (const one of facts.review.households) {
    const group = one.group === 'poor' ? 'poor' : one.group === 'near-poor' ? 'nearPoor' : null;
    if (!group) continue;
    one.indicators.forEach((lacking, i) => {
      if (lacking !== null)
        count(`review.${group}.indicator${i + 1}`, one.place.name, lacking ? 1 : 0);
    });
  }
}
