/** The class of households that a cell is of, out of the columns and the title around it. */
import type { Coordinates, Dimension } from './coordinates';
import type { Around } from './meaning';

const BETWEEN: Readonly<Partial<Record<string, string>>> = {
  'poor-to-near': 'poor',
  'near-to-poor': 'near-poor',
};

/** The class of a cell whose labels name none; null where the table leaves it open. */
export function classOfCell(
  at: Coordinates,
  moment: string | undefined,
  part: string | undefined,
  around: Around,
  whole: boolean,
): string | null {
  const { titleGroup, titleAll, groups, classed, flow, counted } = around;
  if (isPartOfAll(at, around, whole)) return 'all';
  if (at.move !== undefined && isOfPoor(at, around)) return 'poor';
  // "Thiếu hụt việc làm" beside "Hộ nghèo thiếu hụt nước sạch" may be of others as well.
  if (part !== undefined && (classed || titleAll)) return null;
  // "Bình quân khẩu/hộ" is of the class that is named, and of no other.
  if (at.measure === 'average')
    return groups.size === 0 ? titleGroup : isAverageOfAll(around) ? 'all' : null;
  // What the poor lose to the near-poor these gain: it is one figure.
  const between = BETWEEN[at.move ?? ''];
  if (between && groups.size !== 1 && titleGroup === null) return between;
  if (part !== undefined || at.move !== undefined || at.indicator !== undefined) {
    if (groups.size === 1 && (titleGroup === null || groups.has(titleGroup)))
      return [...groups][0] ?? null;
    return groups.size === 0 ? titleGroup : null;
  }
  // "Số hộ" beside the moves of a class may be all households.
  const isCount = at.measure === undefined && moment === undefined && at.direction === undefined;
  if (flow && !whole && isCount) return null;
  if (flow || moment !== undefined || at.direction !== undefined) {
    // "Tổng số hộ đầu năm" beside one class is of all households, a fall is of that class.
    if (!flow && whole && at.direction === undefined && groups.size > 0) return 'all';
    // "Tổng số hộ", "Tổng số nhân khẩu" as rows among classes and their moves.
    const isRow = around.columns.every(({ move, direction }) => (move ?? direction) === undefined);
    const isOfMany = titleGroup === null && isRow && (at.unit === 'person' || groups.size > 1);
    const isOfAll = counted || isOfMany;
    if (whole && moment === undefined && at.direction === undefined && isOfAll) return 'all';
    // "Tổng số hộ | Đầu kỳ | Cuối kỳ | Tỷ lệ hộ nghèo" under a title of the poor alone.
    const isBareTime = moment !== undefined && at.unit === undefined && !whole && !titleAll;
    const isTitled = titleGroup !== null && groups.has(titleGroup) && isBareTime;
    const told = flow || at.direction !== undefined || isTitled;
    const only = groups.size === 1 && told ? ([...groups][0] ?? null) : null;
    return groups.size === 0 || only === titleGroup
      ? titleGroup
      : titleGroup === null
        ? only
        : null;
  }
  // "Tổng số hộ" beside columns of classes is all of them.
  if (groups.size > 0 && (whole || at.unit === 'person')) return 'all';
  const isOfHouseholds = at.unit === 'household' && at.measure === undefined;
  if (isOfHouseholds && !around.bare && areClassesBeside(around)) return 'all';
  // "Tổng số hộ | Số hộ | Tỷ lệ (%)"
  if (whole && counted && isOfHouseholds) return 'all';
  return groups.size === 0 ? titleGroup : null;
}

/** The title and the columns speak of one class, and of no other households. */
export function isTitleAlone(
  group: string,
  { titleGroup, titleAll, groups, columns }: Around,
): boolean {
  const isOther = (is: Coordinates): boolean =>
    is.group === 'all' ||
    (is.group === undefined && (is.unit === 'household' || is.whole !== undefined));
  return titleGroup === group && !titleAll && groups.size === 1 && !columns.some(isOther);
}

