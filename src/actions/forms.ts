/** Names of the forms, for messages and for choosing. */
import { listForms } from '../report';

export function listOfForms(): string[] {
  return listForms().map((form) => form.form);
}
