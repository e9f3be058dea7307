/** Which forms can be made of a workbook, and why not the others. */
import { allForms } from '../forms';
import { whetherMade } from '../make-bieu';
import type { Survey } from '../survey';
import type { FormState } from './views';

export function formStates(seen: Survey, today: string): FormState[] {
  return allForms().map((form) => {
    const made = whetherMade(form, seen, { today });
    const [why, findings] = 'why' in made ? [made.why, made.findings] : [null, []];
    return { form: form.form, why, stops: findings.map((one) => seen.findings.indexOf(one)) };
  });
}
