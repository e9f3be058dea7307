/** Rows of the list of supports that households sign for: one line for each support received. */
import type { Facts } from '../../domain/facts';
import { supportRule } from '../../regulations/people';
import type { Template } from '../../templates';
import { ordinal } from '../ordinals';
import type { BodyRow, NoteRequest, RenderOptions, RowSet } from '../types';
import { moneyUnit } from './money-unit';
import { idNotes } from './register-list';
import { textValue } from './values';

export function supportList(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const { supports } = facts;
  const known = supports?.unit ?? null;
  const unit = moneyUnit(known, template.unit.money ?? null);
  const style = template.rows.ordinals[0] ?? 'arabic';
  const ids = (supports?.lines ?? []).map(({ cell }) => options.idOf?.(cell) ?? null);
  const open = known === null && (supports?.lines ?? []).some(({ amount }) => amount !== null);
  const notes: NoteRequest[] = [
    ...unit.notes,
    { code: 'support-once', params: { document: supportRule.document } },
    ...(open ? [{ code: 'support-unit', params: {} }] : []),
    ...idNotes(ids, 'ids-masked'),
  ];
  return {
    declared: null,
    moneyFactor: unit.factor,
    moneyUnit: unit.unit,
    notes,
    rows: (supports?.lines ?? []).map((line, at): BodyRow => ({
      kind: 'leaf',
      level: 1,
      ordinal: ordinal(style, at + 1),
      children: [],
      notes: [],
      // Goods have no amount.
      quiet: line.amount === null && line.goods !== null,
      values: {
        name: textValue(line.name, [line.cell]),
        citizenId: textValue(ids[at] ?? line.maskedId),
        address: textValue(line.address),
        content: textValue(line.content),
        amount:
          line.amount && !open
            ? { figure: { value: line.amount, cells: line.amountCell ? [line.amountCell] : [] } }
            : null,
        goods: textValue(line.goods),
        quantity: textValue(line.quantity),
        specification: textValue(line.specification),
        mark: textValue(line.mark),
        maker: textValue(line.maker),
      },
    })),
  };
}
