/** Amounts of funding in another unit of money. */
import type { FundingFacts, FundingLine } from '../../domain/facts';
import { AMOUNT_FIELDS } from '../../domain/funding-amounts';
import { moneyUnit } from '../values/units';

/** The same amounts in another unit of money. */
export function scaleFacts(facts: FundingFacts, unit: string): FundingFacts {
  const [from, to] = [moneyUnit(facts.unit)?.factor, moneyUnit(unit)?.factor];
  if (!from || !to || from === to) return facts;
  const scale = (line: FundingLine): FundingLine => ({
    ...scaleLine(line, from, to),
    children: line.children.map(scale),
  });
  return {
    ...facts,
    unit,
    lines: facts.lines.map(scale),
    declared: facts.declared ? scale(facts.declared) : null,
  };
}

/** A line without those below it. @param from how many đồng its unit is; `to` likewise */
export function scaleLine(line: FundingLine, from: number, to: number): FundingLine {
  const scaled = { ...line } as Record<string, unknown>;
  for (const field of AMOUNT_FIELDS) {
    const figure = line[field];
    if (figure) scaled[field] = { ...figure, value: figure.value.times(from).dividedBy(to) };
  }
  return scaled as unknown as FundingLine;
}
