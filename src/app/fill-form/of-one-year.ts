/** The year that a form is filled for, where the workbook's tables are of more than one. */
import { inBoth } from '../../domain/language';
import type { Coordinates, Figures } from '../../forms/coordinates';
import type { FormSheet } from '../../forms/sheet';
import { describe } from '../../text/forms';
import type { Survey } from '../survey';

/**
 * The year that the form is filled for, and the figures of that year, in a workbook whose money is
 * already of another year than its households: a form that names one of the two gets no other.
 */
export function ofOneYear(
  sheet: FormSheet,
  { households, year }: Survey['facts'],
  figures: Figures,
): { readonly year: number | null; readonly figures: Figures } {
  const own = households?.basis === 'actual' ? (households.asOf?.slice(0, 4) ?? '') : '';
  if (own === '' || own === String(year)) return { year, figures };
  const texts = Array.from({ length: sheet.map.rows * sheet.columns }, (_, at) =>
    sheet.text(Math.floor(at / sheet.columns), at % sheet.columns),
  );
  const [isOwn, isOther] = [own, String(year)].map((one) =>
    texts.some((text) => text.includes(one)),
  );
  if (isOther) return { year, figures: only(figures, (at) => at.group === undefined) };
  return isOwn
    ? { year: Number(own), figures: only(figures, (at) => at.group !== undefined) }
    : { year, figures };
}

const only = (figures: Figures, isWanted: (at: Coordinates) => boolean): Figures => ({
  // Lines and targets are of the money.
  members: (dimension) =>
    (dimension === 'line' || dimension === 'target') && !isWanted({})
      ? []
      : figures.members(dimension),
  figureAt: (at) =>
    isWanted(at)
      ? figures.figureAt(at)
      : { none: { code: 'no-figure', why: inBoth((language) => describe(at, language)) } },
});

/** The day of the workbook's households; null where they name their year alone. */
export function dayOf(
  { households, register }: Survey['facts'],
  year: number | null,
): string | null {
  const day = households?.asOf ?? register?.asOf ?? null;
  return day?.startsWith(String(year)) ? day : null;
}
