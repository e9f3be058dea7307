/** What a letter says, as plain text, for whoever pastes it into a document of their own. */
import type { Letter } from '../documents/letter';

export function letterText({
  issuer,
  number,
  place,
  kind,
  subject,
  remark,
  blocks,
  signer,
  recipients,
  mark,
}: Letter): string {
  return [
    // What stands on every page stands above the text.
    ...(mark === null ? [] : [mark, '']),
    ...issuer,
    number,
    place,
    '',
    kind,
    ...subject,
    ...(remark === null ? [] : [remark]),
    '',
    ...blocks.map(({ text }) => text),
    '',
    signer.onBehalf,
    ...signer.titles,
    ...(signer.name === null ? [] : [signer.name]),
    '',
    ...recipients,
  ].join('\n');
}
