/** Who leads which line of the programme, out of tables of duties. */
import { expressionsOf } from '../../domain/expressions';
import type { Assignment, AssignmentFacts } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { ownName } from '../../domain/own-name';
import type { Programme } from '../../regulations';
import { unknownProgrammeLine } from '../../rules/assignments/PC-004';
import { NO_CORRECTIONS } from '../corrections';
import { columnOf, rangeOf, type RecognisedTable } from '../table';
import { TableReader } from '../values/read-table';
import { organisationKey, partsByRole } from './organisations';
import { programmeCodes } from './programme-code';
import words from '../vocabulary/organisations.json';
import type { FromTables } from './from-tables';

const expression = expressionsOf(words.roles);

export function assignmentFacts(
  tables: readonly RecognisedTable[],
  programme: Programme | null,
): FromTables<AssignmentFacts> {
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
      const agencies = agenciesOf(unit);
      for (const field of ['lead', 'task', 'support'] as const) {
        const column = columnOf(table, field);
        if (!column) continue;
        const cell = reader.cell(field, row);
        const text = reader.text(field, row);
        for (const [code, role] of field === 'support' ? all(text, field) : byRole(text)) {
          if (programme && !programme.lines.some((line) => line.code === code)) {
            findings.push(
              unknownProgrammeLine.raise(
                { code, unit, document: programme.document },
                { cells: [cell] },
              ),
            );
            continue;
          }
          for (const [name, as] of agencies)
            assignments.push({
              unit: name,
              key: organisationKey(name),
              code,
              role: as === 'support' ? as : role,
              cell,
            });
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

type Role = Assignment['role'];

/** "Phòng Mẫu (chủ trì); các thôn (phối hợp)" are several agencies, each with its part. */
function agenciesOf(unit: string): [name: string, role: Role][] {
  if (!expression('support').test(unit)) return [[unit, 'lead']];
  const { lead, support } = partsByRole(unit);
  return [
    ...lead.map((name): [string, Role] => [name, 'lead']),
    ...support.map((name): [string, Role] => [name, 'support']),
  ];
}

const all = (text: string, role: 'lead' | 'support'): [string, Role][] =>
  programmeCodes(text).map((code) => [code, role]);

/** Where another part begins; "chủ trì, phối hợp với …" is a lead's wording. */
const TURN = expression('turn');

/** "Chủ trì Dự án 2; phối hợp thực hiện Dự án 7": what stands behind «phối hợp» is no lead. */
function byRole(text: string): [code: string, role: Role][] {
  if (expression('supportInBrackets').test(text))
    return text
      .split(/[;,\n](?![^(]*\))/)
      .flatMap((part) => all(part, expression('support').test(part) ? 'support' : 'lead'));
  return text
    .split(TURN)
    .flatMap((part) => all(part, expression('supportFirst').test(part) ? 'support' : 'lead'));
}
