/** The forms that can be made, for whoever lets somebody choose. */
export { listForms as allForms } from '../report';
