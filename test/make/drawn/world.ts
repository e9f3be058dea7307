/** A made-up commune: what is true of it before anything is written down. */
import { HAMLETS } from '../messy/words';
import type { Chance } from './chance';

export type Group = 'poor' | 'nearPoor';
export const GROUPS: readonly Group[] = ['poor', 'nearPoor'];

/** The moves of one group in a year, named as the figures of the program are. */
export interface Moves {
  opening: number;
  becomes: number;
  crosses: number;
  less: number;
  from: number;
  relapsed: number;
  fresh: number;
  more: number;
  closing: number;
}

export interface Household {
  readonly group: Group;
  readonly head: string;
  readonly family: string;
  readonly given: string;
  readonly woman: boolean;
  readonly birth: number;
  readonly ethnicity: string;
  readonly members: readonly { name: string; relation: string; birth: number; woman: boolean }[];
  readonly card: string;
  readonly phone: string;
  readonly lacks: readonly boolean[];
  readonly cause: number;
}

export interface Hamlet {
  readonly name: string;
  readonly households: number;
  readonly people: number;
  readonly flow: Readonly<Record<Group, Moves>>;
  readonly peopleFlow: Readonly<Record<Group, Moves>>;
  readonly list: readonly Household[];
}

export interface World {
  readonly commune: string;
  readonly year: number;
  readonly hamlets: readonly Hamlet[];
}

/** @param small few households, so that a register of them stays short */
export function drawWorld(chance: Chance, small: boolean): World {
  const names = chance.some(HAMLETS, small ? 2 : 3, small ? 4 : 7);
  const prefix = chance.pick(['Thôn ', 'Thôn ', 'Thôn ', 'Tổ dân phố ', '']);
  let serial = chance.int(1, 400);
  return {
    commune: chance.pick(['Sơn Mẫu', 'Trà Mẫu', 'Ba Mẫu']),
    year: chance.pick([2024, 2025, 2025]),
    hamlets: names.map((name) => {
      const flow = drawFlow(chance, small ? 3 : 40);
      const list = chance.shuffled(
        GROUPS.flatMap((group) =>
          Array.from({ length: small ? flow[group].closing : 0 }, () =>
            drawHousehold(chance, group, (serial += 1)),
          ),
        ),
      );
      const known = list.reduce((sum, one) => sum + one.members.length + 1, 0);
      const poorish = Math.max(flow.poor.closing + flow.nearPoor.closing, 0);
      const opening = flow.poor.opening + flow.nearPoor.opening;
      const households = Math.max(poorish, opening) + chance.int(12, small ? 90 : 420);
      return {
        name: `${prefix}${name}`,
        households,
        people: households * 3 + known + chance.int(1, 60),
        flow,
        peopleFlow: peopleOf(flow, chance.int(2, 4)),
        list,
      };
    }),
  };
}

function drawFlow(chance: Chance, most: number): Record<Group, Moves> {
  const some = (top: number): number => chance.int(0, Math.max(0, top));
  const [toNear, toPoor] = [some(most / 3), some(most / 6)];
  const one = (becomes: number, from: number): Moves => {
    const [crosses, less] = [some(most / 4), some(most / 8)];
    const opening = becomes + crosses + less + chance.int(1, most);
    const [relapsed, fresh, more] = [some(most / 8), some(most / 5), some(most / 10)];
    const closing = opening - becomes - crosses - less + from + relapsed + fresh + more;
    return { opening, becomes, crosses, less, from, relapsed, fresh, more, closing };
  };
  return { poor: one(toNear, toPoor), nearPoor: one(toPoor, toNear) };
}

/** As many people in each household: what moves between the groups stays the same on both sides. */
function peopleOf(flow: Record<Group, Moves>, each: number): Record<Group, Moves> {
  const times = (moves: Moves): Moves => ({
    opening: moves.opening * each,
    becomes: moves.becomes * each,
    crosses: moves.crosses * each,
    less: moves.less * each,
    from: moves.from * each,
    relapsed: moves.relapsed * each,
    fresh: moves.fresh * each,
    more: moves.more * each,
    closing: moves.closing * each,
  });
  return { poor: times(flow.poor), nearPoor: times(flow.nearPoor) };
}

const FAMILIES = ['Đinh', 'Phạm', 'Hồ', 'Nguyễn', 'Lê', 'A'];
const RELATIONS = ['Vợ', 'Chồng', 'Con', 'Con', 'Cháu', 'Mẹ', 'Bố'];

function drawHousehold(chance: Chance, group: Group, serial: number): Household {
  const woman = chance.maybe(0.4);
  const family = `${chance.pick(FAMILIES)} ${woman ? 'Thị' : 'Văn'} Mẫu`;
  const given = `${chance.pick(['An', 'Bình', 'Chi', 'Dũng', 'Em', 'Giang'])}${serial}`;
  const least = group === 'poor' ? 3 : 0;
  const lacking = new Set(
    chance.shuffled([...Array(12).keys()]).slice(0, chance.int(least, least + 2)),
  );
  const birth = chance.int(1942, 2000);
  return {
    group,
    head: `${family} ${given}`,
    family,
    given,
    woman,
    birth,
    ethnicity: chance.pick(['Hrê', 'Hrê', 'Kinh', 'Co']),
    members: Array.from({ length: chance.int(0, 5) }, (_, at) => ({
      name: `Đinh ${chance.maybe() ? 'Thị' : 'Văn'} Mẫu ${serial}.${at + 1}`,
      relation: chance.pick(RELATIONS),
      birth: chance.int(1950, 2022),
      woman: chance.maybe(),
    })),
    card: `051${String(birth).slice(2)}${String(serial).padStart(7, '0')}`,
    phone: `098${String(serial * 37).padStart(7, '0')}`,
    lacks: Array.from({ length: 12 }, (_, at) => lacking.has(at)),
    cause: chance.int(1, 8),
  };
}

export const sumOf = (world: World, of: (hamlet: Hamlet) => number): number =>
  world.hamlets.reduce((sum, hamlet) => sum + of(hamlet), 0);
