/**
 * Which row is a part of which, from numbering, bold type, indentation and rows without figures.
 */
import type { RowForm } from './row-forms';

/**
 * @param base the first row of the body
 * @param headed whether a header cell says what the rows are
 * @returns by row less `base`: the row of the parent, or -1
 */
export function rowParents(
  forms: readonly RowForm[],
  base: number,
  height: number,
  headed: boolean,
): Int32Array {
  const parents = new Int32Array(height).fill(-1);
  if (isFlat(forms)) return parents;
  const total = headed ? leadingTotal(forms) : undefined;
  const order = { closing: closes(forms), opening: forms[0]?.numbering === null };
  const stack: RowForm[] = [];
  for (const form of forms) {
    resume(stack, form);
    for (;;) {
      const top = stack[stack.length - 1];
      if (top === undefined || outranks(top, form, order)) break;
      stack.pop();
    }
    const parent = stack[stack.length - 1];
    if (parent) parents[form.row - base] = parent.row;
    if (form !== total) stack.push(form);
  }
  return parents;
}

/**
 * The one row in bold, or without a number, first in a list whose header says what its rows are:
 * one row more, a sum as a rule, and not their name. Which rows it sums up their figures tell, not
 * their form.
 */
function leadingTotal(forms: readonly RowForm[]): RowForm | undefined {
  const first = forms[0];
  if (first === undefined || first.heading || forms.length < 2) return undefined;
  const others = forms.slice(1);
  const alone =
    (first.numbering === null && others.every((form) => form.numbering !== null)) ||
    (first.bold && !others.some((form) => form.bold));
  return alone ? first : undefined;
}

/** No row differs from another in anything that a hierarchy rests on: the rows of most lists. */
function isFlat(forms: readonly RowForm[]): boolean {
  const first = forms[0];
  return forms.every(
    (form) =>
      !form.heading &&
      !form.opens &&
      form.bold === first?.bold &&
      form.indent === first.indent &&
      form.numbering?.rank === first.numbering?.rank,
  );
}

/**
 * Bold or unnumbered rows stand under what they sum up: the table begins with a plain row and ends
 * with such a one.
 */
function closes(forms: readonly RowForm[]): boolean {
  const first = forms[0];
  const last = forms[forms.length - 1];
  if (first === undefined || last === undefined || forms.length < 3) return false;
  if (first.heading || first.indent > 0) return false;
  return weight(last) > weight(first);
}

const weight = (form: RowForm): number => (form.bold ? 1 : 0) + (form.numbering === null ? 1 : 0);

/** A number that goes on after a branch belongs to the level where its like stood. */
function resume(stack: RowForm[], form: RowForm): void {
  const { numbering } = form;
  if (numbering === null) return;
  for (let at = stack.length - 1; at >= 0; at--) {
    const other = stack[at]?.numbering;
    if (!other || other.rank !== numbering.rank) continue;
    const last = numbering.parts[numbering.parts.length - 1];
    const before = other.parts[other.parts.length - 1];
    // Counting begins anew: a level of its own, if something in between opened it.
    if (last !== undefined && before !== undefined && last <= before) continue;
    stack.length = at;
    return;
  }
}

interface Order {
  /** Rows that stand out close what is above them. */
  readonly closing: boolean;
  /** Rows without a number open what is below them. */
  readonly opening: boolean;
}

function outranks(upper: RowForm, lower: RowForm, order: Order): boolean {
  if (lower.opens && lower.heading && !upper.heading && lower.numbering === null && !lower.bold)
    return true;
  const a = upper.numbering;
  const b = lower.numbering;
  if (a && b) {
    if (a.rank !== b.rank) return a.rank < b.rank;
    return upper.bold && !lower.bold && b.parts[b.parts.length - 1] === 1;
  }
  if (upper.heading && !lower.heading && upper.indent <= lower.indent)
    return !(lower.bold && !upper.bold);
  if (upper.bold !== lower.bold)
    return upper.bold && upper.indent <= lower.indent && !(order.closing && !upper.heading);
  if (lower.heading && !upper.heading) return false;
  if (upper.indent !== lower.indent) return upper.indent < lower.indent;
  if (b && !a) return b.rank >= 6 || (order.opening && !order.closing);
  return false;
}
