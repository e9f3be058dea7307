export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export function sheetType(part: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
}

/** Relationships rId1, rId2, … by kind (or full type) and target, and more under ids of their own. */
export function relations(
  list: readonly (readonly [string, string])[],
  more: Readonly<Record<string, readonly [string, string]>> = {},
): string {
  const all = [
    ...list.map(([kind, target], index) => [`rId${index + 1}`, kind, target] as const),
    ...Object.entries(more).map(([id, [kind, target]]) => [id, kind, target] as const),
  ];
  const tags = all.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${kind.startsWith('http') ? kind : `${OFFICE}/${kind}`}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${tags.join('')}</Relationships>`;
}
