/** Opens the workbench page. */
import { createRoot } from 'react-dom/client';
import { wordsAtStart } from '../taskpane/frame-words';
import { Workbench } from './workbench';

const page = document.getElementById('workbench')!;
void wordsAtStart().then(() => createRoot(page).render(<Workbench />));

// With the pages kept by the browser, the workbench opens without a network. A place that forbids
// it works as before.
if ('serviceWorker' in navigator && location.protocol !== 'file:')
  void navigator.serviceWorker.register('offline.js').catch(() => undefined);
