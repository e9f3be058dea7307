import type { LegalValue } from '../../app/law';
import { lawWords } from '../../text/law';
import { Status, type State } from '../parts/status';
import { shownDate } from '../shown';

const STATES: Readonly<Record<LegalValue['trust'], State>> = {
  seen: 'ok',
  secondary: 'check',
  unconfirmed: 'check',
};

/** How sure a legal value is, and the day on which it was looked at. */
export function TrustMark({ trust, looked }: { trust: LegalValue['trust']; looked: string }) {
  return (
    <Status state={STATES[trust]} wrap>
      <span lang="vi">
        {lawWords.trust[trust]}, {lawWords.looked(shownDate(looked))}
      </span>
    </Status>
  );
}
