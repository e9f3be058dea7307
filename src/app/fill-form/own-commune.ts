/** Whether a row of a form names the workbook's own commune. */
import { nameKey, tidyText, wordKey } from '../../domain/match-key';
import { isCommuneName } from '../../sources/facts/places';

/** "Ba Đình" is not "Ba Dinh" unless one is written without accents, nor is a ward a commune. */
export function isOwnCommune(name: string, own: string): boolean {
  if (!isCommuneName(name)) return false;
  if (/^toan (?:xa|phuong|thi tran|dac khu)$/.test(wordKey(name))) return true;
  const [told, known] = [communeOf(name), communeOf(own)];
  const isOneKind = told.kind === '' || known.kind === '' || told.kind === known.kind;
  const isPlain = told.name === told.plain || known.name === known.plain;
  return (
    own !== '' && isOneKind && told.plain === known.plain && (isPlain || told.name === known.name)
  );
}

function communeOf(text: string): { kind: string; name: string; plain: string } {
  const [lead = '', kind = ''] =
    /^(?:ubnd )?(xa|phuong|thi tran|dac khu) /.exec(wordKey(text)) ?? [];
  const words = tidyText(text).split(' ');
  const name = words.slice(lead.split(' ').length - 1).join(' ');
  return { kind, name: nameKey(name), plain: wordKey(name) };
}
