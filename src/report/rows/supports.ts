/** Rows of the list of supports that households sign for: one line for each support received. */
import type { Facts } from '../../domain/facts';
import { supportRule } from '../../regulations/people';
import type { Template } from '../../templates';
import { ordinal } from '../ordinals';
import type { BodyRow, NoteRequest, RenderOptions, RowSet } from '../types';
import { moneyUnit } from './money-unit';
import { idNotes } from './register-list';
import { leafRow, textValue } from './values';

const TEXTS = [
  'address',
  'content',
  'goods',
  'quantity',
  'specification',
  'mark',
  'maker',
] as const;

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
    rows: (supports?.lines ?? []).map((line, at): BodyRow => {
      const { amount, amountCell } = line;
      const cells = amountCell ? [amountCell] : [];
      const values = {
        ...Object.fromEntries(TEXTS.map((field) => [field, textValue(line[field])])),
        name: textValue(line.name, [line.cell]),
        citizenId: textValue(ids[at] ?? line.maskedId),
        amount: amount && !open ? { figure: { value: amount, cells } } : null,
      };
      // Goods have no amount.
      const quiet = amount === null && line.goods !== null;
      return { ...leafRow(ordinal(style, at + 1), values, 1), quiet };
    }),
  };
}
