/** Who leads which line of the programme, out of tables of duties. */
import type { Assignment, AssignmentFacts } from '../../domain/facts';
import { finding, type Finding } from '../../domain/finding';
import { ownName } from '../../domain/own-name';
import type { Programme } from '../../regulations';
import { NO_CORRECTIONS } from '../corrections';
import { columnOf, rangeOf, type RecognisedTable } from '../table';
import { TableReader } from '../values/read-table';
import { organisationKey } from './organisations';
import { programmeCodes } from './programme-code';

export interface AssignmentSources {
  readonly facts: AssignmentFacts | null;
  readonly findings: readonly Finding[];
}

export function assignmentFacts(
  tables: readonly RecognisedTable[],
  programme: Programme | null,
): AssignmentSources {
  const sources = tables.filter((table) => table.kind === 'assignment');
  if (sources.length === 0) return { facts: null, findings: [] };
  const assignments: Assignment[] = [];
  const findings: Finding[] = [];
  for (const table of sources) {
    const reader = new TableReader(table, NO_CORRECTIONS, () => ['assignments']);
    let unit = '';
    for (const row of table.rows) {
      // One agency may fill several lines and be named on the first alone; what else stands there
      // is no agency.
      unit =
        ownName(reader.text('organisation', row)) ||
        (reader.has('organisation') ? unit : row.label);
      if (unit === '') continue;
      for (const [field, role] of [
        ['lead', 'lead'],
        ['task', 'lead'],
        ['support', 'support'],
      ] as const) {
        const column = columnOf(table, field);
        if (!column) continue;
        const cell = reader.cell(field, row);
        for (const code of programmeCodes(reader.text(field, row))) {
          if (programme && !programme.lines.some((line) => line.code === code)) {
            findings.push(
              finding({
                code: 'PC-004',
                severity: 'check',
                cells: [cell],
                params: { code, unit, document: programme.document },
              }),
            );
            continue;
          }
          if (field === 'task' && isSupport(reader.text(field, row)))
            assignments.push({ unit, key: organisationKey(unit), code, role: 'support', cell });
          else assignments.push({ unit, key: organisationKey(unit), code, role, cell });
        }
      }
    }
  }
  return {
    facts: {
      assignments,
      tables: sources.map(rangeOf),
    },
    findings,
  };
}

/**
 * A cell that speaks of taking part only: "Phối hợp thực hiện Dự án 2". "Chủ trì, phối hợp với …"
 * is a lead's wording.
 */
function isSupport(text: string): boolean {
  return /^\s*[-+•]?\s*phối hợp/iu.test(text) && !/chủ trì/iu.test(text);
}
