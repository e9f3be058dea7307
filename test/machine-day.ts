/** The one place that says which day it is on the machine of the tests; Excel's page and the command line are handed it. */
export const MACHINE_DAY = '2026-11-27';
