/** The plan's paragraphs on targets, with the values of the workbook's own table of targets. */
import type { Facts, TargetFact } from '../../domain/facts';
import { targetDefinitions, targetGroups } from '../../regulations';
import { documentWords as words } from '../../text/documents';
import { numbersOf, type Numbers } from '../figures';
import type { TextFigures } from '../text-figures';
import units from '../../domain/units.json';

export interface TargetLine {
  /** 0: a point of the plan ("a)"), 1: a service ("-"), 2: a target of a service ("+"). */
  readonly level: 0 | 1 | 2;
  readonly text: string;
}

/** Null when the workbook has neither targets nor household figures. */
export function targetLines(facts: Facts, figures: TextFigures): TargetLine[] | null {
  const byCode = new Map(
    (facts.targets?.targets ?? []).flatMap((target) =>
      target.code ? [[target.code, target] as const] : [],
    ),
  );
  const reduction = countedIn(facts).reduction;
  if (byCode.size === 0 && !reduction) return null;
  const aim = (group: Group): TargetLine => ({
    level: 0,
    text: aimOf(group, byCode, facts, figures),
  });
  const lines: TargetLine[] = [aim('poor'), aim('nearPoor')];
  const definitions = targetDefinitions().filter(
    (definition) => !/^[ab][12]$/.test(definition.code),
  );
  const own = (code: string): TargetFact | undefined => byCode.get(code);
  for (const definition of definitions.filter((item) => !item.code.startsWith('g-'))) {
    if (own(definition.code))
      lines.push({
        level: 0,
        text: sentence(own(definition.code)!, definition.name, definition.unit, figures),
      });
  }
  const services = targetGroups()
    .map((group) => ({
      group,
      targets: definitions.filter(
        (item) => item.code.startsWith('g-') && item.group === group && own(item.code),
      ),
    }))
    .filter(({ targets }) => targets.length > 0);
  if (services.length > 0) lines.push({ level: 0, text: words.services });
  for (const { group, targets } of services) {
    lines.push({ level: 1, text: words.about(lower(group)) });
    for (const definition of targets)
      lines.push({
        level: 2,
        text: sentence(own(definition.code)!, definition.name, definition.unit, figures),
      });
  }
  return lines;
}

/** What was counted in another year than the targets are of says nothing beside them. */
function countedIn(facts: Facts): Partial<Pick<Numbers, 'households' | 'reduction'>> {
  return facts.targets?.ofOtherYear ? {} : numbersOf(facts);
}

type Group = 'poor' | 'nearPoor';
const CODES = {
  poor: { rate: 'a1', count: 'a2', rateOf: 'poorRate' },
  nearPoor: { rate: 'b1', count: 'b2', rateOf: 'nearPoorRate' },
} as const;

/**
 * What a group is to come down to; a result that nobody planned is told as a result, never
 * promised.
 */
function aimOf(
  group: Group,
  byCode: ReadonlyMap<string, TargetFact>,
  facts: Facts,
  figures: TextFigures,
): string {
  const { rate, count, rateOf } = CODES[group];
  const { households, reduction } = countedIn(facts);
  const rateTarget = byCode.get(rate)?.target;
  const countTarget = byCode.get(count)?.target;
  const planned = facts.households?.basis === 'plan';
  const rateFound = rateTarget?.value ?? households?.[rateOf] ?? null;
  const fall = countTarget?.value ?? reduction?.[group] ?? null;
  const rateText = rateFound
    ? figures.add(`target.${rate}`, rateFound, '%', rateTarget?.cells ?? [], {
        ...(rateTarget ? {} : { places: 2 }),
      })
    : `${words.dots} %`;
  const fallText = fall
    ? words.change(
        words.groups[group],
        Math.sign(fall.toNumber()),
        figures.add(`target.${count}`, fall, units.households, countTarget?.cells ?? [], {
          unsigned: true,
        }),
      )
    : words.change(words.groups[group], 1, `${words.dots} ${units.households}`);
  return rateTarget || countTarget || planned
    ? words.rateTarget(words.groups[group], rateText, fallText)
    : words.rateReached(words.groups[group], rateText, fallText);
}

/**
 * "Khoảng 20 người lao động …", "Ít nhất 60 % hộ nghèo …"; a target without a number is told in its
 * own words.
 */
function sentence(target: TargetFact, name: string, unit: string, figures: TextFigures): string {
  if (!target.target) return `${name}.`;
  const shown = figures.add(
    `target.${target.code}`,
    target.target.value,
    target.unit ?? unit,
    target.target.cells,
  );
  const phrase = `${words.comparison[target.comparison ?? '='] ?? ''}${shown}`;
  const rest = lower(name);
  // "20 người người lao động" says the unit twice.
  const text =
    unit !== '%' && rest.startsWith(`${unit} `)
      ? `${phrase}${rest.slice(unit.length)}`
      : unit === '%'
        ? `${phrase} ${rest}`
        : `${name}: ${phrase}`;
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
