import type { ReactNode } from 'react';
import type { LegalValue } from '../../app/law';
import { trustWords } from '../../text/law';
import { useLooks } from '../parts/looks';
import { Status, type State } from '../parts/status';
import { shownDate } from '../shown';
import { useWords, useWordsOf } from '../words';

const STATES: Readonly<Record<LegalValue['trust'], State>> = {
  seen: 'ok',
  secondary: 'check',
  unconfirmed: 'check',
};

/** A legal value under its name: its document, from when it holds, how sure it is. */
export function LegalLines({
  of: { label, document, from, trust, checkedUntil },
  value,
}: {
  of: Pick<LegalValue, 'label' | 'document' | 'from' | 'trust' | 'checkedUntil'>;
  value: ReactNode;
}) {
  const looks = useLooks();
  const words = useWords();
  const sure = useWordsOf(trustWords);
  return (
    <>
      <div lang="vi">{label}</div>
      <div className={looks.bold}>{value}</div>
      <div className={looks.quiet}>
        <span lang="vi">{document}</span>
        {from === null ? '' : `, ${words.settings.from(shownDate(from))}`}
      </div>
      <Status state={STATES[trust]}>
        {sure.trust[trust]}, {sure.looked(shownDate(checkedUntil))}
      </Status>
    </>
  );
}
