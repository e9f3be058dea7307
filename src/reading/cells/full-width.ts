const FULL_WIDTH = /[\uFF01-\uFF5E]/;
const EACH = /[\uFF01-\uFF5E]/g;

/**
 * Letters, digits and signs of East Asian keyboards as the plain ones that they show: "１２" → "12".
 */
export function plainWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text.replace(EACH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
