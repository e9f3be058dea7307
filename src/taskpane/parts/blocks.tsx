/** The blocks that the parts of the pane are built of: an element each, with the shared look. */
import { Checkbox, Textarea, mergeClasses } from '@fluentui/react-components';
import type { HTMLAttributes, ReactNode } from 'react';
import type { Said } from '../../domain/language';
import { useLooks } from './looks';
import { Sentence } from './sentence';
import { Status, type State } from './status';

type BlockProps = Pick<
  HTMLAttributes<HTMLElement>,
  'aria-label' | 'children' | 'className' | 'id' | 'lang' | 'role' | 'tabIndex'
> & { readonly 'data-state'?: string };

/** @param Tag an element that loads nothing */
function block(
  Tag: 'article' | 'div' | 'footer' | 'h3' | 'li' | 'p' | 'summary' | 'ul',
  look: keyof ReturnType<typeof useLooks>,
) {
  return function Block({ children, className, id, lang, role, tabIndex, ...rest }: BlockProps) {
    return (
      <Tag
        id={id}
        lang={lang}
        role={role}
        tabIndex={tabIndex}
        aria-label={rest['aria-label']}
        data-state={rest['data-state']}
        className={mergeClasses(useLooks()[look], className)}
      >
        {children}
      </Tag>
    );
  };
}

/** A paragraph, a small one, and one that explains. */
export const Text = block('p', 'text');
export const Small = block('p', 'line');
export const Note = block('p', 'note');
/** The head of a card, the title of a small part, and of a part inside a section. */
export const Head = block('p', 'head');
export const Title = block('h3', 'title');
export const SubTitle = block('h3', 'sub');
/** A list without signs, its lines, and a list with them. */
export const List = block('ul', 'list');
export const Item = block('li', 'item');
export const Bullets = block('ul', 'bullets');
/** A card of a list, and one with a frame. */
export const Card = block('article', 'card');
export const Framed = block('article', 'framed');
/** What is pressed to open more. */
export const Opener = block('summary', 'opener');
/** Buttons in a row. */
export const Actions = block('div', 'actions');

/** Buttons that stay in sight. */
export const StickyFoot = block('footer', 'foot');

/** Fields or lines below each other. */
export const Stack = block('div', 'stack');

/** A state in a line of its own. */
export function StatusLine({ state, children }: { state: State; children: ReactNode }) {
  return (
    <Text>
      <Status state={state}>{children}</Status>
    </Text>
  );
}

/** A place where news are read out; there before they come. */
export function News({
  state = 'ok',
  said,
  children,
}: {
  state?: State | undefined;
  said?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div role="status">
      {said ? <StatusLine state={state}>{said}</StatusLine> : null}
      {children}
    </div>
  );
}

/** "Cells: A1, A2", in a list of such facts. */
export function Fact({
  term,
  className,
  lang,
  children,
}: { term: string } & Pick<BlockProps, 'children' | 'className' | 'lang'>) {
  const looks = useLooks();
  return (
    <div>
      <dt className={mergeClasses(looks.inline, looks.quiet)}>{term}:</dt>{' '}
      <dd className={mergeClasses(looks.inline, className)} lang={lang}>
        {children}
      </dd>
    </div>
  );
}

/** Sentences, a line each. */
export function SaidLines({ of }: { of: readonly Said[] }) {
  return of.length === 0 ? null : (
    <Bullets>
      {of.map((line) => (
        <li key={line.vi}>
          <Sentence of={line} />
        </li>
      ))}
    </Bullets>
  );
}

/** A line of a list that is ticked. */
export function TickItem({
  on,
  label,
  onTick,
  children,
}: {
  on: boolean;
  label: string;
  onTick: (on: boolean) => void;
  children: ReactNode;
}) {
  const looks = useLooks();
  return (
    <li className={looks.tick}>
      <Checkbox
        checked={on}
        aria-label={label}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <div className={looks.ticked}>{children}</div>
    </li>
  );
}

/** A text to be copied by hand, where no file can be handed out. */
export function CopyText({ name, text }: { name: string; text: string | null | undefined }) {
  const looks = useLooks();
  return text === null || text === undefined ? null : (
    <Textarea
      className={mergeClasses(looks.whole, looks.text)}
      readOnly
      rows={6}
      value={text}
      aria-label={name}
      onFocus={(event) => event.target.select()}
    />
  );
}
