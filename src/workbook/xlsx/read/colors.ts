/**
 * Colours of styles as RRGGBB: given outright, by index of the old palette, or by the theme with a
 * tint.
 */
import palettes from './palettes.json';

/** The palette of Excel 97, indices 8 to 63; 0 to 7 repeat the first eight. */
export const PALETTE: readonly string[] = palettes.excel97;

/**
 * The order in which styles count a theme's colours differs from the order in which the theme lists
 * them.
 */
const THEME_ORDER = palettes.themeOrder;
const OFFICE_THEME: Readonly<Record<string, string>> = palettes.office;

export type ThemeColors = ReadonlyMap<string, string>;

/** @returns RRGGBB, or undefined for "automatic" */
export function colorOf(
  attributes: Readonly<Record<string, string>>,
  theme: ThemeColors,
): string | undefined {
  const { rgb, indexed, theme: themeIndex, tint } = attributes;
  let color: string | undefined;
  if (rgb !== undefined && /^[0-9a-fA-F]{6,8}$/.test(rgb)) color = rgb.slice(-6).toUpperCase();
  else if (themeIndex !== undefined) {
    const name = THEME_ORDER[Number(themeIndex)] ?? '';
    color = theme.get(name) ?? OFFICE_THEME[name];
  } else if (indexed !== undefined) {
    const index = Number(indexed);
    color = PALETTE[index < 8 ? index : index - 8];
  }
  return color === undefined || tint === undefined ? color : tinted(color, Number(tint));
}

/**
 * A negative tint darkens, a positive one lightens; HLS luminance moves, hue and saturation stay.
 */
function tinted(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const newChroma = saturation * (1 - Math.abs(2 * target - 1));
  const channel = (value: number) => {
    const share = chroma === 0 ? 0.5 : (value - min) / chroma;
    const level = Math.round((target - newChroma / 2 + share * newChroma) * 255);
    return Math.min(255, Math.max(0, level)).toString(16).padStart(2, '0').toUpperCase();
  };
  return channel(red) + channel(green) + channel(blue);
}
