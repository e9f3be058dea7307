/** How codes of programme lines are shown: "DA3.1" → "Tiểu dự án 1 – Dự án 3". */
export function lineLabel(code: string): string {
  const [project, part] = code.replace(/^DA/, '').split('.');
  return part ? `Tiểu dự án ${part} – Dự án ${project}` : `Dự án ${project}`;
}
