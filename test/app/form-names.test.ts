/** The short list that is loaded first says the same as the forms themselves. */
import { FORM_NAMES } from '../../src/app/form-names';
import { allForms } from '../../src/app/forms';

it('names every form in its order', () => {
  expect(FORM_NAMES).toEqual(allForms().map(({ form }) => form));
});
