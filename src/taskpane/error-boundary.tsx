import { Component, type ReactNode } from 'react';
import type { FrameWords } from '../text/pane';

interface State {
  readonly broken: boolean;
  readonly outdated: boolean;
  readonly round: number;
}

interface Props {
  readonly words: FrameWords;
  readonly children: ReactNode;
}

/**
 * When a part of the pane breaks, the officer gets a sentence and a way on instead of an empty
 * frame. Plain elements alone: what broke may be the component library itself. The error's text
 * stays unseen, it may carry what stands in a cell.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, outdated: false, round: 0 };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { broken: true, outdated: error instanceof Error && error.name === 'ChunkLoadError' };
  }

  /**
   * A part of the program that is missing comes with a new page alone: the program was renewed
   * while this page stood open.
   */
  private readonly again = (): void => {
    if (this.state.outdated) location.reload();
    else this.setState(({ round }) => ({ broken: false, round: round + 1 }));
  };

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.broken)
      return (
        <div key={this.state.round} style={{ display: 'contents' }}>
          {children}
        </div>
      );
    return (
      <div
        role="alert"
        style={{ padding: '16px', fontFamily: 'system-ui, sans-serif', lineHeight: 1.5 }}
      >
        <h1 style={{ fontSize: '16px' }}>{words.crash.title}</h1>
        <p>{words.crash.text}</p>
        <button type="button" style={{ padding: '6px 12px', font: 'inherit' }} onClick={this.again}>
          {words.crash.again}
        </button>
      </div>
    );
  }
}
