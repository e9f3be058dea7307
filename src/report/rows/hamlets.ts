/**
 * Rows of a form by hamlet: one row a hamlet in the order of the workbook, with the figures of the
 * start and the end of the year.
 */
import { COUNT_MEASURES } from '../../catalogue/measures';
import type { Facts, PlaceFigures } from '../../domain/facts';
import type { Template } from '../../templates';
import { ordinal } from '../ordinals';
import { hamletsOfRecord } from '../settings';
import type { BodyRow, NoteRequest, RenderOptions, RowSet, SourceValues } from '../types';
import { asOfNotes, figureValue, leafRow, NO_MONEY, textValue } from './values';

export function hamlets(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const households = facts.households;
  const notes: NoteRequest[] = [];
  if (households?.basis === 'actual') notes.push({ code: 'closing-is-actual', params: {} });
  notes.push(...asOfNotes(households?.asOf));
  const style = template.rows.ordinals[0] ?? 'arabic';
  const rows: BodyRow[] = households
    ? households.hamlets.map((place, at) => leafRow(ordinal(style, at + 1), placeValues(place)))
    : registerRows(facts, (index) => ordinal(style, index + 1));
  if (!households && facts.register) {
    notes.push({ code: 'counted-from-register', params: {} }, ...asOfNotes(facts.register.asOf));
  }
  return {
    ...NO_MONEY,
    rows,
    declared: households?.declared ? placeValues(households.declared) : null,
    notes,
    expectedPlaces: hamletsOfRecord(facts, options)?.length,
  };
}

/** Every figure that a form by place may ask for, by the name that it has from the cell on. */
function placeValues(place: PlaceFigures): SourceValues {
  const values = new Map(
    COUNT_MEASURES.map((measure) => [measure, figureValue(place.figure(measure))]),
  );
  return {
    ...Object.fromEntries(values),
    name: textValue(place.name, [place.cell]),
    // A form has one column for all households; the closing number is the one that the closing
    // rates need.
    total: values.get('closing.total') ?? values.get('opening.total'),
    note: textValue(place.note),
  };
}

/** A workbook that holds a register alone still has its counts by hamlet. */
function registerRows(facts: Facts, ordinalOf: (index: number) => string): BodyRow[] {
  const register = facts.register;
  return (register?.byHamlet ?? []).map((place, index) =>
    leafRow(ordinalOf(index), {
      name: textValue(place.name),
      total: register?.complete ? { figure: place.households } : null,
      'closing.total': register?.complete ? { figure: place.households } : null,
      'closing.poor': register?.untold?.includes('poor') ? null : { figure: place.poor },
      'closing.nearPoor': register?.untold?.includes('nearPoor')
        ? null
        : { figure: place.nearPoor },
      people: register?.complete ? figureValue(place.people) : null,
    }),
  );
}
