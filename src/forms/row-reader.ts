/** What the label of a row names: a member of an open list, or coordinates by its words. */
import { combine, type Coordinates, type Figures } from './coordinates';
import type { RowsOf } from './layout';
import type { Lexicon } from './lexicon';
import { joined } from './meaning';

export interface RowNames {
  /** "thôn gò lê" of a text, whatever stands before the name. */
  readonly placeKey: (name: string) => string;
  readonly isCommune: (name: string) => boolean;
  readonly lineCode: (name: string, parent: string | null) => string | null;
  readonly targetCode: (name: string) => string | null;
}

export class RowReader {
  private readonly places: ReadonlySet<string>;
  private readonly targets: readonly { readonly id: string; readonly said: Coordinates }[];

  constructor(
    private readonly lexicon: Lexicon,
    figures: Figures,
    private readonly names: RowNames,
  ) {
    this.places = new Set(figures.members('place').map(({ id }) => id));
    this.targets = figures.members('target').flatMap(({ id, name }) => {
      const { is, unknown } = lexicon.read(name);
      return unknown.length === 0 ? [{ id, said: is }] : [];
    });
  }

  /** Null where the label is not understood, or names a member that the workbook does not know. */
  read(
    labels: readonly string[],
    rowsOf: RowsOf,
    parent: Coordinates | null,
    total: boolean,
  ): Coordinates | null {
    if (total) return labels.length === 0 ? {} : this.words(labels, null);
    const [first = ''] = labels;
    const label = first.replace(
      /^\s*(?:\d+(?:\.\d+)*|[IVXL]+|[a-zđ])\s*[.)]\s*|^\s*[-–+*•]\s*/u,
      '',
    );
    const rest = labels.slice(1);
    const key = this.names.placeKey(label);
    if (this.places.has(key)) return this.with({ place: key }, rest);
    if (this.names.isCommune(label)) return this.with({}, rest);
    if (rowsOf === 'place') {
      // A class over the hamlets that follow.
      const is = this.words([label, ...rest], null);
      return is?.group !== undefined && is.group !== 'all' ? is : null;
    }
    const line = this.names.lineCode(label, parent?.line ?? null);
    if (line !== null && rowsOf !== 'target') return this.with({ line }, rest);
    if (rowsOf === 'target') {
      const target = this.names.targetCode(label);
      if (target !== null) return this.with({ target }, rest);
      const alike = this.targetLike(label);
      if (alike !== undefined) return alike === null ? null : this.with({ target: alike }, rest);
    }
    return this.words([label, ...rest], parent);
  }

  /**
   * The one target of the same households and the same service; null where a label of having says
   * none: a target is counted by itself, and not out of those who lack it.
   */
  private targetLike(label: string): string | null | undefined {
    const { is, unknown } = this.lexicon.read(label);
    if (is.indicator === undefined || is.lack !== undefined || unknown.length > 0) return undefined;
    const alike = this.targets.filter(
      ({ said }) =>
        said.indicator === is.indicator && said.group === is.group && said.lack === undefined,
    );
    if (alike.length === 1) return alike[0]?.id ?? null;
    return is.has === undefined && alike.length === 0 ? undefined : null;
  }

  private with(is: Coordinates, labels: readonly string[]): Coordinates | null {
    const more = labels.length === 0 ? {} : this.words(labels, null);
    if (more === null) return null;
    const merged = combine(is, more);
    return 'both' in merged ? merged.both : null;
  }

  private words(labels: readonly string[], parent: Coordinates | null): Coordinates | null {
    const said = joined(labels.map((label) => this.lexicon.read(label)));
    if (said.unknown.length > 0 || said.against || said.years.length > 0) return null;
    // "Có", "Được": a label that says nothing is no total.
    const { has: _has, ...told } = said.is;
    if (Object.keys(told).length === 0) return null;
    if (parent === null) return said.is;
    const { whole: _whole, ...outer } = parent;
    const merged = combine(outer, said.is);
    return 'both' in merged ? merged.both : said.is;
  }
}
