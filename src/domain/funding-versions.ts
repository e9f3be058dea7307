/**
 * The funding of a year out of the decisions that gave it: what is added is added, what is replaced
 * is replaced.
 */
import type { Decimal } from './decimal';
import type { Figure, FigureOrNone, FundingFacts, FundingLine } from './facts';
import { AMOUNT_FIELDS, leafLines, lineAmount, type AmountField } from './funding-amounts';
import { allLines, lineKey } from './lines';

/** Both together, line by line. `sign` −1 takes away. Cells of both stay with each figure. */
export function addFunding(base: FundingFacts, more: FundingFacts, sign: 1 | -1 = 1): FundingFacts {
  return {
    ...base,
    lines: addLines(base.lines, more.lines, sign),
    declared: base.declared && more.declared ? addLine(base.declared, more.declared, sign) : null,
    tables: [...base.tables, ...more.tables],
  };
}

function addLines(
  base: readonly FundingLine[],
  more: readonly FundingLine[],
  sign: 1 | -1,
): FundingLine[] {
  const left = [...more];
  const added = base.map((line): FundingLine => {
    const at = left.findIndex((other) => lineKey(other) === lineKey(line));
    if (at >= 0) return addLine(line, left.splice(at, 1)[0]!, sign);
    // A decision may name a sub-project without its project.
    const below =
      line.code === null ? [] : left.filter((other) => other.code?.startsWith(`${line.code}.`));
    if (below.length === 0) return line;
    for (const one of below) left.splice(left.indexOf(one), 1);
    return { ...withoutOwn(line, below, sign), children: addLines(line.children, below, sign) };
  });
  return [...added, ...left.map((line) => (sign === 1 ? line : negated(line)))];
}

function addLine(line: FundingLine, more: FundingLine, sign: 1 | -1): FundingLine {
  const amounts = Object.fromEntries(
    AMOUNT_FIELDS.map((field) => [field, together(line, more, field, sign)]),
  );
  return {
    ...line,
    ...amounts,
    leads: line.leads.length > 0 ? line.leads : more.leads,
    children: addLines(line.children, more.children, sign),
  };
}

/** A project's own amounts grow with the sub-projects that a decision names alone. */
function withoutOwn(line: FundingLine, below: readonly FundingLine[], sign: 1 | -1): FundingLine {
  return below.reduce(
    (sum, one) => ({
      ...sum,
      ...Object.fromEntries(
        AMOUNT_FIELDS.map((field) => [
          field,
          sum[field] ? together(sum, one, field, sign) : sum[field],
        ]),
      ),
    }),
    line,
  );
}

function together(
  line: FundingLine,
  more: FundingLine,
  field: AmountField,
  sign: 1 | -1,
): FigureOrNone {
  const [own, other] = [line[field] ?? null, more[field] ?? null];
  const [a, b] = [lineAmount(line, field), lineAmount(more, field)];
  // What neither table writes stays out; what one writes is told with what the other comes to.
  if (!own && !other) return null;
  const value: Decimal | null =
    a && b ? (sign === 1 ? a.plus(b) : a.minus(b)) : (a ?? (b && sign === -1 ? b.negated() : b));
  return value ? { value, cells: [...(own?.cells ?? []), ...(other?.cells ?? [])] } : null;
}

function negated(line: FundingLine): FundingLine {
  const flip = (figure: Figure): Figure => ({ value: figure.value.negated(), cells: figure.cells });
  return {
    ...line,
    ...Object.fromEntries(
      AMOUNT_FIELDS.flatMap((field) => (line[field] ? [[field, flip(line[field])]] : [])),
    ),
    children: line.children.map(negated),
  };
}

/** The lines that the second names have its amounts; the others stay. No typed total holds both. */
export function replaceLines(base: FundingFacts, more: FundingFacts): FundingFacts {
  const keys = new Set(leafLines(more.lines).map(lineKey));
  const before = leafLines(base.lines).filter((line) => keys.has(lineKey(line)));
  const without = addFunding(base, { ...base, lines: before, declared: null, tables: [] }, -1);
  return addFunding(without, { ...more, declared: null });
}

/** Lines of the first that the second does not name. */
export function missingLines(before: FundingFacts, after: FundingFacts): FundingLine[] {
  const keys = new Set(allLines(after.lines).map(lineKey));
  return leafLines(before.lines).filter((line) => !keys.has(lineKey(line)));
}
