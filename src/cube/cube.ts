/**
 * Observations in columns: a number for each member, eighteen of them a row, and the exact figure
 * beside them. Two figures with the same coordinates are one where they agree; where they differ
 * both are kept, and whoever adds the second is told.
 */
import { dimension } from '../catalogue/dimensions';
import type { Figure, FigureOrNone } from '../domain/facts';
import { DIMENSION_CODES, type Coordinates, type Observation } from '../domain/observation';

type Attributes = Omit<Observation, 'at' | 'figure'>;

const WIDTH = DIMENSION_CODES.length;
const NONE = DIMENSION_CODES.map((code) => dimension(code).none);

export class Cube {
  private readonly members: string[] = [];
  private readonly numbers = new Map<string, number>();
  private codes = new Uint32Array(16 * WIDTH);
  private readonly figures: Figure[] = [];
  private readonly attributes: Attributes[] = [];
  /** The first of them where several stand at the same coordinates. */
  private readonly rowAt = new Map<string, number>();

  /**
   * Takes an observation in.
   * @returns the figure that already stands there and says something else; null where none does
   */
  add(at: Coordinates, figure: Figure, attributes: Attributes = {}): FigureOrNone {
    const codes = DIMENSION_CODES.map((code, index) => this.number(at[code] ?? NONE[index] ?? ''));
    const key = codes.join();
    const first = this.rowAt.get(key);
    const earlier = first === undefined ? null : (this.figures[first] ?? null);
    if (earlier?.value.equals(figure.value)) return null;
    const row = this.figures.push(figure) - 1;
    this.attributes.push(attributes);
    if (first === undefined) this.rowAt.set(key, row);
    if ((row + 1) * WIDTH > this.codes.length) {
      const more = new Uint32Array(this.codes.length * 2);
      more.set(this.codes);
      this.codes = more;
    }
    this.codes.set(codes, row * WIDTH);
    return earlier;
  }

  /**
   * What stands at exactly these coordinates; a dimension that is not named is its default. Of
   * several figures the first, because what differs from it is a finding.
   */
  figure(query: Coordinates): FigureOrNone {
    const codes = DIMENSION_CODES.map((code, index) =>
      this.numbers.get(query[code] ?? NONE[index] ?? ''),
    );
    const row = this.rowAt.get(codes.join());
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

  private coordinates(row: number): Coordinates {
    return Object.fromEntries(
      DIMENSION_CODES.flatMap((code, index) => {
        const member = this.members[this.codes[row * WIDTH + index] ?? 0] ?? '';
        return member === NONE[index] ? [] : [[code, member]];
      }),
    );
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
