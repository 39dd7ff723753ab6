import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, descendant, numberAttribute } from "../xml/xmlElement";

/** The palette behind `indexed` colours (ECMA-376 18.8.27); 64 and 65 are the system's foreground and background. */
const INDEXED =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333000000FFFFFF";

const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "EEECE1",
  "1F497D",
  "4F81BD",
  "C0504D",
  "9BBB59",
  "8064A2",
  "4BACC6",
  "F79646",
  "0000FF",
  "800080",
];

/** The order in which `theme="n"` counts: light and dark are swapped against the theme part's own order. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The colours of a theme part in the order of `theme="n"`, as "RRGGBB"; Office's own without a part. */
export function readThemeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = descendant(theme, "themeElements", "clrScheme");
  if (scheme === undefined) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const value = attribute(color, "lastClr") ?? attribute(color, "val") ?? "";
    return /^[0-9a-fA-F]{6}$/.test(value) ? value.toUpperCase() : (OFFICE_THEME[index] ?? "000000");
  });
}

/** A colour element (`rgb`, `theme` + `tint`, `indexed`) as "#RRGGBB"; null when absent or automatic. */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | null {
  if (element === undefined) return null;
  const base = baseColor(element, theme);
  if (base === null) return null;
  const tint = numberAttribute(element, "tint") ?? 0;
  return `#${(tint === 0 ? base : applyTint(base, tint)).toUpperCase()}`;
}

/** "RRGGBB" made lighter (tint > 0) or darker (tint < 0) by its luminance (ECMA-376 18.8.19). */
function applyTint(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const luminance = (highest + lowest) / 2;
  const range = highest - lowest;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * luminance - 1));
  const hue = range === 0 ? 0 : hueOf(red, green, blue, highest, range);
  const tinted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHueSaturationLuminance(hue, saturation, tinted);
}

function baseColor(element: XmlElement, theme: readonly string[]): string | null {
  const rgb = attribute(element, "rgb");
  if (rgb !== null && /^[0-9a-fA-F]{6,8}$/.test(rgb)) return rgb.slice(-6);
  const themeIndex = numberAttribute(element, "theme");
  if (themeIndex !== null) return theme[themeIndex] ?? null;
  const indexed = numberAttribute(element, "indexed");
  if (indexed === null || indexed >= 66) return null;
  return INDEXED.slice(indexed * 6, indexed * 6 + 6);
}

function hueOf(red: number, green: number, blue: number, highest: number, range: number): number {
  if (highest === red) return (((green - blue) / range + 6) % 6) / 6;
  if (highest === green) return ((blue - red) / range + 2) / 6;
  return ((red - green) / range + 4) / 6;
}

function fromHueSaturationLuminance(hue: number, saturation: number, luminance: number): string {
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const channel = (offset: number): string => {
    const position = (hue * 6 + offset) % 6;
    const share = Math.min(1, Math.max(0, Math.abs(position - 3) - 1));
    const value = luminance + chroma * (share - 0.5);
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return channel(0) + channel(4) + channel(2);
}
