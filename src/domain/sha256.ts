/**
 * SHA-256 of texts: a fingerprint is the same in Excel, in a browser and on the command line, at
 * once.
 */
import { sha256 as digest } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

/** 64 hexadecimal digits of the text in UTF-8. */
export const sha256 = (text: string): string => bytesToHex(digest(text));
