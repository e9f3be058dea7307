/** The examples of the help as an officer types them: semicolons between arguments, a decimal comma, {a;b} for a column, {a,b;c,d} for rows. */

/** null is an argument left out. */
export type Argument = string | number | null | readonly (readonly (string | number | null)[])[];

function single(text: string): string | number | null {
  if (text === '') return null;
  return text.startsWith('"') ? text.slice(1, -1) : Number(text.replace(',', '.'));
}

/** `=TYLENGHEO(104; 1867)` → [104, 1867] */
export function argumentsOf(formula: string): Argument[] {
  const inner = /^=[A-Z]+\((.*)\)$/.exec(formula)![1]!;
  return (inner.match(/(?:\{[^}]*\}|"[^"]*"|[^;{"])+|(?<=;)(?=;)/g) ?? []).map((part) => {
    const text = part.trim();
    return text.startsWith('{')
      ? text
          .slice(1, -1)
          .split(';')
          .map((row) => row.split(',').map((item) => single(item.trim())))
      : single(text);
  });
}
