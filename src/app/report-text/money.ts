/** What was planned and spent, in all and by project, and what stands in the way. */
import { viDate } from '../../report/formats';
import { reportTextWords as words, type MoneyPhrases } from '../../text/report-text';
import type { FormLine } from '../../report';
import { noteOf, shortName } from './duties';
import { totalOf, type Source, type Sources } from './sources';

const { percent } = words.units;

export function moneyText(sources: Sources, source: Source | null): string[] {
  const year = String(sources.seen.facts.year ?? words.dots);
  if (!source) return givenText(sources, year);
  const { unit } = source;
  const total = totalOf(source);
  const say = (key: string, of = unit): string =>
    sources.say(source, total, key, of, `disbursement.${key}`);
  const sayIf = (key: string, of = unit): string | null =>
    sources.sayIf(source, total, key, of, `disbursement.${key}`);
  const phrases = (key: string): MoneyPhrases => ({
    total: say(key),
    sources: bySource(['central', 'province', 'commune'], (name) =>
      sayIf(`${key}${name.charAt(0).toUpperCase()}${name.slice(1)}`),
    ),
  });
  const planned = words.moneyPlanned(year, phrases('planned'), sayIf('carried'));
  const [allocated, share] = [sayIf('allocated'), sayIf('allocatedRate', percent)];
  const asOf = sources.seen.facts.disbursement?.asOf ?? null;
  const spent = words.spent(
    words.when(asOf && viDate(asOf)),
    phrases('disbursed'),
    say('disbursedRate', percent),
    say('remaining'),
  );
  return [
    `${planned}${allocated && share ? words.allocated(allocated, share) : ''}`,
    spent,
    ...source.lines.flatMap((line, at) => projectText(sources, source, line, at)),
    ...sources.laterThanPeriod(asOf),
  ];
}

function bySource(
  names: readonly (keyof typeof words.source)[],
  amount: (name: string) => string | null,
): string[] {
  return names.flatMap((name) => {
    const said = amount(name);
    return said === null ? [] : [words.from(words.source[name], said)];
  });
}

function projectText(sources: Sources, source: Source, line: FormLine, at: number): string[] {
  if (
    line.kind === 'total' ||
    line.level > 0 ||
    (!line.figure('planned') && !line.figure('disbursed'))
  )
    return [];
  const id = `disbursement.${at}`;
  const say = (key: string): string => sources.say(source, line, key, source.unit, `${id}.${key}`);
  return [
    words.project(
      shortName(line.name),
      say('planned'),
      say('disbursed'),
      sources.say(source, line, 'disbursedRate', percent, `${id}.disbursedRate`),
      say('remaining'),
    ),
  ];
}

/** Without a table of disbursement the money that was given is all that can be told. */
function givenText(sources: Sources, year: string): string[] {
  const { facts } = sources.seen;
  if (!facts.funding) return [];
  const source = sources.of('phu-luc-01', 'money');
  if (!source) return [];
  const total = totalOf(source);
  const sayIf = (key: string): string | null =>
    sources.sayIf(source, total, key, source.unit, `funding.${key}`);
  return [
    words.moneyGiven(year, {
      total: sources.say(source, total, 'total', source.unit, 'funding.total'),
      sources: bySource(['central', 'province', 'district', 'commune', 'other'], sayIf),
    }),
  ];
}

/** They stand in the same table as the money. */
export function obstaclesText(sources: Sources, source: Source | null): string[] {
  if (!source) {
    sources.of('bc-13', 'obstacles');
    return [];
  }
  let project = '';
  const told = source.lines.flatMap((line) => {
    if (line.kind === 'total') return [];
    const name = shortName(line.name);
    if (line.level === 0) project = name;
    const text = noteOf(line, 'obstacle');
    return text === ''
      ? []
      : [words.obstacle(line.level === 0 ? name : words.within(name, project), text)];
  });
  return told.length > 0 ? told : [words.noObstacles];
}
