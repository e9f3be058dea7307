/**
 * Starts the worker of the workbench: it holds the workbook and does all work on it, so that the
 * page never stands still.
 */
import './sealed';
import { BenchWork } from './bench-work';
import { serve, thisThread } from './serve';

serve(thisThread(), new BenchWork());
