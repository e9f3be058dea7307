/** Compares what was read with what an untidy workbook was made from. */
import type { FundingLine } from '../../src/domain/facts';
import { placeKey } from '../../src/sources/facts/places';
import type { FundingTruth, HamletTruth, RegisterTruth } from '../make/messy';
import { num, type Reading } from './read';

/** What is wrong with the figures of a reading, in words; empty when all are the true ones. */
export function hamletErrors(reading: Reading, truth: readonly HamletTruth[]): string[] {
  const places = reading.facts.households?.hamlets ?? [];
  const errors =
    places.length === truth.length ? [] : [`${places.length} hamlets instead of ${truth.length}`];
  for (const hamlet of truth) {
    const place = places.find((one) => one.key === placeKey(hamlet.name));
    const got = place
      ? [
          num(place.figure('closing.total')),
          num(place.figure('closing.poor')),
          num(place.figure('closing.nearPoor')),
          num(place.figure('opening.poor')),
          num(place.figure('opening.nearPoor')),
          num(place.figure('people')),
        ]
      : null;
    const want = [
      hamlet.households,
      hamlet.poor,
      hamlet.nearPoor,
      hamlet.opening?.poor ?? null,
      hamlet.opening?.nearPoor ?? null,
      hamlet.people,
    ];
    if (JSON.stringify(got) !== JSON.stringify(want))
      errors.push(`${hamlet.name}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`);
  }
  return errors;
}

function leaves(lines: readonly FundingLine[]): FundingLine[] {
  return lines.flatMap((line) => (line.children.length > 0 ? leaves(line.children) : [line]));
}

export function fundingErrors(reading: Reading, truth: FundingTruth): string[] {
  const { funding } = reading.facts;
  const unit = funding?.unit ?? '';
  const lines = leaves(funding?.lines ?? []);
  const errors = unit === truth.unit ? [] : [`unit ${unit} instead of ${truth.unit}`];
  if (lines.length !== truth.lines.length)
    errors.push(`${lines.length} lines instead of ${truth.lines.length}`);
  truth.lines.forEach((line, index) => {
    const read = lines.find((one) => one.code === line.code) ?? lines[index];
    const got = read
      ? [
          read.code,
          num(read.central),
          num(read.investment),
          num(read.recurrent),
          num(read.province),
          num(read.commune),
          read.leads[0]?.unit ?? null,
        ]
      : null;
    const want = [
      line.code,
      line.central,
      line.investment,
      line.recurrent,
      line.province,
      line.commune,
      line.lead,
    ];
    if (JSON.stringify(got) !== JSON.stringify(want))
      errors.push(`${line.code}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`);
  });
  return errors;
}

export function registerErrors(reading: Reading, truth: readonly RegisterTruth[]): string[] {
  const places = reading.facts.register?.byHamlet ?? [];
  const errors =
    places.length === truth.length ? [] : [`${places.length} hamlets instead of ${truth.length}`];
  for (const hamlet of truth) {
    const place = places.find((one) => one.key === placeKey(hamlet.hamlet));
    const got = place
      ? [num(place.households), num(place.poor), num(place.nearPoor), num(place.people)]
      : null;
    const want = [hamlet.households, hamlet.poor, hamlet.nearPoor, hamlet.people];
    if (JSON.stringify(got) !== JSON.stringify(want))
      errors.push(`${hamlet.hamlet}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`);
  }
  return errors;
}