/** What makes a column one of some households, of another time or of another thing. */
const TOLD: readonly Dimension[] = [
  ...(['measure', 'move', 'direction', 'indicator', 'service', 'cause', 'causes'] as const),
  ...(['lack', 'has', 'moment', 'scenario', 'trait', 'ethnic'] as const),
];
const isPlain = (is: Coordinates, but?: Dimension): boolean =>
  (is.unit === undefined || is.unit === 'household') &&
  TOLD.every((one) => one === but || is[one] === undefined);
/** The class of such a column, "none" of one that names no class. */
const classIn = (is: Coordinates, but?: Dimension): string | null =>
  isPlain(is, but) ? (is.group ?? (is.unit === 'household' ? 'none' : null)) : null;

/**
 * "Số hộ | Hộ nghèo | Hộ cận nghèo": each class of the title has a column behind it, and so these
 * are all; behind the classes it may be the sum of them.
 */
function areClassesBeside({ columns, groups, titleGroups }: Around): boolean {
  const classes = columns.map((is) => classIn(is));
  const own = classes.lastIndexOf('none');
  const named = titleGroups.length > 0 ? titleGroups : [...groups];
  return named.length > 0 && named.every((group) => classes.lastIndexOf(group) > own);
}

/** "Hộ DTTS | Hộ nghèo DTTS | Hộ cận nghèo DTTS"; behind both it may be the sum of the two. */
function isPartOfAll(at: Coordinates, { columns }: Around, whole: boolean): boolean {
  const part = PARTS_OF_ALL.find((one) => at[one] !== undefined);
  const isOfHouseholds = at.unit === 'household' || (whole && at.unit === undefined);
  if (part === undefined || !isOfHouseholds || !isPlain(at, part)) return false;
  const same = columns.map((is) => (is[part] === at[part] ? classIn(is, part) : null));
  const [own, ...classes] = ['none', 'poor', 'near-poor'].map((group) => same.lastIndexOf(group));
  // "Tổng số hộ DTTS | Hộ nghèo DTTS"
  if (whole && classes.some((place) => place > (own ?? -1))) return true;
  return classes.every((place) => place >= 0) && Math.max(...classes) > (own ?? -1);
}
const PARTS_OF_ALL = ['trait', 'ethnic'] as const;

/** "Số hộ | Số khẩu | Bình quân khẩu/hộ": of the people before it, who are everybody. */
function isAverageOfAll({ columns }: Around): boolean {
  const averages = columns.flatMap(({ measure, group }, at) =>
    measure === 'average' && group === undefined ? [at] : [],
  );
  const [only = 0] = averages;
  const { unit, each: _each, ...told } = columns[only - 1] ?? {};
  return averages.length === 1 && unit === 'person' && Object.keys(told).length === 0;
}

/** "Thoát nghèo", "tái nghèo": out of the poor and into them, unless the table is of others. */
function isOfPoor({ move }: Coordinates, around: Around): boolean {
  const { titleGroup, titleGroups, groups, columns, rows } = around;
  if (titleGroup !== null && titleGroup !== 'poor') return false;
  const isNearBeside = [...columns, ...rows].some(
    (is) =>
      is.group === 'near-poor' && (is.move === move || (is.move === 'above' && move === 'leaves')),
  );
  if (move === 'relapsed') return isNearBeside || (groups.size !== 1 && titleGroup === null);
  const isTold =
    isNearBeside || groups.has('poor') || (groups.size === 0 && titleGroups.length === 0);
  return move === 'leaves' && isTold;
}

/** All households, or people, and no part or rate of them. */
export const isCountOfAll = ({
  group,
  measure,
  move,
  direction,
  trait,
  ethnic,
}: Coordinates): boolean =>
  group === 'all' && (measure ?? move ?? direction ?? trait ?? ethnic) === undefined;
