/** Passing a stop with a reason, as the command line and the pane hand it in. */
export { passOf, type Pass } from '../sources/settings/passes';
