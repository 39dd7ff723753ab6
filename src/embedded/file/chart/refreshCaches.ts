import { parsePartText } from "../package/partText";
import type { XmlElement } from "../xml/xmlElement";
import { child } from "../xml/xmlElement";
import type { XmlEdit } from "../xml/xmlPatch";
import { applyEdits } from "../xml/xmlPatch";
import type { ChartCaches } from "./chartCaches";

/** A chart part with its caches filled anew from the workbook; everything else stays as it is. */
export function refreshCaches(text: string, part: string, caches: ChartCaches): string {
  const edits: XmlEdit[] = [];
  collectEdits(parsePartText(text, part), text, caches, edits);
  return applyEdits(text, edits);
}

function collectEdits(element: XmlElement, text: string, caches: ChartCaches, edits: XmlEdit[]): void {
  const numbers = child(element, "numCache");
  const texts = child(element, "strCache");
  const formula = child(element, "f")?.text;
  const cache = numbers ?? texts;
  if (formula === undefined || cache === undefined) {
    for (const each of element.children) collectEdits(each, text, caches, edits);
    return;
  }
  const content = numbers === undefined ? caches.textCache(formula) : caches.numberCache(formula);
  const own = cache.prefix;
  const source = text.slice(cache.contentStart, cache.contentEnd);
  if (content === null || own !== "c:" || cachedPoints(content) === cachedPoints(source)) return;
  edits.push({ start: cache.contentStart, end: cache.contentEnd, text: content });
}

/** The points alone: producers differ in number formats and order of attributes. */
function cachedPoints(content: string): string {
  return [...content.matchAll(/idx="(\d+)"[^>]*>\s*<c:v>([^<]*)</g)]
    .map(([, index = "", value = ""]) => `${index}=${value}`)
    .join(" ");
}
