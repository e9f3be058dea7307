/** What a code is about, by the letters before its number: "VON". */
export function topicOf({ code }: { readonly code: string }): string {
  return code.slice(0, code.indexOf('-'));
}

const OF_READING: ReadonlySet<string> = new Set(['BANG', 'CHU', 'SO', 'TEP']);

/** Whether a finding is about how a workbook was read, and not about its figures. */
export function isOfReading(item: { readonly code: string }): boolean {
  return OF_READING.has(topicOf(item));
}
