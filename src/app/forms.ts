/** Names of the forms, for messages and for choosing. */
import { listForms, type FormInfo } from '../report';

export function listOfForms(): string[] {
  return listForms().map((form) => form.form);
}

export function allForms(): readonly FormInfo[] {
  return listForms();
}
