import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  type MessageBarIntent,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFrame } from '../frame-words';

const useStyles = makeStyles({ bar: { flex: 'none', minHeight: 'fit-content' } });

/** One sentence and what follows from it, over the part that is shown, until it is closed. */
export function Notice({
  intent,
  title,
  children,
  onClose,
}: {
  intent: MessageBarIntent;
  title: ReactNode;
  children: ReactNode;
  onClose: () => void;
}) {
  return (
    <MessageBar className={useStyles().bar} intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {children}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {useFrame().close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
