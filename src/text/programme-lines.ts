/** How codes of programme lines are shown: "DA3.1" → "Tiểu dự án 1 – Dự án 3". */
import { labelOfCode } from '../regulations/programme';

export function lineLabel(code: string): string {
  return labelOfCode(code);
}
