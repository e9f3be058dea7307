/** The report as a document in the layout of Nghị định 30/2020. */
import type { Letter } from '../../documents/letter';
import { wordsOfBook } from '../../report';
import { periodText } from '../../report/head';
import { reportTextWords as words } from '../../text/report-text';
import { documentNumber, letterFrame } from '../plan-text/frame';
import type { Survey } from '../survey';
import type { ReportText } from '.';
import type { SourceOptions } from './sources';
import { expressionOf } from '../../domain/expressions';
import expressions from '../expressions.json';

export function reportLetter(
  { facts }: Survey,
  text: ReportText,
  options: SourceOptions = {},
): Letter {
  const { sentence } = wordsOfBook(facts).words;
  const [, programme = sentence, rest = ''] =
    expressionOf(expressions.nationalProgramme).exec(sentence) ?? [];
  const { value, place, frame } = letterFrame(facts, 'ngay-bao-cao');
  return {
    ...frame,
    number: words.letter.number(documentNumber(value('so-bao-cao'))),
    kind: words.letter.kind,
    remark: words.letter.part,
    blocks: text.blocks,
    subject: words.letter.subject(
      [programme, rest],
      place,
      periodText(facts, options.period ? { period: options.period } : {}),
    ),
    recipients: words.letter.recipients,
  };
}
