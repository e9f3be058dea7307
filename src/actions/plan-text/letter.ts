/** The paragraphs as a document in the layout of Nghị định 30/2020. */
import type { Facts } from '../../domain/facts';
import { letterDocx } from '../../documents/letter';
import { communeOf, partialDate } from '../../report/settings';
import { documentWords as words } from '../../text/documents';
import type { PlanText } from '.';

export function planLetter(facts: Facts, text: PlanText): Promise<Uint8Array> {
  const value = (code: string): string | null => facts.settings.get(code)?.value.trim() || null;
  const { kind, name } = communeOf(facts, {});
  const date = partialDate(value('ngay-ke-hoach'));
  const place = `${kind} ${name ?? words.dots}`;
  return letterDocx({
    issuer: [words.letter.issuer, place.toLocaleUpperCase('vi')], number: words.letter.number((value('so-ke-hoach') ?? words.dots).replace(/\/KH-UBND$/i, '')),
    place: words.letter.place(name ?? words.dots, date.day ?? words.dots, date.month ?? words.dots, date.year ?? String(facts.year ?? words.dots)),
    kind: words.letter.kind, subject: words.letter.subject(place, String(facts.year ?? words.dots)), remark: words.letter.part, blocks: text.blocks,
    signer: { onBehalf: words.letter.onBehalf, title: (value('chuc-vu-ky') ?? words.letter.chairman).toLocaleUpperCase('vi'), name: value('chu-tich') },
    recipients: [words.letter.filed], mark: facts.illustrative ? words.letter.illustrative : null,
  });
}
