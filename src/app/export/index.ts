/** The figures of workbooks as data for other tools: `xuat`. */
import type { Facts } from '../../domain/facts';
import { standingStops, type Survey } from '../survey';
import { csvLine, csvText, CSV_COLUMNS } from './csv';
import { observationsOf } from './observations';
import { stopsOn } from './stops';

/** A figure that is not written, with the reason: the code of a stop, or «text». */
export interface LeftOut {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly why: string;
}

export interface Exported {
  readonly workbook: string;
  readonly rows: number;
  readonly leftOut: readonly LeftOut[];
  readonly text: string;
}

export const CSV_HEADER = csvText(CSV_COLUMNS);

/** @param workbook the name that the lines carry */
export function exported(workbook: string, seen: Survey): Exported {
  const { facts } = seen;
  const observations = observationsOf(facts);
  const stopOn = stopsOn(standingStops(seen.findings), observations);
  const around = {
    workbook,
    commune: facts.settings.get('xa')?.value ?? null,
    places: placeNames(facts),
  };
  const leftOut: LeftOut[] = [];
  const lines = observations.flatMap((one) => {
    const stop = stopOn(one);
    const line = stop === null ? csvLine(one, around) : null;
    if (line) return [csvText(line)];
    const [cell] = one.figure.cells;
    leftOut.push({
      sheet: cell?.sheet ?? null,
      cell: one.rule === undefined ? (cell?.cell ?? null) : null,
      why: stop ?? 'text',
    });
    return [];
  });
  return { workbook, rows: lines.length, leftOut, text: lines.join('') };
}

function placeNames({ households, register, lacks, flow }: Facts): Map<string, string> {
  const places = [
    ...(lacks?.hamlets ?? []).map(({ place }) => place),
    ...(flow?.nearPoor?.hamlets ?? []),
    ...(flow?.poor?.hamlets ?? []),
    ...(register?.byHamlet ?? []),
    ...(households?.hamlets ?? []),
  ];
  return new Map(places.flatMap(({ key, name }) => (key === '' ? [] : [[key, name]])));
}
