/** What each row of a form names, with all that the headings over it say. */
import { expressionsOf } from '../domain/expressions';
import { DIMENSIONS, isClass, keyOf, type Coordinates } from './coordinates';
import { placedRows, type Placed } from './heads';
import type { RowsOf } from './column-kinds';
import type { FormTable } from './layout';
import { partlyFrom, withoutPeople } from './part-of-above';
import {
  asCause,
  isOfNobody,
  isOfPlaces,
  isOtherTarget,
  isPlace,
  ofService,
  under,
} from './row-kinds';
import { bare } from './row-reader';
import type { PlanInput } from './plan-types';
import { isIdle, type FormRow } from './rows';
import { totalOf } from './total-of';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.rows);

/** What an answer says, which is a label in other words. */
export type Read = (label: string) => Coordinates | null;
/** @param known what the rows before it name */
export type Ask = (row: FormRow, known: (Coordinates | null)[], read: Read) => Coordinates | null;

interface Head {
  readonly rank: number;
  /** By its own words; null where they are not understood, and so nothing below it is. */
  readonly own: Coordinates | null;
  /** Together with the heads over it. */
  readonly is: Coordinates | null;
}

export class RowsRead {
  private readonly found = new Map<number, Coordinates | null>();
  private labels: readonly string[] = [];
  private isOfMany = false;
  /** Rows name causes of poverty. */
  private areCauses = false;
  private readonly heads: Head[] = [];
  private readonly rowsOf: RowsOf;
  /** Targets say all by themselves: what stands over each of them once only sorts them. */
  private isHarmless = false;
  /** The last total, where no hamlet follows it. */
  private last = -1;
  /** A part of that total was there. */
  private isPart = false;
  /** A hamlet or a total was there. */
  private isPast = false;

  constructor(
    private readonly input: PlanInput,
    private readonly table: FormTable,
    private readonly ask: Ask,
    /** The hamlet that a line over the table names. */
    private readonly place: string | null,
  ) {
    this.rowsOf = table.columns.find(({ kind }) => kind === 'name')?.rowsOf ?? 'any';
  }

  /** Null for a row that is not understood, or that hangs under one. */
  read(rows: readonly FormRow[]): Map<number, Coordinates | null> {
    const members = this.members(rows);
    this.isOfMany = new Set([...members.values()].map(({ place }) => place)).size > 1;
    this.labels = rows.map(({ labels }) => bare(labels[0] ?? ''));
    const targets = [...members.values()].flatMap(({ target }) => target ?? []);
    this.isHarmless = targets.length > 0 && new Set(targets).size === targets.length;
    // A hamlet that the workbook does not know is none over the next ones.
    const isMember = ({ row, kind, labels: [first = ''] }: FormRow): boolean =>
      members.has(row) ||
      (kind === 'item' && isPlace(first) && this.input.rows.told([first], null) === null);
    const totals = rows.flatMap(({ row, kind }) => (kind === 'total' ? [row] : []));
    const [last = -1] = totals.slice(-1);
    if (totals.length === 1 && rows.every((one) => one.row < last || !isMember(one)))
      this.last = last;
    const telling = rows.filter((row) => !isIdle(row));
    const causes = telling.filter(({ labels }) => this.told(labels, null)?.cause !== undefined);
    this.areCauses = causes.length > 1;
    const placed = placedRows(this.input.sheet, this.table, telling, isMember);
    const places = placed.flatMap(({ row }) => members.get(row.row)?.place ?? []);
    const isRepeated = new Set(places).size < places.length;
    let since: (Coordinates | null)[] = [];
    let rowsSince: Coordinates[] = [];
    const all: (Coordinates | null)[] = [];
    for (const one of placed) {
      const { row, role } = one;
      if (role === 'total') {
        const heads = since.length > 0 ? since : all;
        const over = { heads, rows: rowsSince, found: this.known(), isRepeated };
        this.found.set(
          row.row,
          totalOf(row.labels.length === 0 ? {} : this.input.rows.told(row.labels, null), over),
        );
        since = [];
        rowsSince = [];
        this.isPast = true;
        continue;
      }
      const is =
        role === 'member'
          ? under(this.top(), members.get(row.row) ?? this.ask(row, this.known(), this.named))
          : role === 'head'
            ? this.head(one)
            : this.part(one);
      this.found.set(row.row, is);
      if (is !== null) rowsSince.push(is);
      this.isPast ||= role === 'member';
      if (role === 'head') {
        since.push(is);
        all.push(is);
      }
    }
    if (this.isOfOthers(rows)) for (const row of totals) this.found.set(row, null);
    this.askTwice(telling);
    return this.found;
  }

