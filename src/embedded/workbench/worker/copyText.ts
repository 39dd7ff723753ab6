import type { Area } from "../../model/area";
import { intersect } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { Host } from "../../protocol/hostContext";
import { readText } from "../../protocol/range/readCells";

/** The cells of an area as they show, for the clipboard: tabs between cells, line ends between rows. */
export function copyText(host: Host, sheet: Sheet, area: Area): string {
  const cells = filledPart(sheet, area);
  if (cells === null) return "";
  const texts = readText({ sheet, area: cells }, host) ?? [];
  return texts.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

/** The part of an area up to the last row and column that hold something; null where none does. */
export function filledPart(sheet: Sheet, area: Area): Area | null {
  const used = sheet.cells.usedArea(true);
  const cells = used === null ? null : intersect(area, used);
  return cells === null ? null : { ...cells, top: area.top, left: area.left };
}

/** A text with tabs or line ends of its own stays one cell. */
function quoted(text: unknown): string {
  const plain = String(text);
  return /[\t\r\n]/.test(plain) || plain.startsWith('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
}
