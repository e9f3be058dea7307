/** The paragraphs as a document in the layout of Nghị định 30/2020. */
import type { Facts } from '../../domain/facts';
import type { Letter } from '../../documents/letter';
import { wordsOfBook } from '../../report';
import { documentWords as words } from '../../text/documents';
import { documentNumber, letterFrame } from './frame';
import type { PlanText } from '.';

export function planLetter(facts: Facts, text: PlanText): Letter {
  const { value, place, frame } = letterFrame(facts, 'ngay-ke-hoach');
  return {
    ...frame,
    number: words.letter.number(documentNumber(value('so-ke-hoach'))),
    kind: words.letter.kind,
    subject: words.letter.subject(
      wordsOfBook(facts).words.sentence,
      place,
      String(facts.year ?? words.dots),
    ),
    remark: words.letter.part,
    blocks: text.blocks,
    recipients: [words.letter.filed],
  };
}
