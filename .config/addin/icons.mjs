/**
 * The icons, drawn by this script: `node .config/addin/icons.mjs` writes assets/icons/<name>-<size>.png.
 * The mark is a house on steps that lead upwards; a button carries what it works on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { disc, picture, polygon, rect, ring, stroke } from './draw.mjs';

export const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
/** Of the workbench as a program of its own, among the others of the machine. */
const appSizes = { 'giam-ngheo': [192, 512] };

const green = '1B7F4B';
const deep = '0F5132';
const gold = 'E0A100';
const white = 'FFFFFF';
const grey = '5B6670';
const pale = 'DDE7E1';

const sheet = [
  [grey, rect(0.14, 0.06, 0.86, 0.94)],
  [white, rect(0.2, 0.12, 0.8, 0.88)],
];
const lines = (...heights) => heights.map((y) => [pale, rect(0.26, y, 0.74, y + 0.07)]);
const house = (x, y, s, colour) => [
  [colour, polygon([x, y + s * 0.5], [x + s * 0.5, y], [x + s, y + s * 0.5])],
  [colour, rect(x + s * 0.14, y + s * 0.45, x + s * 0.86, y + s)],
  [white, rect(x + s * 0.4, y + s * 0.62, x + s * 0.6, y + s)],
];

export const drawings = {
  'giam-ngheo': [
    [gold, rect(0.06, 0.8, 0.36, 0.94)],
    [gold, rect(0.36, 0.68, 0.66, 0.94)],
    [gold, rect(0.66, 0.56, 0.94, 0.94)],
    ...house(0.14, 0.06, 0.56, green),
  ],
  'mo-khung': [
    [grey, rect(0.06, 0.12, 0.94, 0.88)],
    [white, rect(0.12, 0.24, 0.56, 0.82)],
    [green, rect(0.62, 0.24, 0.88, 0.82)],
  ],
  'nhan-dien': [
    [grey, rect(0.06, 0.1, 0.74, 0.78)],
    [green, rect(0.11, 0.15, 0.69, 0.3)],
    [white, rect(0.11, 0.34, 0.37, 0.51)],
    [white, rect(0.43, 0.34, 0.69, 0.51)],
    [white, rect(0.11, 0.56, 0.37, 0.73)],
    [white, rect(0.43, 0.56, 0.69, 0.73)],
    [white, disc(0.66, 0.64, 0.21)],
    [deep, ring(0.66, 0.64, 0.19, 0.09)],
    [deep, stroke(0.12, [0.8, 0.78], [0.92, 0.91])],
  ],
  'gop-thon': [
    ...house(0.04, 0.04, 0.34, green),
    ...house(0.62, 0.04, 0.34, green),
    [grey, stroke(0.08, [0.21, 0.46], [0.5, 0.7])],
    [grey, stroke(0.08, [0.79, 0.46], [0.5, 0.7])],
    [gold, polygon([0.34, 0.68], [0.66, 0.68], [0.5, 0.94])],
  ],
  'sua-phong': [
    [deep, stroke(0.12, [0.1, 0.9], [0.4, 0.12], [0.7, 0.9])],
    [deep, rect(0.22, 0.56, 0.58, 0.67)],
    [gold, stroke(0.12, [0.66, 0.3], [0.76, 0.4], [0.94, 0.14])],
  ],
  'kinh-phi': [
    [gold, disc(0.5, 0.5, 0.44)],
    [white, disc(0.5, 0.5, 0.35)],
    [deep, stroke(0.09, [0.36, 0.56], [0.47, 0.68], [0.68, 0.36])],
  ],
  'dien-bien': [
    [green, stroke(0.1, [0.1, 0.2], [0.4, 0.46], [0.58, 0.38], [0.84, 0.72])],
    [green, polygon([0.94, 0.84], [0.66, 0.78], [0.88, 0.56])],
    [grey, rect(0.06, 0.9, 0.94, 0.96)],
  ],
  'trung-lap': [
    [grey, rect(0.06, 0.06, 0.64, 0.64)],
    [white, rect(0.12, 0.12, 0.58, 0.58)],
    [gold, rect(0.36, 0.36, 0.94, 0.94)],
    [white, rect(0.43, 0.43, 0.87, 0.87)],
  ],
  'tao-bieu': [
    ...sheet,
    [green, rect(0.26, 0.18, 0.74, 0.3)],
    ...lines(0.38, 0.5, 0.62),
    [green, disc(0.76, 0.76, 0.22)],
    [white, rect(0.62, 0.72, 0.9, 0.8)],
    [white, rect(0.72, 0.62, 0.8, 0.9)],
  ],
  'cap-nhat-bieu': [
    ...sheet,
    [green, rect(0.26, 0.18, 0.74, 0.3)],
    ...lines(0.38, 0.5),
    [white, disc(0.72, 0.72, 0.25)],
    [deep, (x, y) => ring(0.72, 0.72, 0.17, 0.09)(x, y) && !(x > 0.72 && y < 0.72)],
    [deep, polygon([0.68, 0.44], [0.9, 0.55], [0.68, 0.67])],
  ],
  'ban-gui-di': [
    [green, polygon([0.04, 0.46], [0.96, 0.06], [0.66, 0.94])],
    [white, polygon([0.34, 0.52], [0.82, 0.18], [0.44, 0.6])],
    [deep, polygon([0.38, 0.58], [0.5, 0.7], [0.4, 0.92])],
  ],
};

export function writeIcons(folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, layers] of Object.entries(drawings)) {
    for (const size of [...sizes, ...(appSizes[name] ?? [])])
      writeFileSync(path.join(folder, `${name}-${size}.png`), picture(size, layers));
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename)
  writeIcons(path.resolve(import.meta.dirname, '../../assets/icons'));
