/** Words that several of these findings share. */

export const day = (iso: string): string => iso.split('-').reverse().join('/');
