/**
 * What happened to each poor or near-poor household between two registers, and how sure that is.
 */
import type { HouseholdClass } from '../facts';
import type { Grade } from '../persons/person';
import type { Link, Linked, RegisterHousehold, RegisterSide, Told } from './household';

export type MoveKind =
  | 'stays'
  /** From poor to near-poor, from near-poor to poor. */
  | 'to-near-poor'
  | 'to-poor'
  | 'above-line'
  | 'relapsed'
  | 'newly'
  | 'moved-away'
  | 'died'
  | 'merged'
  /** No longer in a register of all households. */
  | 'gone'
  | 'moved-in'
  | 'split'
  /** Not in last year's register of all households. */
  | 'arrived'
  /** Not counted anywhere before somebody says what happened. */
  | 'unknown';

/** Why nothing could be said. */
export type Unknown =
  /** May be one household with one or more of the other register. */
  | 'doubtful'
  /** Not in a list of the poor and near-poor alone. */
  | 'not-listed'
  /**
   * In one hamlet one household has gone and another has come, neither with a word of why: the head
   * may have changed.
   */
  | 'gone-and-come'
  /** The register does not say its class. */
  | 'no-class';

export interface Move {
  readonly kind: MoveKind;
  readonly unknown: Unknown | null;
  readonly from: HouseholdClass | null;
  readonly to: HouseholdClass | null;
  readonly old: number | null;
  readonly now: number | null;
  /** Why the two lines are one household; null where there is one line alone. */
  readonly link: Link | null;
  readonly grade: Grade;
  /** What the move rests on when not on the two classes. */
  readonly by: 'classes' | 'word' | 'register' | 'assumption';
}

/**
 * What the office says of households that are in one list alone; used only where no word beside
 * them tells.
 */
export interface Assumptions {
  readonly absent: 'above-line' | 'moved-away' | null;
  readonly fresh: 'newly' | 'relapsed' | 'moved-in' | null;
}

type Group = 'poor' | 'near-poor';

const LEAVING: readonly Told[] = ['died', 'moved-away', 'merged', 'above-line'];
const ARRIVING: readonly Told[] = ['moved-in', 'split', 'relapsed', 'newly'];

export function movesOf(
  old: RegisterSide,
  now: RegisterSide,
  linked: Linked,
  assume: Assumptions,
): Move[] {
  const moves: Move[] = [];
  const [before, after] = [
    new Map(linked.links.map((link) => [link.old, link])),
    new Map(linked.links.map((link) => [link.now, link])),
  ];
  const leaving: Alone = {
    words: LEAVING,
    joined: linked.mergers,
    asJoined: 'merged',
    other: now,
    asMissing: 'gone',
    assumed: assume.absent,
    doubted: new Set(linked.doubts.map((link) => link.old)),
  };
  const arriving: Alone = {
    words: ARRIVING,
    joined: linked.splits,
    asJoined: 'split',
    other: old,
    asMissing: 'arrived',
    assumed: assume.fresh,
    doubted: new Set(linked.doubts.map((link) => link.now)),
  };
  old.households.forEach((household, index) => {
    const link = before.get(index);
    if (link) {
      const move = ofLink(household, now.households[link.now]!, link);
      if (move) moves.push(move);
    } else if (matters(household)) {
      const base = { from: household.group, to: null, old: index, now: null };
      moves.push(alone(household, index, base, leaving));
    }
  });
  now.households.forEach((household, index) => {
    if (after.has(index) || !matters(household)) return;
    const base = { from: null, to: household.group, old: null, now: index };
    moves.push(alone(household, index, base, arriving));
  });
  const { gone, come } = unexplained(old, now, linked, before, after);
  const place = (move: Move): string =>
    (move.old === null ? now.households[move.now!]! : old.households[move.old]!).place.key;
  return moves.map((move) =>
    (move.kind === 'gone' && come.has(place(move))) ||
    (move.kind === 'arrived' && gone.has(place(move)))
      ? { ...move, kind: 'unknown', unknown: 'gone-and-come', grade: 'possible' }
      : move,
  );
}

