/** The households of a workbook by name, for a form that lists them. */
import type { Absence } from '../../forms/coordinates';
import { inBoth } from '../../domain/language';
import type { Person } from '../../forms/person-values';
import { listForms } from '../../report';
import { whetherMade, type MakeOptions } from '../make-bieu';
import type { Survey } from '../survey';

/** The Biểu that lists them: what holds it back holds them back. */
const LIST = 'bc-11';

export function personsOf(seen: Survey, options: MakeOptions): readonly Person[] | Absence {
  const form = listForms().find((one) => one.form === LIST);
  const made = form ? whetherMade(form, seen, options) : { why: inBoth(() => ''), findings: [] };
  if ('why' in made)
    return { code: made.findings.length > 0 ? 'blocked' : 'no-figure', why: made.why };
  return (seen.facts.review?.households ?? []).flatMap(
    ({ name, birth, ethnicity, people, place, group }) =>
      group === null
        ? []
        : [
            {
              name,
              birth,
              ethnicity: ethnicity?.name ?? null,
              people: people?.toNumber() ?? null,
              place: { id: place.key, name: place.name },
              group,
            },
          ],
  );
}
