import { formatNumber } from "../../calculation/numberFormat/formatNumber";
import type { ChartFont } from "../../model/chart";
import { PIXELS_PER_POINT } from "../grid/geometry";

const FAMILY = '"Microsoft YaHei", "Segoe UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** A font as ECharts takes it, its size in pixels. */
export interface TextStyle {
  readonly color: string;
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly fontStyle: string;
  readonly fontFamily: string;
}

/** A font of a chart. @param size points where the font has none of its own. */
export function textStyle(font: ChartFont, size: number): TextStyle {
  return {
    color: font.color ?? "#595959",
    fontSize: (font.size ?? size) * PIXELS_PER_POINT,
    fontWeight: font.bold === true ? 600 : 400,
    fontStyle: font.italic === true ? "italic" : "normal",
    fontFamily: font.name === null ? FAMILY : `"${font.name}", ${FAMILY}`,
  };
}

/** A number as an axis or label shows it. */
export function numberText(value: number, numberFormat: string | null): string {
  return formatNumber(value, numberFormat ?? "General", false);
}
