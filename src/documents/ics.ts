/**
 * Calendar files (RFC 5545). The events last the whole day, so that no time zone takes part, and
 * carry nothing about persons.
 */

import { LINE_ENDS, seenText } from './xml-text';

export interface CalendarEvent {
  /** Stable and unique over all calendars, so that importing again replaces and never doubles. */
  readonly id: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

/** A content line holds at most this many octets before it is folded. */
const LINE_OCTETS = 75;

/**
 * @param name shown by calendar programs
 * @param stamp YYYY-MM-DD of the making
 */
export function icsText(name: string, events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//giam-ngheo//lich//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(event.day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(event.day))}`,
      `SUMMARY:${escaped(event.title)}`,
      `DESCRIPTION:${escaped(event.text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A text cannot end its line, so that no name in a workbook adds a property or an event. */
function escaped(text: string): string {
  return seenText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(LINE_ENDS, '\\n');
}

/** Continuation lines begin with a space; a letter of several octets is never cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

function compact(iso: string): string {
  return iso.replaceAll('-', '');
}

function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
