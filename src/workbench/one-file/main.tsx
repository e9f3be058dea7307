/** Opens the workbench of one file, unless its guide was asked for. */
import { createRoot } from 'react-dom/client';
import { Workbench } from '../workbench';

const place = document.getElementById('workbench');
if (place !== null && !place.hidden) createRoot(place).render(<Workbench />);
