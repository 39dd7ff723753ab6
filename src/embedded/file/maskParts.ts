import { escapeText, unescapeXml } from "./xml/escape";

type Mask = (text: string) => string;

const LINKS =
  /<a:hlink(?:Click|Hover|MouseOver)\b[^>]*?(?:\/>|>[\s\S]*?<\/a:hlink(?:Click|Hover|MouseOver)>)/gu;
const PICTURES = /<a:blipFill\b[\s\S]*?<\/a:blipFill>/gu;
const SPOKEN = /\s(?:descr|title)="[^"]*"/gu;

/** A drawing whose texts are masked, without links, pictures that fill shapes, and what is said of shapes unseen. */
export function maskDrawingTexts(xml: string, mask: Mask): string {
  return maskedTexts(xml.replace(LINKS, "").replace(PICTURES, ""), mask).replace(
    /<(?:\w+:)?cNvPr\b[^>]*>/gu,
    (tag) => tag.replace(SPOKEN, ""),
  );
}

/** A chart whose written texts, and those that it keeps of its cells, are masked. */
export function maskTextCaches(xml: string, mask: Mask): string {
  return maskedTexts(xml, mask).replace(/(<c:v>)([^<]*)(<\/c:v>)/gu, replacer(mask));
}

function maskedTexts(xml: string, mask: Mask): string {
  return xml.replace(/(<a:t>)([^<]*)(<\/a:t>)/gu, replacer(mask));
}

function replacer(mask: Mask) {
  return (whole: string, open: string, text: string, close: string): string => {
    const shown = unescapeXml(text);
    const masked = mask(shown);
    return masked === shown ? whole : open + escapeText(masked) + close;
  };
}
