/**
 * What stands around a table: titles above it, the unit in a corner cell, the date of its figures.
 */
import { plainKey } from '../../domain/match-key';
import { isoToSerial } from '../../domain/serial-dates';
import type { Grid } from '../grid/grid';
import {
  bareUnit,
  moneyUnit,
  moneyUnitInTitle,
  unitCornerOf,
  unitInTitle,
  type MoneyUnit,
} from '../values/units';

export interface Surroundings {
  /** Texts above the header, from the top. */
  readonly titles: readonly string[];
  readonly corner: {
    readonly unit: MoneyUnit;
    readonly row: number;
    readonly column: number;
  } | null;
  /** The unit of another line over the table, where it is not the corner's. */
  readonly other: Surroundings['corner'];
  /** A corner cell whose unit is not known: the text and where. */
  readonly unknownCorner: {
    readonly text: string;
    readonly row: number;
    readonly column: number;
  } | null;
  /** YYYY-MM-DD named as the day of the figures, and where. */
  readonly asOf: { readonly date: string; readonly row: number; readonly column: number } | null;
  /** A day of the figures that no calendar has, such as 31/02. */
  readonly wrongDay: { readonly row: number; readonly column: number } | null;
}

const MOST_TEXTS = 50;
const NOT_MONEY =
  /^(?:ho|nguoi|khau|%|ho %|ho, %|ho, khau|ho, nguoi|phan tram|ho, nguoi, %|ho; %|ho - %|ho va %)/;

/**
 * Looks at the rows between the table before (or the top of the sheet) and this header. Of tables
 * side by side each has the texts over its own columns; a line with one text alone stands over all
 * of them.
 */
export function surroundingsOf(
  grid: Grid,
  from: number,
  top: number,
  span: readonly [number, number] | null = null,
): Surroundings {
  const titles: string[] = [];
  const units: NonNullable<Surroundings['corner']>[] = [];
  let unknownCorner: Surroundings['unknownCorner'] = null;
  let asOf: Surroundings['asOf'] = null;
  let wrongDay: Surroundings['wrongDay'] = null;
  for (let row = Math.max(from, top - 25); row < top; row++) {
    const values = grid.row(row);
    const filled = values.flatMap((value, column) =>
      typeof value === 'string' && grid.text(row, column) !== '' ? [column] : [],
    );
    // A line of more texts than this is no title of anything.
    for (const column of filled.slice(0, MOST_TEXTS)) {
      const right = grid.mergeAt(row, column)?.right ?? column;
      if (span && filled.length > 1 && (right < span[0] || column > span[1])) continue;
      const text = grid.text(row, column);
      titles.push(text);
      const written = unitCornerOf(text) ?? unitInTitle(text);
      if (written !== null) {
        const unit = moneyUnit(written);
        if (unit) units.push({ unit, row, column });
        else if (!NOT_MONEY.test(written)) unknownCorner = { text, row, column };
      } else {
        // A title may carry the unit in brackets: "KINH PHÍ NĂM 2025 (Đơn vị: nghìn đồng)".
        const unit =
          top - row <= 3 ? (bareUnit(text) ?? moneyUnitInTitle(text)) : moneyUnitInTitle(text);
        if (unit) units.push({ unit, row, column });
      }
      const day = asOfDate(text);
      if (day === 'wrong') wrongDay = { row, column };
      else if (day !== null) asOf = { date: day, row, column };
    }
  }
  const corner = units.at(-1) ?? null;
  const other = units.find(({ unit }) => unit.factor !== corner?.unit.factor) ?? null;
  return { titles, corner, other, unknownCorner, asOf, wrongDay };
}

/**
 * "(Tính đến ngày 31/12/2025)", "Số liệu đến 30.6.2025", "thời điểm 15 tháng 7 năm 2025" → ISO
 * date; "wrong" for a day that does not exist.
 */
export function asOfDate(text: string): string | 'wrong' | null {
  // Of a stretch "từ ngày … đến ngày …" the figures are those of its end.
  const plain = plainKey(text).replace(/\btu (?:ngay )?\d[\d/.\- ]*?(?=,? ?den\b)/, '');
  // A list hangs out for some days.
  if (/\bniem yet\b/.test(plain)) return null;
  if (!/(?:den|thoi diem|tinh den|so lieu|chot|tai ngay)/.test(plain)) return null;
  const match =
    /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/.exec(plain) ??
    /ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})/.exec(plain);
  if (!match) return null;
  const iso = `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  return isoToSerial(iso) === null ? 'wrong' : iso;
}