  /** "Giảm do chết, chuyển đi" beside "Giảm khác": neither of them is all the others. */
  private askTwice(rows: readonly FormRow[]): void {
    const others = rows.flatMap((row) => {
      const is = this.found.get(row.row);
      return is?.other === undefined ? [] : [{ row, key: keyOf(is) }];
    });
    for (const { row, key } of others)
      if (others.filter((one) => one.key === key).length > 1)
        this.found.set(row.row, this.ask(row, this.known(), this.named));
  }

  /** A total over other communes, or over nothing that is known here, is none of this commune. */
  private isOfOthers(rows: readonly FormRow[]): boolean {
    const items = rows.filter(({ kind }) => kind === 'item');
    const isUnknown = ({ row }: FormRow): boolean => this.found.get(row) === null;
    return (
      (items.length > 0 && items.every(isUnknown)) ||
      items.some(
        (row) => isUnknown(row) && expression('communeFirst').test(bare(row.labels[0] ?? '')),
      )
    );
  }

  /** A sub-project stands below its project, whatever numbers the rows have. */
  private members(rows: readonly FormRow[]): Map<number, Coordinates> {
    const members = new Map<number, Coordinates>();
    let project: string | null = null;
    let place: string | null = null;
    for (const { row, kind, labels } of rows) {
      if (kind !== 'item') continue;
      const is = this.input.rows.member(labels, this.rowsOf, project);
      if (is?.line && !is.line.includes('.')) project = is.line;
      place = is?.place ?? place;
      // Projects below a hamlet are those of the hamlet.
      if (is !== null) members.set(row, is.line && place !== null ? { place, ...is } : is);
    }
    return members;
  }

  private readonly known = (): (Coordinates | null)[] => [...this.found.values()];

  private readonly named = (label: string): Coordinates | null =>
    this.input.rows.member([label], this.rowsOf, null);

  /** A label of having that is no target is asked: its target is not counted out of the others. */
  private told(labels: readonly string[], parent: Coordinates | null): Coordinates | null {
    const told = this.isLost(labels) ? null : this.input.rows.told(labels, parent);
    // "Khác" below the causes is one of them.
    return this.areCauses && told !== null ? asCause(told) : told;
  }

  private isLost = ([first = '']: readonly string[]): boolean =>
    this.rowsOf === 'target' && this.input.rows.targetLike(bare(first)) === null;

  /** Of rows over the first hamlet of a table, whose heading may stand above it. */
  private start(): Coordinates | null {
    const isFirst = this.place !== null && this.heads.length === 0 && !this.isPast;
    return isFirst ? { place: this.place ?? '' } : this.top();
  }

  private top(): Coordinates | null {
    const last = this.heads[this.heads.length - 1];
    return last ? last.is : {};
  }

