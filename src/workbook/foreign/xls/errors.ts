/** Error values by the byte that an old workbook keeps for them. */
import errorValues from './errors.json';

export const ERRORS: Readonly<Record<number, string>> = errorValues;
