/**
 * How forms are named in a command: what is loaded first knows its commands by these, without the
 * forms themselves.
 */
export { FORM_NAMES } from '../templates/names';

/** Asks for every form at once. */
export const EVERY_FORM = 'tat-ca';

/** What a Biểu is named by; a form of the province has no number of ours. */
export const FORM = 'mau-tinh';