/**
 * Hamlets in which households of any class have gone, and hamlets in which some have come, without
 * a word of why.
 */
function unexplained(
  old: RegisterSide,
  now: RegisterSide,
  linked: Linked,
  before: ReadonlyMap<number, Link>,
  after: ReadonlyMap<number, Link>,
): { readonly gone: ReadonlySet<string>; readonly come: ReadonlySet<string> } {
  const places = (
    side: RegisterSide,
    known: ReadonlyMap<number, Link>,
    told: ReadonlyMap<number, Link>,
    words: readonly Told[],
  ): Set<string> =>
    new Set(
      side.households.flatMap((household, index) =>
        known.has(index) || told.has(index) || words.some((one) => household.told.has(one))
          ? []
          : [household.place.key],
      ),
    );
  return {
    gone: places(old, before, linked.mergers, LEAVING),
    come: places(now, after, linked.splits, ARRIVING),
  };
}

/** Of the poor and near-poor, and of those whose class nobody wrote. */
function matters({ group }: RegisterHousehold): boolean {
  return group === null || group === 'poor' || group === 'near-poor';
}

function ofLink(old: RegisterHousehold, now: RegisterHousehold, link: Link): Move | null {
  const base = {
    from: old.group,
    to: now.group,
    old: link.old,
    now: link.now,
    link,
    grade: link.grade,
    unknown: null,
    by: 'classes' as const,
  };
  if (old.group === null || now.group === null)
    return matters(old) || matters(now)
      ? { ...base, kind: 'unknown', unknown: 'no-class', grade: 'possible' }
      : null;
  const [wasIn, isIn] = [isGroup(old.group), isGroup(now.group)];
  if (!wasIn && !isIn) return null;
  if (wasIn && isIn)
    return {
      ...base,
      kind: old.group === now.group ? 'stays' : now.group === 'poor' ? 'to-poor' : 'to-near-poor',
    };
  if (wasIn) return { ...base, kind: 'above-line' };
  return now.told.has('relapsed') || (old.told.has('above-line') && !now.told.has('newly'))
    ? { ...base, kind: 'relapsed', by: 'word' }
    : { ...base, kind: 'newly' };
}

function isGroup(group: HouseholdClass): group is Group {
  return group === 'poor' || group === 'near-poor';
}

/** How a household can stand in one list alone, and what each of these is called. */
interface Alone {
  readonly words: readonly Told[];
  /** Households that went into one of the other list, or left one of it. */
  readonly joined: ReadonlyMap<number, Link>;
  readonly asJoined: 'merged' | 'split';
  readonly other: RegisterSide;
  /** Where the other list is of all households. */
  readonly asMissing: 'gone' | 'arrived';
  readonly assumed: MoveKind | null;
  readonly doubted: ReadonlySet<number>;
}

/** @param base the household's own side */
function alone(
  household: RegisterHousehold,
  index: number,
  base: Pick<Move, 'from' | 'to' | 'old' | 'now'>,
  { words, joined, asJoined, other, asMissing, assumed, doubted }: Alone,
): Move {
  const bare = { ...base, link: null, unknown: null };
  if (household.group === null) return unknown(bare, 'no-class');
  const link = joined.get(index);
  if (link) {
    const { old, now, grade } = link;
    return { ...bare, kind: asJoined, old, now, link, grade, by: 'classes' };
  }
  if (doubted.has(index)) return unknown(bare, 'doubtful');
  const word = words.find((one) => household.told.has(one));
  if (word) return { ...bare, kind: word as MoveKind, grade: 'probable', by: 'word' };
  if (other.complete) return { ...bare, kind: asMissing, grade: 'probable', by: 'register' };
  return assumed
    ? { ...bare, kind: assumed, grade: 'possible', by: 'assumption' }
    : unknown(bare, 'not-listed');
}

function unknown(base: Pick<Move, 'from' | 'to' | 'old' | 'now' | 'link'>, why: Unknown): Move {
  return { ...base, kind: 'unknown', unknown: why, grade: 'possible', by: 'register' };
}
