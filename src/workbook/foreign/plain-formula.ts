/**
 * Formulas as far as they are plain: references within the workbook, figures, texts, operators, and
 * functions that every spreadsheet has under one name. Any other goes over as the value that it
 * had, since a formula that another program understands differently would give another figure.
 */

const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'ABS AND AVERAGE AVERAGEA AVERAGEIF CEILING CHAR CHOOSE CLEAN CODE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK ' +
    'COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS360 EDATE EOMONTH EXACT EXP FACT FALSE FIND FIXED FLOOR FREQUENCY ' +
    'HLOOKUP HOUR IF IFERROR INDEX INDIRECT INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISREF ISTEXT ' +
    'LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MAXA MEDIAN MID MIN MINA MINUTE MOD MODE MONTH N NA NETWORKDAYS NOT NOW ' +
    'ODD OFFSET OR PERCENTILE PI POWER PRODUCT PROPER QUOTIENT RANK REPLACE REPT RIGHT ROMAN ROUND ROUNDDOWN ROUNDUP ROW ROWS ' +
    'SEARCH SECOND SIGN SMALL SQRT STDEV STDEVP SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ T TEXT TIME TIMEVALUE ' +
    'TODAY TRANSPOSE TRIM TRUE TRUNC UPPER VALUE VAR VARP VLOOKUP WEEKDAY WORKDAY YEAR YEARFRAC'
  ).split(' '),
);

const PIECE =
  /"(?:[^"]|"")*"|'(?<quoted>(?:[^']|'')+)'!|(?<sheet>[\p{L}_][\p{L}\p{N}_.]*)!|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])|(?<call>[A-Za-z][A-Za-z0-9.]*)\s*\(|(?<truth>TRUE|FALSE|true|false)(?![\p{L}\p{N}_.(])|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?|\.\d+|#(?:REF!|N\/A|DIV\/0!|VALUE!|NUM!|NAME\?|NULL!)|[-+*/^&=<>,()%:]|\s+/uy;

const MAX_CHARACTERS = 8192;

/**
 * @param formula in en-US form, without "="
 * @param sheets the names of the workbook's sheets
 * @returns the formula as an .xlsx holds it, or null
 */
export function plainFormula(formula: string, sheets: ReadonlySet<string>): string | null {
  if (formula === '' || formula.length > MAX_CHARACTERS) return null;
  const own = formula.replace(/_xlfn\.(?=IFERROR\(|COUNTIFS\(|SUMIFS\(|AVERAGEIF\()/g, '');
  PIECE.lastIndex = 0;
  let depth = 0;
  let plain = '';
  while (PIECE.lastIndex < own.length) {
    const match = PIECE.exec(own);
    if (!match) return null;
    const { quoted, sheet, call, truth } = match.groups ?? {};
    plain += truth?.toUpperCase() ?? match[0];
    const named = quoted?.replace(/''/g, "'") ?? sheet;
    if (named !== undefined && !sheets.has(named)) return null;
    if (call !== undefined && !FUNCTIONS.has(call.toUpperCase())) return null;
    for (const letter of match[0].startsWith('"') || named !== undefined ? '' : match[0]) {
      if (letter === '(') depth += 1;
      else if (letter === ')') depth -= 1;
    }
    if (depth < 0) return null;
  }
  return depth === 0 ? plain : null;
}
