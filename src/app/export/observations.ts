/**
 * All figures of a workbook with their coordinates, those that are computed from others among them,
 * as a cube: what `xuat` writes out.
 */
import { Cube } from '../../cube/cube';
import type { Figure, Facts } from '../../domain/facts';
import type { Coordinates, Observation } from '../../domain/observation';
import { flowObservations } from './flow';
import { householdObservations } from './households';
import { moneyObservations } from './money';
import { registerObservations } from './register';
import { targetObservations } from './targets';

/** Where observations go: the first to name its coordinates holds. */
export interface Sink {
  readonly facts: Facts;
  /** The year or the part of it that the figures are of. */
  readonly period: string | undefined;
  /**
   * @param rule how it was computed, where it stands in no cell
   * @param asOf its day
   */
  put(
    at: Coordinates,
    figure: Figure | null | undefined,
    more?: { readonly rule?: string; readonly asOf?: string | null },
  ): void;
}

export function observationsOf(facts: Facts): Observation[] {
  const cube = new Cube();
  const period = facts.settings.get('ky')?.value ?? facts.year?.toString();
  const sink: Sink = {
    facts,
    period,
    put(at, figure, more = {}) {
      const where = period === undefined ? at : { period, ...at };
      if (figure && !cube.figure(where)) cube.add(where, figure, more);
    },
  };
  householdObservations(sink);
  flowObservations(sink);
  registerObservations(sink);
  moneyObservations(sink);
  targetObservations(sink);
  return cube.where();
}
