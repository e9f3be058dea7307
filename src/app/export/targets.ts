/** Targets of the plan: what is aimed at, what was reached, how many were entitled and served. */
import coordinates from '../../catalogue/coordinates.json';
import type { Figure } from '../../domain/facts';
import type { Coordinates } from '../../domain/observation';
import { numbersOf } from '../figures';
import { computed } from './households';
import type { Sink } from './observations';

const UNITS: Readonly<Record<string, string>> = {
  '%': 'percent',
  hộ: 'household',
  người: 'person',
};

export function targetObservations({ facts, put: putAt }: Sink): void {
  const numbers = numbersOf(facts).targets ?? [];
  facts.targets?.targets.forEach((target, index) => {
    const common: Coordinates = {
      subject: 'plan',
      target: target.code ?? target.name,
      ...(target.unit === null ? {} : { unit: UNITS[target.unit] ?? target.unit }),
    };
    const put = (at: Coordinates, figure: Figure | null, rule?: string): void =>
      putAt({ ...common, ...at }, figure, rule === undefined ? {} : { rule });
    const { target: planned, actual, entitled, served } = coordinates.targets;
    put(planned, target.target);
    put({ ...entitled, unit: '_U' }, target.entitled);
    put({ ...served, unit: '_U' }, target.served);
    const reached = numbers[index]?.actual ?? null;
    const cells = [target.entitled, target.served, target.typedRate].flatMap(
      (figure) => figure?.cells ?? [],
    );
    const [typed] = [target.typedRate, target.served].filter(
      (figure) => figure && reached?.equals(figure.value),
    );
    if (typed) put(actual, typed);
    else put(actual, computed(reached, cells), 'served / entitled * 100');
  });
}
