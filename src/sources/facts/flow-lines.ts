/**
 * Flow tables with a line for each way in and out: what each line is, told by its words and the
 * heading above it.
 */
import { expressionsOf } from '../../domain/expressions';
import type { FlowCounts } from '../../domain/flow-facts';
import { readHeaderText } from '../headers/reading';
import { matchColumn } from '../columns/match';
import type { RecognisedTable, TableRow } from '../table';
import { kindRules } from '../vocabulary/kinds';
import type { FlowGroupName } from './flow-group';
import words from '../vocabulary/rows.json';
import lists from '../vocabulary/lists.json';

const expression = expressionsOf(words.flow);

export interface FlowLine {
  readonly row: TableRow;
  /**
   * The field of each group: "hộ nghèo trở thành hộ cận nghèo" leaves the one and arrives in the
   * other.
   */
  readonly fields: Readonly<Record<FlowGroupName, keyof FlowCounts>>;
}

/** A line that adds up the ways below it. */
export interface FlowSum {
  readonly row: TableRow;
  readonly kind: 'decrease' | 'increase';
}

export interface FlowLines {
  readonly lines: readonly FlowLine[];
  readonly sums: readonly FlowSum[];
}

const FEWEST_WAYS = 3;

export function flowLines(table: RecognisedTable): FlowLines {
  const rules = kindRules('flow');
  const lines: FlowLine[] = [];
  const sums: FlowSum[] = [];
  let heading: FlowSum['kind'] | null = null;
  for (const row of table.rows) {
    const label = withoutExamples(row.label.replace(expression('bullet'), ''));
    const concepts = new Set(readHeaderText(label).phrases.flat());
    const bare = headingOf(label);
    if (bare) {
      heading = bare;
      if (row.role !== 'group') sums.push({ row, kind: bare });
      continue;
    }
    if (row.role === 'group' || label === '') continue;
    // "Khác" alone is told by the heading above it.
    const texts =
      heading && isOther(concepts)
        ? [heading === 'decrease' ? words.flow.fewer : words.flow.more, label]
        : [label];
    const match = matchColumn(rules, { texts, moment: null });
    if (!match || match.quality !== 'exact' || match.rule.type !== 'count') continue;
    const field = match.rule.id as keyof FlowCounts;
    if (field === 'opening' || field === 'closing') heading = null;
    lines.push({ row, fields: isPair(label) ? inEach(field) : bothWays(field, concepts) });
  }
  return { lines, sums };
}

/** At least one end and three ways make a flow; anything else is a list of another matter. */
export function isFlowList(table: RecognisedTable): boolean {
  const fields = new Set(flowLines(table).lines.map((line) => line.fields.poor));
  const ends = ['opening', 'closing'].filter((end) => fields.has(end as keyof FlowCounts)).length;
  return ends > 0 && fields.size - ends >= FEWEST_WAYS;
}

const WORDS_OF_HEADING = new Set(lists.headings);

/** "Giảm trong kỳ", "Số hộ tăng trong năm": a direction and nothing of how. */
function headingOf(label: string): FlowSum['kind'] | null {
  const { phrases, unknown } = readHeaderText(label);
  if (
    unknown.length > 0 ||
    phrases.length === 0 ||
    !phrases.every((phrase) => phrase.some((concept) => WORDS_OF_HEADING.has(concept)))
  )
    return null;
  const [down, up] = ['reduction', 'increase'].map((concept) =>
    phrases.some((phrase) => phrase.includes(concept)),
  );
  return down === up ? null : down ? 'decrease' : 'increase';
}

function isOther(concepts: ReadonlySet<string>): boolean {
  return concepts.has('otherFunds');
}

/** "Giảm khác (chết, chuyển đi)" → "Giảm khác" */
function withoutExamples(label: string): string {
  return label.replace(/\s*\([^)]*\)\s*$/, '').trim() || label;
}

/**
 * "Chuyển thành hộ cận nghèo/hộ nghèo": one line for both groups, each with the other one's name.
 */
function isPair(label: string): boolean {
  const [first, second, more] = label.split(expression('orElse'));
  if (first === undefined || second === undefined || more !== undefined) return false;
  const isNear = (text: string): boolean => expression('nearPoor').test(text);
  return (
    expression('poor').test(first) &&
    expression('poor').test(second) &&
    isNear(first) !== isNear(second)
  );
}

function inEach(field: keyof FlowCounts): FlowLine['fields'] {
  return { poor: field, 'near-poor': field };
}

/**
 * Who goes from one group to the other is a decrease here and an increase there, whatever way the
 * line says it.
 */
function bothWays(field: keyof FlowCounts, concepts: ReadonlySet<string>): FlowLine['fields'] {
  if (field !== 'becomes' && field !== 'comesFrom') return { poor: field, 'near-poor': field };
  const toNear = concepts.has('becomesNear') || concepts.has('fromPoor');
  return toNear
    ? { poor: 'becomes', 'near-poor': 'comesFrom' }
    : { poor: 'comesFrom', 'near-poor': 'becomes' };
}
