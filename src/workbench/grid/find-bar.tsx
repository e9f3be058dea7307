import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { shownCount } from '../../app/show';
import type { Book } from '../desk';
import { useBenchWords } from '../use-words';
import type { Found, Places } from '../view/asked';

/** Finds a text in all sheets of the workbook; Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar({
  book,
  wanted,
  onShow,
  onClose,
}: {
  book: Book;
  /** What it begins with. */
  wanted: string;
  onShow: (place: Found) => void;
  onClose: () => void;
}) {
  const words = useBenchWords();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(wanted);
  useEffect(() => {
    setText(wanted);
    input.current?.focus();
  }, [wanted]);
  const [found, setFound] = useState<Places & { text: string }>({
    text: '',
    count: 0,
    places: [],
  });
  const [at, setAt] = useState(-1);

  const go = async (step: 1 | -1): Promise<void> => {
    let { places } = found;
    let next = at + step;
    if (found.text !== text) {
      const result = await book.find(text);
      setFound({ text, ...result });
      ({ places } = result);
      next = 0;
    }
    if (places.length === 0) return;
    const chosen = (next + places.length) % places.length;
    const place = places[chosen];
    setAt(chosen);
    if (place) onShow(place);
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === input.current)
      void go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const told =
    found.text !== text || text === ''
      ? ''
      : found.count === 0
        ? words.foundNone
        : words.foundAt(shownCount(at + 1), shownCount(found.count));
  return (
    <div className="find" role="search" onKeyDown={keyed}>
      <input
        ref={input}
        type="text"
        aria-label={words.findText}
        placeholder={words.find}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <span role="status">{told}</span>
      <button type="button" aria-label={words.findBack} onClick={() => void go(-1)}>
        ‹
      </button>
      <button type="button" aria-label={words.findNext} onClick={() => void go(1)}>
        ›
      </button>
      <button type="button" aria-label={words.findClose} onClick={onClose}>
        ✕
      </button>
    </div>
  );
}
