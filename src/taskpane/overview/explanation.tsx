import { cellWords } from '../../app/duplicates/describe';
import type { Explained } from '../../app/explained';
import { shown, shownCount } from '../../app/show';
import { Fact, Head, Small } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { CellLink } from '../parts/cell-link';
import { Status } from '../parts/status';
import { shownDate } from '../shown';
import { useWords } from '../words';
import { workingText } from './working-text';
import { Unit } from '../parts/sentence';

/** How a figure came about: the calculation, the cells that it came from, the rule behind it. */
export function Explanation({ id, label, item }: { id: string; label: string; item: Explained }) {
  const looks = useLooks();
  const words = useWords();
  return (
    <div id={id} className={looks.aside} role="region" aria-label={words.explain.title(label)}>
      <Head lang="vi">
        {label}
        {item.value === null ? null : (
          <>
            : {shown(item.value, item.places)} <Unit of={item.unit} />
          </>
        )}
      </Head>
      {item.value === null ? <Small>{words.explain.missing}</Small> : null}
      {item.working === null ? null : <Small>{workingText(item.working, words)}</Small>}
      {item.value === null || (item.cells.length === 0 && item.ground === null) ? null : (
        <dl className={looks.line}>
          {item.cells.length === 0 ? null : (
            <Fact term={words.explain.cells}>
              <span className={looks.flow}>
                {item.cells.map((cell) => (
                  <CellLink key={cellWords(cell)} cell={cell} />
                ))}
                {item.count > item.cells.length ? (
                  <span>{words.explain.more(shownCount(item.count - item.cells.length))}</span>
                ) : null}
              </span>
            </Fact>
          )}
          {item.ground === null ? null : (
            <Fact term={words.explain.ground} lang="vi">
              {item.ground.label}: {item.ground.value} – {item.ground.document}
              {item.ground.from === null
                ? ''
                : `, ${words.explain.from(shownDate(item.ground.from))}`}{' '}
              {item.ground.confirmed ? null : (
                <Status state="check">{words.explain.unconfirmed}</Status>
              )}
            </Fact>
          )}
        </dl>
      )}
    </div>
  );
}
