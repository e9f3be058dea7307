/** The forms that are made without a choice, and the names of their sheets: a new one is among them by itself. */
import { listForms, templateOf } from '../../src/report';

export const PLAN_FORMS = listForms()
  .filter(({ group }) => group === 'plan')
  .map(({ form }) => form);
export const PLAN_SHEETS = PLAN_FORMS.flatMap((form) => templateOf(form)?.sheet.local ?? []);
