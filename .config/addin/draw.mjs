/** A very small painter: shapes over a square of 0…1, smoothed by sampling, written as PNG. */
import { deflateSync } from 'node:zlib';
import { crc32 } from './crc.mjs';

export const rect = (left, top, right, bottom) => (x, y) =>
  x >= left && x <= right && y >= top && y <= bottom;
export const disc = (cx, cy, radius) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2;
export const ring = (cx, cy, radius, width) => (x, y) =>
  Math.abs(Math.hypot(x - cx, y - cy) - radius) <= width / 2;

/** The inside of a polygon, by counting the edges to the right. */
export const polygon =
  (...points) =>
  (x, y) => {
    let inside = false;
    points.forEach(([ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
    return inside;
  };

/** A stroke with round ends. */
export const stroke =
  (width, ...points) =>
  (x, y) =>
    points.slice(1).some(([bx, by], index) => {
      const [ax, ay] = points[index];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = Math.max(
        0,
        Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length),
      );
      return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) <= width / 2;
    });

const SAMPLES = 6;

/** @param layers [colour "RRGGBB", shape][] from the back to the front  @returns {Buffer} a PNG of size × size */
export function picture(size, layers) {
  const rows = [];
  for (let py = 0; py < size; py += 1) {
    const row = Buffer.alloc(1 + size * 4);
    for (let px = 0; px < size; px += 1) {
      const sums = [0, 0, 0, 0];
      for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
        const x = (px + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
        const hit = layers.findLast(([, shape]) => shape(x, y));
        if (!hit) continue;
        for (let part = 0; part < 3; part += 1)
          sums[part] += parseInt(hit[0].slice(part * 2, part * 2 + 2), 16);
        sums[3] += 1;
      }
      const covered = sums[3];
      for (let part = 0; part < 3; part += 1)
        row[1 + px * 4 + part] = covered ? Math.round(sums[part] / covered) : 0;
      row[1 + px * 4 + 3] = Math.round((covered / SAMPLES ** 2) * 255);
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
