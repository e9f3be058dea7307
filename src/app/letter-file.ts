/**
 * A letter as a .docx file: apart from what the letter says, because the library behind it is
 * large.
 */
export { letterDocx, type Letter } from '../documents/letter';
