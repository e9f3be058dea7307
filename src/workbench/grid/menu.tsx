import { useEffect, useRef, type KeyboardEvent } from 'react';

export interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  /** Whether a line parts it from those above. */
  readonly apart?: boolean;
  readonly run: () => void;
}

/** What can be done with the selected cells, at the place where it was asked for. */
export function Menu({
  label,
  items,
  at,
  onClose,
}: {
  label: string;
  items: readonly MenuItem[];
  /** Pixels of the window. */
  at: { readonly x: number; readonly y: number };
  /** @param back whether the focus goes where it came from */
  onClose: (back: boolean) => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = menu.current;
    if (!element) return;
    // It opens into the window, whichever edge is near.
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(4, Math.min(at.x, window.innerWidth - width - 4))}px`;
    element.style.top = `${Math.max(4, Math.min(at.y, window.innerHeight - height - 4))}px`;
    element.querySelector('button')?.focus();
  }, [at]);
  const keyed = (event: KeyboardEvent): void => {
    const all = [...(menu.current?.querySelectorAll('button') ?? [])];
    const now = all.findIndex((one) => one === document.activeElement);
    const to = {
      ArrowDown: (now + 1) % all.length,
      ArrowUp: (now + all.length - 1) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to !== undefined) all[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      className="menu"
      role="menu"
      aria-label={label}
      onKeyDown={keyed}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose(false);
      }}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={item.apart ? 'apart' : undefined}
          onClick={() => {
            onClose(true);
            item.run();
          }}
        >
          {item.label}
          {item.keys ? <kbd aria-hidden="true">{item.keys}</kbd> : null}
        </button>
      ))}
    </div>
  );
}
