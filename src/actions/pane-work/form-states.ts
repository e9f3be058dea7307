/** Which forms can be made of a workbook, and why not the others. */
import { allForms } from '../forms';
import { whetherMade } from '../make-bieu';
import type { Survey } from '../survey';
import type { FormState } from './views';

export function formStates(seen: Survey, today: string): FormState[] {
  return allForms().map((form) => {
    const made = whetherMade(form, seen, { today });
    return 'why' in made
      ? {
          form: form.form,
          why: made.why,
          blockedAt: made.findings[0]?.cells[0] ?? null,
          stops: made.findings.length,
        }
      : { form: form.form, why: null, blockedAt: null, stops: 0 };
  });
}
