/** The periods that a Biểu can be made for, for the callers of this room. */
export { readPeriod } from '../domain/period';
