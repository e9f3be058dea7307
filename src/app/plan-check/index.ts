/** A plan's text against the workbook: the same figures, and what the text itself still lacks. */
import type { Finding } from '../../domain/finding';
import { planCitedTwoWays } from '../../rules/plan-text/VB-020';
import { officeDays } from '../calendar/day-setting';
import type { Survey } from '../survey';
import { arithmeticFindings } from './arithmetic';
import { citationFindings, comparedFigures, figureFindings, type ComparedFigure } from './compare';
import { dutyFindings } from './duties';
import { statedFigures } from './figures';
import { planLines } from './lines';
import {
  annexFindings,
  coverageFindings,
  headFindings,
  numberingFindings,
  overlapFindings,
  percentFindings,
} from './structure';
import { districtFindings, openPlaces, slipFindings, twoNames } from './wording';

export { isAsWritten, standsFor, type ComparedFigure } from './compare';

export interface PlanCheck {
  readonly figures: readonly ComparedFigure[];
  /** Differences first, then the text's own faults in the order of the rules. */
  readonly findings: readonly Finding[];
}

/**
 * @param paragraphs of the document, in order; empty ones count, so that line numbers are those of
 * the document
 */
export function checkPlan(paragraphs: readonly string[], seen: Survey): PlanCheck {
  const lines = planLines(paragraphs);
  const stated = statedFigures(lines);
  const figures = comparedFigures(lines, seen);
  return {
    figures,
    findings: [
      ...figureFindings(figures),
      ...citationFindings(lines),
      ...arithmeticFindings(stated, seen),
      ...dutyFindings(lines, seen.programme),
      ...openPlaces(lines),
      ...numberingFindings(lines),
      ...headFindings(lines),
      ...districtFindings(lines, seen.facts.year),
      ...twoNames(lines),
      ...coverageFindings(lines),
      ...annexFindings(lines),
      ...slipFindings(lines),
      ...percentFindings(lines),
      ...overlapFindings(lines, officeDays(seen.facts.settings).calendar),
    ],
  };
}

/** Whether a figure or a citation of the text is another one than it should be. */
export function contradicts({ figures, findings }: PlanCheck): boolean {
  return figures.some((item) => item.state === 'differs') || findings.some(planCitedTwoWays.is);
}
