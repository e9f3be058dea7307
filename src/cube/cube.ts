/**
 * Observations in columns: a number for each member, eighteen of them a row, and the exact figure
 * beside them. Two figures with the same coordinates are one where they agree; where they differ
 * both are kept, and whoever asks is told.
 */
import { dimension } from '../catalogue/dimensions';
import type { Figure, FigureOrNone } from '../domain/facts';
import { DIMENSION_CODES, type Coordinates, type Observation } from '../domain/observation';

/** What the cube says of one place in it. */
export type Answer =
  | { readonly is: 'none' }
  | { readonly is: 'one'; readonly figure: Figure }
  | { readonly is: 'conflict'; readonly figures: readonly Figure[] };

type Attributes = Omit<Observation, 'at' | 'figure'>;

const WIDTH = DIMENSION_CODES.length;
const NONE = DIMENSION_CODES.map((code) => dimension(code).none);

export class Cube {
  private readonly members: string[] = [];
  private readonly numbers = new Map<string, number>();
  private codes = new Uint32Array(16 * WIDTH);
  private readonly figures: Figure[] = [];
  private readonly attributes: Attributes[] = [];
  private readonly rowsAt = new Map<string, number[]>();

  /**
   * Takes an observation in.
   * @returns the figure that already stands there and says something else; null where none does
   */
  add(at: Coordinates, figure: Figure, attributes: Attributes = {}): FigureOrNone {
    const codes = DIMENSION_CODES.map((code, index) => this.number(at[code] ?? NONE[index] ?? ''));
    const key = codes.join();
    const rows = this.rowsAt.get(key);
    const [first] = rows ?? [];
    const earlier = first === undefined ? null : (this.figures[first] ?? null);
    if (earlier?.value.equals(figure.value)) return null;
    const row = this.figures.push(figure) - 1;
    this.attributes.push(attributes);
    if (rows) rows.push(row);
    else this.rowsAt.set(key, [row]);
    if ((row + 1) * WIDTH > this.codes.length) {
      const more = new Uint32Array(this.codes.length * 2);
      more.set(this.codes);
      this.codes = more;
    }
    this.codes.set(codes, row * WIDTH);
    return earlier;
  }

  /** What stands at exactly these coordinates; a dimension that is not named is its default. */
  at(query: Coordinates): Answer {
    const figures = this.rowsOf(query).flatMap((row) => this.figures[row] ?? []);
    const [figure, ...more] = figures;
    if (!figure) return { is: 'none' };
    return more.length > 0 ? { is: 'conflict', figures } : { is: 'one', figure };
  }

  /** The figure there; of several the first, because what differs from it is a finding. */
  figure(query: Coordinates): FigureOrNone {
    const [row] = this.rowsOf(query);
    return row === undefined ? null : (this.figures[row] ?? null);
  }

  /** The observations with these members, in the order in which they came. */
  where(query: Coordinates = {}): Observation[] {
    const wanted = DIMENSION_CODES.flatMap((code, index) => {
      const member = query[code];
      return member === undefined ? [] : [[index, this.numbers.get(member) ?? -1] as const];
    });
    return this.figures.flatMap((figure, row) =>
      wanted.every(([index, number]) => this.codes[row * WIDTH + index] === number)
        ? [{ ...this.attributes[row], at: this.coordinates(row), figure }]
        : [],
    );
  }

  get size(): number {
    return this.figures.length;
  }

  private coordinates(row: number): Coordinates {
    return Object.fromEntries(
      DIMENSION_CODES.flatMap((code, index) => {
        const member = this.members[this.codes[row * WIDTH + index] ?? 0] ?? '';
        return member === NONE[index] ? [] : [[code, member]];
      }),
    );
  }

  private rowsOf(query: Coordinates): readonly number[] {
    const codes = DIMENSION_CODES.map((code, index) =>
      this.numbers.get(query[code] ?? NONE[index] ?? ''),
    );
    return this.rowsAt.get(codes.join()) ?? [];
  }

  private number(member: string): number {
    let number = this.numbers.get(member);
    if (number === undefined) {
      number = this.members.push(member) - 1;
      this.numbers.set(member, number);
    }
    return number;
  }
}
