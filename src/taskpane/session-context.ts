import { createContext, useContext } from 'react';
import type { CellRef } from '../domain/address';
import type { CellAsk } from './cell-asks';
import type { FileState } from './file-state';
import type { Preferences } from './preferences';
import type { FollowState } from './use-follow';
import type { Lead } from './lead/use-lead';
import type { Making } from './use-making';
import type { MakeNowState } from './use-make-now';
import type { Task } from './commands';
import type { SettingsDraft } from './settings/use-settings';
import type { Session } from './use-session';

export type TabName =
  'overview' | 'findings' | 'make' | 'other' | 'data' | 'functions' | 'settings' | 'documents';

export interface PaneContext extends Session {
  /** Null where the host itself holds the file. */
  readonly file: FileState | null;
  readonly preferences: Preferences;
  change(preferences: Partial<Preferences>): void;
  /** Opens a tab; with a level, the list of findings shows that level alone. */
  show(tab: TabName, level?: 'stop' | 'check' | 'note'): void;
  readonly level: 'stop' | 'check' | 'note' | null;
  /** What was asked about a cell beside the pane. */
  readonly asked: { readonly cell: CellRef; readonly ask: CellAsk } | null;
  forgetAsked(): void;
  showGuide(): void;
  /** What a button of the ribbon has asked for and no part has taken up yet. */
  readonly task: Extract<Task, string> | null;
  taskDone(): void;
  /** What the ribbon's one-click commands came to. */
  readonly now: MakeNowState;
  /** Last year's workbook beside the open one, whichever tab is shown. */
  readonly follow: FollowState;
  readonly making: Making;
  /** Kept as typed, whichever tab is shown. */
  readonly settings: SettingsDraft;
  readonly tab: TabName;
  /** Reads the workbook's file anew. */
  reread(): Promise<void>;
  /** When the workbook became another than the one that was read; null while it is not. */
  readonly changed: { readonly at: Date | null } | null;
  readonly lead: Lead;
}

const Context = createContext<PaneContext | null>(null);

export const SessionProvider = Context.Provider;

export function useSessionContext(): PaneContext {
  const session = useContext(Context);
  if (!session) throw new Error('a part of the pane stands outside of the pane');
  return session;
}
