/** Where the guide stands beside the pages, and how an address of one of its places begins. */
export const GUIDE = 'huong-dan.html';
export const GUIDE_PLACE = 'huong-dan.html#';
