/** What a code is about, by the letters before its number: "VON". */
export function topicOf({ code }: { readonly code: string }): string {
  return code.slice(0, code.indexOf('-'));
}
