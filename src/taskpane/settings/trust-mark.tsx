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

/** How sure a legal value is, and the day on which it was looked at. */
export function TrustMark({ trust, looked }: { trust: LegalValue['trust']; looked: string }) {
  const words = useWordsOf(trustWords);
  return (
    <Status state={STATES[trust]}>
      {words.trust[trust]}, {words.looked(shownDate(looked))}
    </Status>
  );
}

/** A legal value under its name, with its document and the day from which it holds. */
export function LegalLines({
  label,
  value,
  document,
  from,
}: {
  label: string;
  value: ReactNode;
  document: string;
  from: string | null;
}) {
  const looks = useLooks();
  const words = useWords();
  return (
    <>
      <div lang="vi">{label}</div>
      <div className={looks.bold}>{value}</div>
      <div className={looks.quiet}>
        <span lang="vi">{document}</span>
        {from === null ? '' : `, ${words.settings.from(shownDate(from))}`}
      </div>
    </>
  );
}
