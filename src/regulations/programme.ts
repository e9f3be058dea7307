/** The project tree of the programme that a day falls into. */
import qd90 from './programmes/qd-90-2022.json';
import type { CapitalType, Programme, ProgrammeLine } from './types';

interface LineData {
  readonly code: string;
  readonly name: string;
  readonly capital: string[];
  readonly confirmed: boolean;
  readonly note?: string;
}

const allProgrammes: readonly Programme[] = [qd90].map((data) => ({
  ...data,
  lines: data.lines.map(readLine),
}));

export function programmes(): readonly Programme[] {
  return allProgrammes;
}

/**
 * The tree in force on a day, or null: the tree of 2021–2025 says nothing about 2026.
 * @param isoDate YYYY-MM-DD
 */
export function programmeAt(isoDate: string): Programme | null {
  return allProgrammes.find(({ from, to }) => from <= isoDate && isoDate <= to) ?? null;
}

/**
 * The tree of a budget year: the one in force on its last day, so that a year in which a programme
 * begins has it.
 */
export function programmeOfYear(year: number): Programme | null {
  return programmeAt(`${year}-12-31`);
}

function readLine(data: LineData): ProgrammeLine {
  const [project, part] = data.code.slice(2).split('.');
  return {
    code: data.code,
    level: part ? 2 : 1,
    parent: part ? `DA${project}` : null,
    label: part ? `Tiểu dự án ${part} – Dự án ${project}` : `Dự án ${project}`,
    name: data.name,
    capital: data.capital as CapitalType[],
    confirmed: data.confirmed,
    note: data.note ?? null,
  };
}
