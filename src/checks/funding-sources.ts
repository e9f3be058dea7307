/** The sources of money of each line and of the total add up to what is written beside them. */
import { dec, sum, type Decimal } from '../domain/decimal';
import type { Figure, FigureOrNone, FundingLine } from '../domain/facts';
import type { Finding } from '../domain/finding';
import { allLines } from '../domain/lines';
import { rate } from '../domain/rates';
import { partsOf, programmeOfCode, type Programme } from '../regulations';
import { sourcesDoNotAddUp } from '../rules/funding/VON-001';
import { localDoesNotAddUp } from '../rules/funding/VON-002';
import { thousandTimesOff } from '../rules/funding/VON-005';
import { centralDoesNotAddUp } from '../rules/funding/VON-007';
import said from '../rules/said.json';
import { capital } from '../rules/say';
import { firstCell, type Rule } from './context';
import { swapThatMends } from './digit-swap';

interface Part {
  readonly label: string;
  readonly figure: Figure;
}

const THOUSAND = dec(1000);

export const fundingSources: Rule = ({ facts, programme }) => {
  const { funding } = facts;
  if (!funding) return [];
  const lines = [...(funding.declared ? [funding.declared] : []), ...allLines(funding.lines)];
  const ofLines = lines.flatMap(({ code }) => programmeOfCode(code) ?? []);
  const known = ofLines.length > 0 || programme === null ? ofLines : partsOf(programme);
  // A total may be of lines of two programmes.
  const [ofAll = said.recurrent.vi, second] = new Set(known.map(recurrentName));
  const mixed =
    second === undefined ? ofAll : `${said.recurrentSpending.vi} (${said.recurrent.vi})`;
  const nameOf = (own: Programme | null): string => (own ? recurrentName(own) : mixed);
  return lines.flatMap((line) =>
    checkLine(line, funding.unit, line === funding.declared, nameOf(programmeOfCode(line.code))),
  );
};

/** What a programme calls money that is no investment. */
function recurrentName({ words: { recurrent: name } }: Programme): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function checkLine(
  line: FundingLine,
  unit: string,
  isTotal: boolean,
  recurrent: string,
): Finding[] {
  const found: Finding[] = [];
  const local = parts([
    [said.province.vi, line.province],
    [said.district.vi, line.district ?? null],
    [said.commune.vi, line.commune],
  ]);
  const kinds = parts([
    [said.investment.vi, line.investment],
    [recurrent, line.recurrent],
  ]);
  // A table may leave out the sum of local money or of central money; then their parts stand in its
  // place.
  const centralParts = line.central ? parts([[said.central.vi, line.central]]) : kinds;
  const localParts = local.length > 0 ? local : parts([[said.local.vi, line.local]]);
  const all = [...centralParts, ...localParts, ...parts([[said.other.vi, line.other ?? null]])];
  const name = isTotal ? capital(said.total.vi) : line.name;
  if (line.total && centralParts.length > 0 && localParts.length > 0) {
    found.push(...compare(sourcesDoNotAddUp, name, said.totalFunding.vi, line.total, all, unit));
  }
  if (line.local && local.length >= 2)
    found.push(...compare(localDoesNotAddUp, name, said.local.vi, line.local, local, unit));
  // Lines of capital below a project may be of all its sources.
  const ofAll = line.total?.value.equals(sum(kinds.map(({ figure }) => figure.value))) ?? false;
  if (line.central && kinds.length === 2 && !ofAll)
    found.push(...compare(centralDoesNotAddUp, name, said.central.vi, line.central, kinds, unit));
  return found;
}

function parts(list: readonly (readonly [string, FigureOrNone])[]): Part[] {
  return list.flatMap(([label, figure]) => (figure ? [{ label, figure }] : []));
}

/**
 * Compares a typed sum with its parts; a factor of a thousand and a swap of digits are told by
 * name.
 */
function compare(
  rule: typeof sourcesDoNotAddUp,
  name: string,
  what: string,
  total: Figure,
  partsOf: readonly Part[],
  unit: string,
): Finding[] {
  const found = sum(partsOf.map((part) => part.figure.value));
  const difference = total.value.minus(found);
  if (difference.isZero()) return [];
  const params = {
    name,
    what,
    parts: partsOf.map((part) => part.figure.value),
    labels: partsOf.map((part) => part.label),
    partCells: partsOf.map((part) => part.figure.cells[0]!.cell),
    // How large the gap is beside the typed sum.
    percent: rate(difference.abs(), total.value.abs()) ?? undefined,
  };
  const cells = [...firstCell(total), ...partsOf.flatMap((part) => firstCell(part.figure))];
  const base = { unit, expected: total.value, found };
  /** One part is to blame: its cell is the one to go to. */
  const blaming = (part: Part, proposed: Decimal, told: typeof rule | typeof thousandTimesOff) => {
    const first = part.figure.cells[0]!;
    return told.raise(
      {
        ...params,
        suspect: part.label,
        suspectCell: first.cell,
        typed: part.figure.value,
        proposed,
      },
      { ...base, cells: [first, ...cells.filter((cell) => cell !== first)] },
    );
  };
  const thousand = factorOfThousand(total, partsOf, found);
  if (thousand) {
    const proposed = thousand.figure.value.times(thousand.factor);
    return [blaming(thousand, proposed, thousandTimesOff)];
  }
  for (const part of partsOf) {
    const mended = swapThatMends(part.figure.value, difference);
    if (mended) return [blaming(part, mended, rule)];
  }
  return [rule.raise(params, { ...base, cells })];
}

/** The one cell that mends the sum when it is taken a thousand times larger or smaller. */
function factorOfThousand(
  total: Figure,
  partsOf: readonly Part[],
  found: Decimal,
): (Part & { factor: Decimal }) | null {
  for (const factor of [THOUSAND, dec(1).dividedBy(THOUSAND)]) {
    if (total.value.times(factor).equals(found) && !total.value.isZero())
      return { label: said.total.vi, figure: total, factor };
    for (const part of partsOf) {
      if (found.minus(part.figure.value).plus(part.figure.value.times(factor)).equals(total.value))
        return { ...part, factor };
    }
  }
  return null;
}
