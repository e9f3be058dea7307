/**
 * The names of the forms without the forms themselves: what is loaded first knows its commands by
 * them.
 */

/** In the order of the list of forms; a test compares the two. */
export const FORM_NAMES: readonly string[] = [
  'phu-luc-01',
  'bieu-02',
  'bieu-03',
  'bc-01',
  'bc-02',
  'bc-03',
  'bc-04',
  'bc-05',
  'bc-06',
  'bc-07',
  'bc-08',
  'bc-09',
  'bc-10',
  'bc-11',
  'bc-12',
  'bc-16',
  'bc-17',
  'bc-13',
  'bc-14',
  'bc-15',
  'bc-18',
];

/** Asks for every form at once. */
export const EVERY_FORM = 'tat-ca';
