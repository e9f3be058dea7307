import type { ThemeColors } from './colors';
import { attributesOf, scanXml } from '../../package/xml-scanner';

/** The colours of a theme part by their names ("dk1", "accent1"). */
export function readTheme(xml: string): ThemeColors {
  const colors = new Map<string, string>();
  let slot: string | null = null;
  let inScheme = false;
  scanXml(xml, {
    open(name, source) {
      if (name === 'clrScheme') inScheme = true;
      else if (!inScheme) return;
      else if (name === 'srgbClr' && slot)
        colors.set(slot, (attributesOf(source).val ?? '').toUpperCase());
      else if (name === 'sysClr' && slot)
        colors.set(slot, (attributesOf(source).lastClr ?? '').toUpperCase());
      else slot = name;
    },
    close(name) {
      if (name === 'clrScheme') inScheme = false;
    },
  });
  for (const [name, color] of colors) if (!/^[0-9A-F]{6}$/.test(color)) colors.delete(name);
  return colors;
}
