/** The sources of money of each line and of the total add up to what is written beside them. */
import { dec, sum, type Decimal } from '../domain/decimal';
import type { Figure, FigureOrNone, FundingLine } from '../domain/facts';
import { finding, type Finding } from '../domain/finding';
import { rate } from '../domain/rates';
import { partsOf, programmeOfCode, type Programme } from '../regulations';
import { allLines, firstCell, type Rule } from './context';
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
  const [ofAll = 'vốn sự nghiệp', second] = new Set(known.map(recurrentName));
  const mixed = second === undefined ? ofAll : 'chi thường xuyên (vốn sự nghiệp)';
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
    ['ngân sách tỉnh', line.province],
    ['ngân sách huyện', line.district ?? null],
    ['ngân sách xã', line.commune],
  ]);
  const capital = parts([
    ['vốn đầu tư phát triển', line.investment],
    [recurrent, line.recurrent],
  ]);
  // A table may leave out the sum of local money or of central money; then their parts stand in its
  // place.
  const centralParts = line.central ? parts([['ngân sách trung ương', line.central]]) : capital;
  const localParts = local.length > 0 ? local : parts([['ngân sách địa phương', line.local]]);
  const all = [...centralParts, ...localParts, ...parts([['nguồn khác', line.other ?? null]])];
  const name = isTotal ? 'Tổng' : line.name;
  if (line.total && centralParts.length > 0 && localParts.length > 0) {
    found.push(...compare('VON-001', name, 'tổng kinh phí', line.total, all, unit));
  }
  if (line.local && local.length >= 2)
    found.push(...compare('VON-002', name, 'ngân sách địa phương', line.local, local, unit));
  // Lines of capital below a project may be of all its sources.
  const ofAll = line.total?.value.equals(sum(capital.map(({ figure }) => figure.value))) ?? false;
  if (line.central && capital.length === 2 && !ofAll)
    found.push(...compare('VON-007', name, 'ngân sách trung ương', line.central, capital, unit));
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
  code: string,
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
    ...percentOf(difference, total.value),
  };
  const cells = [...firstCell(total), ...partsOf.flatMap((part) => firstCell(part.figure))];
  const base = {
    severity: 'stop' as const,
    subjects: ['funding' as const],
    unit,
    expected: total.value,
    found,
  };
  const thousand = factorOfThousand(total, partsOf, found);
  if (thousand) {
    const first = thousand.figure.cells[0]!;
    return [
      finding({
        code: 'VON-005',
        ...base,
        cells: [first, ...cells.filter((cell) => cell !== first)],
        params: {
          ...params,
          suspect: thousand.label,
          suspectCell: first.cell,
          typed: thousand.figure.value,
          proposed: thousand.figure.value.times(thousand.factor),
        },
      }),
    ];
  }
  for (const part of partsOf) {
    const mended = swapThatMends(part.figure.value, difference);
    if (!mended) continue;
    const first = part.figure.cells[0]!;
    return [
      finding({
        code,
        ...base,
        cells: [first, ...cells.filter((cell) => cell !== first)],
        params: {
          ...params,
          suspect: part.label,
          suspectCell: first.cell,
          typed: part.figure.value,
          proposed: mended,
        },
      }),
    ];
  }
  return [finding({ code, ...base, cells, params })];
}

/** How large the gap is beside the typed sum, in percent. */
function percentOf(difference: Decimal, total: Decimal): Finding['params'] {
  const percent = rate(difference.abs(), total.abs());
  return percent ? { percent } : {};
}

/** The one cell that mends the sum when it is taken a thousand times larger or smaller. */
function factorOfThousand(
  total: Figure,
  partsOf: readonly Part[],
  found: Decimal,
): (Part & { factor: Decimal }) | null {
  for (const factor of [THOUSAND, dec(1).dividedBy(THOUSAND)]) {
    if (total.value.times(factor).equals(found) && !total.value.isZero())
      return { label: 'tổng', figure: total, factor };
    for (const part of partsOf) {
      if (found.minus(part.figure.value).plus(part.figure.value.times(factor)).equals(total.value))
        return { ...part, factor };
    }
  }
  return null;
}
