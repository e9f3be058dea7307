import type { LegalValue } from '../../app/law';
import { trustWords } from '../../text/law';
import { Status, type State } from '../parts/status';
import { shownDate } from '../shown';
import { useLanguage } from '../words';

const STATES: Readonly<Record<LegalValue['trust'], State>> = {
  seen: 'ok',
  secondary: 'check',
  unconfirmed: 'check',
};

/** How sure a legal value is, and the day on which it was looked at. */
export function TrustMark({ trust, looked }: { trust: LegalValue['trust']; looked: string }) {
  const words = trustWords[useLanguage()];
  return (
    <Status state={STATES[trust]} wrap>
      {words.trust[trust]}, {words.looked(shownDate(looked))}
    </Status>
  );
}
