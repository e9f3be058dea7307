import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { guideAddress } from '../../app/guide-address';
import { questionOf } from '../../app/questions/of-finding';
import { shownCount } from '../../app/show';
import type { Finding } from '../../app/survey';
import { List, Text } from '../parts/blocks';
import { levelOf } from './frame';
import { Fold, unfold } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { FindingCard } from './finding-card';
import { alike, FindingGroup } from './group';

/** How many cards of a level are drawn at a time: a broken workbook may have hundreds. */
const PAGE = 25;

const LEVELS = ['stop', 'check', 'note', 'passed'] as const;
type Level = ReturnType<typeof levelOf>;

/**
 * What was found, by what is to be done about it: what must be mended lies open, the rest behind
 * its count.
 * @param open the level that lies open beside it; "all" of them
 * @param current where the officer is in their walk
 */
export function FindingList({
  items,
  open,
  current,
  onAnswer,
}: {
  items: readonly Finding[];
  open: Level | 'all' | null;
  current: Finding | null;
  onAnswer: (question: string) => void;
}) {
  const words = useWords();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const card = current ? top.current?.querySelector('[aria-current]') : null;
    unfold(card);
    card?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div ref={top}>
      {LEVELS.map((level) => {
        const own = items.filter((item) => levelOf(item) === level);
        if (own.length === 0) return null;
        const cards = <Cards items={own} current={current} onAnswer={onAnswer} />;
        return level === 'stop' ? (
          <div key={level}>{cards}</div>
        ) : (
          <Fold
            key={level}
            title={words.severity[level]}
            gist={shownCount(own.length)}
            open={open === 'all' || open === level}
          >
            {cards}
          </Fold>
        );
      })}
      <Text>
        <Link href={guideAddress('cac-ma')} target="_blank" rel="noopener">
          {words.findings.guide}
        </Link>
      </Text>
    </div>
  );
}

function Cards({
  items,
  current,
  onAnswer,
}: {
  items: readonly Finding[];
  current: Finding | null;
  onAnswer: (question: string) => void;
}) {
  const words = useWords();
  const { seen } = useSessionContext();
  const [most, setMost] = useState(PAGE);
  const groups = alike(items);
  const at = groups.findIndex((group) => current !== null && group.includes(current));
  const shown = Math.max(most, at + 1);
  return (
    <>
      <List>
        {groups.slice(0, shown).map((group, place) => {
          const cards = group.map((item, of) => (
            <FindingCard
              key={`${item.code}-${item.cells[0]?.sheet}-${item.cells[0]?.cell}-${of}`}
              item={item}
              current={item === current}
              question={questionOf(seen?.asked.questions ?? [], item)?.id ?? null}
              onAnswer={onAnswer}
            />
          ));
          return group.length === 1 ? (
            cards
          ) : (
            <FindingGroup
              key={`${group[0]?.code}-${place}`}
              items={group}
              current={current !== null && group.includes(current)}
            >
              {cards}
            </FindingGroup>
          );
        })}
      </List>
      {groups.length > shown ? (
        <Button onClick={() => setMost(shown + PAGE)}>
          {words.findings.more(shownCount(Math.min(PAGE, groups.length - shown)))}
        </Button>
      ) : null}
    </>
  );
}
