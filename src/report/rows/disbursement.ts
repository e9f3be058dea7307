/**
 * Rows of the disbursement form: the lines of the workbook under the programme's tree, as far as
 * one is in force.
 */
import {
  DISBURSEMENT_FIELDS,
  type DisbursementLine,
  wholeAmount,
} from '../../domain/disbursement-facts';
import type { Facts } from '../../domain/facts';
import type { Template } from '../../templates';
import type { BodyRow, RenderOptions, RowSet, SourceValues } from '../types';
import { moneyUnit } from './money-unit';
import { arranged, type Node, ordinalsOf } from './tree';
import { asOfNotes, figureValue, figureValues, hasAny, textValue } from './values';

export function disbursement(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const table = facts.disbursement ?? null;
  const programme = options.programme ?? null;
  const lines = table?.lines ?? [];
  const {
    nodes,
    byProgramme,
    notes: said,
  } = arranged(lines, programme, false, facts.year, (line) =>
    DISBURSEMENT_FIELDS.some((field) => Boolean(line.amounts[field])),
  );
  const unit = moneyUnit(table?.unit ?? null, template.unit.money ?? null);
  const ordinalOf = ordinalsOf(template, byProgramme);
  const row = (node: Node<DisbursementLine>, level: number, index: number): BodyRow => {
    const children = node.children.map((child, at) => row(child, level + 1, at));
    const sums = children.some(
      (child) => child.kind === 'sum' || hasAny(child.values, DISBURSEMENT_FIELDS),
    );
    return {
      kind: sums ? 'sum' : 'leaf',
      level,
      ordinal: ordinalOf(level, index, node),
      children,
      notes: [],
      values: {
        ...amountsOf(node.line),
        name: textValue(node.name, node.line ? [node.line.cell] : []),
        obstacle: textValue([node.line?.obstacle, node.line?.note].filter(Boolean).join('; ')),
      },
    };
  };
  return {
    rows: nodes.map((node, index) => row(node, 0, index)),
    declared: table?.declared ? amountsOf(table.declared) : null,
    moneyFactor: unit.factor,
    moneyUnit: unit.unit,
    notes: [...unit.notes, ...asOfNotes(table?.asOf), ...said],
  };
}

function amountsOf(line: DisbursementLine | null): SourceValues {
  if (!line) return {};
  return {
    ...figureValues(DISBURSEMENT_FIELDS, line.amounts),
    'planned.total': figureValue(wholeAmount(line, 'planned')),
    'disbursed.total': figureValue(wholeAmount(line, 'disbursed')),
  };
}
