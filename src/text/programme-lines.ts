/** How codes of programme lines are shown: "DA3.1" → "Tiểu dự án 1 – Dự án 3". */
export { labelOfCode as lineLabel } from '../regulations/programme';
