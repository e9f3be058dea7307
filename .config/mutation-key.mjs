/** What names one change of the sources in any run: its file below src, its place, and what comes there. */
export function keyOf({ fileName, location: { start, end }, replacement }) {
  const file = fileName.replaceAll('\\', '/').replace(/^.*?(?=src\/)/, '');
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`;
}
