/**
 * Funding that is parted over several tables, as by allotment: one of them alone would be a part of
 * the commune's money.
 */
import { sum, type Decimal } from '../../domain/decimal';
import type { FundingLine } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { allLines } from '../../domain/lines';
import { plainKey } from '../../domain/match-key';
import { fundingElsewhere } from '../../rules/funding/VON-014';
import { cornerOf, type RecognisedTable } from '../table';
import { MILLION_DONG } from '../values/units';

interface FundingTable {
  readonly table: RecognisedTable;
  readonly lines: readonly FundingLine[];
  readonly declared: FundingLine | null;
}

/**
 * Names further tables none of whose lines stands in the main one. A table that comes to the main
 * total, or to one of its lines, shows the same money by other lines and is left alone.
 */
export function otherPartFindings(main: FundingTable, others: readonly FundingTable[]): Finding[] {
  const mainLines = allLines(main.lines);
  const known = new Set(mainLines.map(keyOf));
  const amounts = [main.declared, sumOf(main), ...mainLines]
    .flatMap((one) => amountOf(one) ?? [])
    .map((amount) => amount.times(factorOf(main)));
  return others.flatMap((other) => {
    const own = allLines(other.lines);
    if (
      own.length === 0 ||
      own.some(
        (line) =>
          known.has(keyOf(line)) || mainLines.some((one) => within(one, line) || within(line, one)),
      )
    )
      return [];
    const whole = (amountOf(other.declared) ?? sumOf(other))?.times(factorOf(other));
    if (whole === undefined || whole.isZero() || amounts.some((amount) => amount.equals(whole)))
      return [];
    return [
      fundingElsewhere.raise(
        {
          sheet: other.table.grid.sheet,
          main: main.table.grid.sheet,
          // Both may stand on one sheet.
          mainCell: cornerOf(main.table).cell,
          count: own.length,
        },
        { cells: own.slice(0, 20).map((line) => line.cell) },
      ),
    ];
  });
}

function keyOf(line: FundingLine): string {
  return line.code ?? plainKey(line.name);
}

/** DA3.1 is a part of DA3. */
function within(part: FundingLine, whole: FundingLine): boolean {
  return part.code !== null && whole.code !== null && part.code.startsWith(`${whole.code}.`);
}

function amountOf(one: FundingLine | Decimal | null): Decimal | null {
  if (one === null) return null;
  return 'cell' in one ? (one.total?.value ?? one.central?.value ?? null) : one;
}

function sumOf({ lines }: FundingTable): Decimal | null {
  const given = lines.flatMap((line) => amountOf(line) ?? []);
  return given.length === 0 ? null : sum(given);
}

function factorOf({ table }: FundingTable): number {
  return (table.unit ?? MILLION_DONG).factor;
}
