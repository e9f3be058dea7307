/** Starts the worker of the workbench: it holds the workbook and does all work on it, so that the page never stands still. */
import './sealed';
import { BenchWork } from './bench-work';
import { serve, type Thread } from './serve';

serve(self as unknown as Thread, new BenchWork());
