/**
 * Households of a register counted by two of its columns at once, and the people of a part: «hộ
 * nghèo dân tộc thiểu số thiếu hụt bảo hiểm y tế», «số khẩu nghèo theo dân tộc». No Biểu prints
 * them.
 */
import {
  countOf,
  inClass,
  isMinority,
  peopleOf,
  placesOfHouseholds,
} from '../../domain/review-counts';
import type { ReviewHousehold } from '../../domain/review-facts';
import { DIMENSIONS, type Coordinates, type Dimension } from '../../forms/coordinates';
import { indicatorFields } from '../../regulations';
import { placeKey } from '../../sources/facts/places';
import type { Survey } from '../survey';
import type { Found } from './derived';

/** Whether a household is of the part; null where its line does not say. */
type Says = (household: ReviewHousehold) => boolean | null;

const PARTS = ['trait', 'ethnic', 'indicator', 'cause'] as const;
const PLACED: ReadonlySet<Dimension> = new Set([...PARTS, 'group', 'unit', 'moment', 'place']);
const TRAITS: Readonly<Record<string, Says>> = {
  minority: isMinority,
  'no-labour': ({ noLabour }) => noLabour,
  policy: ({ policy }) => policy,
  'woman-head': ({ woman = null }) => woman,
};

/**
 * Each part by itself has to be a figure already, and the same as the register's: what holds that
 * one back holds back all that is counted with it.
 * @param figure of one part, of households
 */
export function countedByRegister(
  { facts: { review } }: Survey,
  figure: (at: Coordinates) => Found | null,
): (at: Coordinates) => Found | null {
  const households = review?.households ?? [];
  return (at) => {
    const { group, unit, place, moment = 'closing' } = at;
    const parts = PARTS.filter((part) => at[part] !== undefined);
    const isOther = DIMENSIONS.some((one) => at[one] !== undefined && !PLACED.has(one));
    if (isOther || moment !== 'closing' || (group !== 'poor' && group !== 'near-poor')) return null;
    if (parts.length < (unit === 'person' ? 1 : 2) || households.length === 0) return null;
    const all =
      place === undefined
        ? [{ households }]
        : placesOfHouseholds(households).filter(({ name }) => placeKey(name) === place);
    const own = all.flatMap((one) => inClass(one.households, group));
    const where = place === undefined ? {} : { place };
    const tests = parts.flatMap((part): Says[] => {
      const says = saysOf(part, at[part] ?? '');
      const single = figure({ group, ...where, unit: 'household', [part]: at[part] });
      const isTold = says && own.every((one) => says(one) !== null);
      const isSame = says && String(single?.value) === String(own.filter(says).length);
      return isTold && isSame ? [says] : [];
    });
    if (tests.length < parts.length) return null;
    const list = own.filter((one) => tests.every((says) => says(one)));
    const counted = unit === 'person' ? peopleOf(list) : countOf(list);
    return counted && { value: counted.value, sources: counted.cells };
  };
}

function saysOf(part: (typeof PARTS)[number], member: string): Says | null {
  if (part === 'trait') return TRAITS[member] ?? null;
  if (part === 'ethnic') return ({ ethnicity }) => ethnicity && ethnicity.key === member;
  if (part === 'cause') return ({ causes }) => causes && causes.includes(Number(member));
  const at = indicatorFields.findIndex((field) => field.replace(/^\D+/, '') === member);
  return at < 0 ? null : ({ indicators }) => indicators[at] ?? null;
}
