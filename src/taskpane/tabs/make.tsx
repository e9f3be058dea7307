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
  const { step } = making;
  if (now.madeNow) return <WrittenForms of={now.madeNow} />;
  if (step.name === 'preview') return <PreviewForms preview={step.preview} />;
  if (step.name === 'written') return <WrittenForms of={step} />;
  return (
    <>
      {lead.state.id === 'choosing' ? null : <StateNote />}
      <ChooseForms />
      <UpdateForms />
      <SentForms />
    </>
  );
}
