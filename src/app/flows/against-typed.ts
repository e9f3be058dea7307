/** A flow table that somebody typed against the flow that the two registers give. */
import type { Finding } from '../../domain/finding';
import type { FigureOrNone } from '../../domain/facts';
import { FLOW_FIELDS, type FlowFacts, type FlowGroup } from '../../domain/flow-facts';
import { communeFlow } from '../../domain/flow-sums';
import type { Tallied } from '../../domain/households/tally';
import { flowAgainstRegisters } from '../../rules/flow/DB-017';
import units from '../../domain/units.json';

export function againstTyped(typed: FlowFacts | null, computed: Tallied, file: string): Finding[] {
  if (!typed) return [];
  return (['poor', 'nearPoor'] as const).flatMap((name) =>
    typed[name] ? compare(name, typed[name], computed[name], file) : [],
  );
}

function compare(
  group: 'poor' | 'nearPoor',
  typed: FlowGroup,
  computed: FlowGroup,
  file: string,
): Finding[] {
  return (['households', 'people'] as const).flatMap((measure) =>
    FLOW_FIELDS.flatMap((field) => {
      const tell = (place: string, written: FigureOrNone, counted: FigureOrNone): Finding[] => {
        if (!written || !counted || written.value.equals(counted.value)) return [];
        return [
          flowAgainstRegisters.raise(
            { group, field, place },
            {
              unit: units[measure],
              expected: written.value,
              found: counted.value,
              cells: [
                ...written.cells.slice(0, 1).map((cell) => ({ ...cell, file })),
                ...counted.cells.slice(0, 10),
              ],
            },
          ),
        ];
      };
      const byHamlet = typed.hamlets.flatMap((place) =>
        tell(
          place.name,
          place[measure]?.[field] ?? null,
          computed.hamlets.find((one) => one.key === place.key)?.[measure]?.[field] ?? null,
        ),
      );
      const whole = typed.declared?.[measure]?.[field] ?? communeFlow(typed, field, measure);
      return [...tell('', whole, communeFlow(computed, field, measure)), ...byHamlet];
    }),
  );
}
