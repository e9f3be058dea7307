import { StateNote } from '../lead/note';
import { ChooseForms } from '../make/choose';
import { PreviewForms } from '../make/preview';
import { WrittenForms } from '../make/result';
import { SentForms } from '../make/sent';
import { UpdateForms } from '../make/update';
import { useSessionContext } from '../session-context';

/**
 * Choose, look at what would be written, write: the foot of the pane leads from one to the next.
 */
export function MakeTab() {
  const { making, now, lead } = useSessionContext();
  if (now.madeNow)
    return (
      <WrittenForms
        sheets={now.madeNow.sheets}
        notMade={now.madeNow.notMade}
        onAgain={making.back}
      />
    );
  if (making.step.name === 'preview') return <PreviewForms preview={making.step.preview} />;
  if (making.step.name === 'written')
    return (
      <WrittenForms
        sheets={making.step.sheets}
        identity={making.step.identity}
        onAgain={making.back}
      />
    );
  return (
    <>
      {lead.state.id === 'choosing' ? null : <StateNote />}
      <ChooseForms />
      <UpdateForms />
      <SentForms />
    </>
  );
}
