import { shownCount } from '../../app/show';
import type { Finding } from '../../app/survey';
import { List, Text } from '../parts/blocks';
import { useWords } from '../words';
import { FindingCard } from './finding-card';

/** Findings as cards, as many as a pane can show, and how many more there are. */
export function FindingCards({
  items,
  most = 30,
  ...looks
}: {
  items: readonly Finding[];
  most?: number;
  far?: boolean;
  passable?: boolean;
}) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <>
      <List>
        {items.slice(0, most).map((item, at) => (
          <FindingCard key={`${item.code}-${at}`} item={item} {...looks} />
        ))}
      </List>
      {items.length > most ? (
        <Text>{words.merge.more(shownCount(items.length - most))}</Text>
      ) : null}
    </>
  );
}
