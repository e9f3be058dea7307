/** Reads a plan's file for the callers of this room. */
export { DocumentError, readDocumentText } from '../../documents/read-text';