  private head({ row, rank }: Placed): Coordinates | null {
    const reader = this.input.rows;
    const said =
      this.told(row.labels, null) ?? (this.isLost(row.labels) ? null : reader.heading(row.labels));
    const own =
      said !== null
        ? this.ofTargets(said)
        : this.isHarmless
          ? {}
          : this.ask(row, this.known(), (label) => this.named(label) ?? reader.told([label], null));
    for (;;) {
      const last = this.heads[this.heads.length - 1];
      if (!last || (last.rank < rank && !sharesAny(last.own, own))) break;
      this.heads.pop();
    }
    const is = under(this.top(), own);
    // "Thôn đặc biệt khó khăn" sorts the hamlets below it; each still has its own figures.
    const isSort = this.rowsOf === 'place' && isOfPlaces(row.labels[0] ?? '');
    this.heads.push(isSort ? { rank, own: {}, is: this.top() } : { rank, own, is });
    return isSort ? null : is;
  }

  /** "Chỉ tiêu" over targets is what they are, and no number aimed at. */
  private ofTargets(is: Coordinates): Coordinates {
    if (this.rowsOf !== 'target') return is;
    const { scenario: _scenario, ...rest } = is;
    return rest;
  }

  private part({ row, role, of, isNext }: Placed): Coordinates | null {
    const reader = this.input.rows;
    const { found } = this;
    const whole = Math.max(of, found.has(row.parent) && !isNext ? row.parent : -1);
    const above = whole < 0 ? (this.counted(row) ?? this.start()) : (found.get(whole) ?? null);
    const label = bare(row.labels[0] ?? '');
    const isOnce = this.labels.filter((one) => one === label).length === 1;
    const whose = withoutPeople(above, this.told(row.labels, null));
    const outer = partlyFrom(whose, label, isOnce && this.isOfMany);
    const read = (label: string): Coordinates | null =>
      reader.member([label], this.rowsOf, outer?.line ?? null) ?? this.told([label], outer);
    const own = ofService(this.told(row.labels, outer ?? {}), outer);
    // In a list of places a row of another kind is a class, or a part of a place.
    const isOfWhole = own?.measure === 'mean' || (this.isTail(row.row) && this.isOfTotal(own));
    const isOdd = role === 'plain' && this.rowsOf === 'place' && !isClass(own?.group) && !isOfWhole;
    if (own === null || isOdd || isOtherTarget(own, outer))
      return outer === null ? null : this.ask(row, this.known(), read);
    return outer === null ? null : own;
  }

  /** "Hộ nghèo" right above "Tỷ lệ so với tổng số hộ (%)", which does not say whose it is. */
  private counted({ row, labels }: FormRow): Coordinates | null {
    const rate = this.told(labels, null);
    const above = [...this.found].flatMap(([at, is]) => (at < row ? [is ?? {}] : []));
    const before = above.at(-1);
    // "Hộ nghèo", "Hộ cận nghèo", "Tỷ lệ": of one of them, or of both.
    const since = above.slice(above.map(({ measure }) => measure).lastIndexOf('rate') + 1);
    const groups = new Set(since.flatMap(({ group = 'all' }) => (group === 'all' ? [] : [group])));
    if (groups.size > 1) return null;
    const isBare = rate?.measure === 'rate' && !before?.target && isOfNobody(rate);
    return isBare && before?.group !== undefined && before.group !== 'all' && !before.measure
      ? before
      : null;
  }

  /** Below the total of all hamlets nothing but what is said of it follows. */
  private isTail = (row: number): boolean => this.last >= 0 && row > this.last;

  /**
   * "Trong đó: hộ DTTS" of the total; a rate behind such a part may be of the part as well.
   */
  private isOfTotal(is: Coordinates | null): boolean {
    const isPart = is?.trait !== undefined || is?.ethnic !== undefined;
    const isRate = is?.measure === 'rate' && is.base !== undefined && !this.isPart;
    this.isPart ||= isPart;
    return isPart || isRate;
  }
}

/** The next head of the same kind ends the one before, whatever it looks like. */
function sharesAny(a: Coordinates | null, b: Coordinates | null): boolean {
  return (
    a !== null &&
    b !== null &&
    DIMENSIONS.some((one) => a[one] !== undefined && b[one] !== undefined)
  );
}
