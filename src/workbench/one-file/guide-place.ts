/** Takes the place of `app/guide-place` in the workbench of one file, which holds the guide. */
export const GUIDE = '#huong-dan';
export const GUIDE_PLACE = '#huong-dan-';
