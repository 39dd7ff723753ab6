import type { Frame, Page } from "puppeteer-core";

interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface ShownText {
  readonly text: string;
  readonly lines: readonly Line[];
  /** What goes over the page, or is cut off at its own edge, meets only its like. */
  readonly layer: number;
}

/** Texts of the pane that have too little room: those set letter under letter, and pairs that lie over one another. */
export async function crampedTexts(place: Page | Frame): Promise<readonly string[]> {
  const shown = await textsOn(place);
  const stacked = shown.filter(({ text, lines }) => lines.length > 2 && text.length < 2.5 * lines.length);
  const pairs = shown.flatMap((one, at) =>
    shown
      .slice(at + 1)
      .filter((other) => liesOver(one, other))
      .map((other) => `${one.text} / ${other.text}`),
  );
  return [...stacked.map(({ text }) => text), ...pairs];
}

/** No function of its own stands in what the page runs: a compiler may give it a name that the page does not know. */
async function textsOn(place: Page | Frame): Promise<readonly ShownText[]> {
  return place.evaluate(() => {
    const layers: Element[] = [];
    const shown: ShownText[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = String(node.nodeValue).trim();
      let at = node.parentElement;
      if (text === "" || at?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()]
        .filter(({ width, height }) => width > 1 && height > 1)
        .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
      for (; at !== null; at = at.parentElement) {
        const { position, overflowY } = getComputedStyle(at);
        if (["fixed", "sticky", "absolute"].includes(position) || overflowY !== "visible") break;
      }
      const layer = at ?? document.body;
      // what only screen readers are told stands in a box of a pixel
      if (layer.clientWidth <= 1) continue;
      if (!layers.includes(layer)) layers.push(layer);
      if (lines.length > 0) shown.push({ text, lines, layer: layers.indexOf(layer) });
    }
    return shown;
  });
}

function liesOver(one: ShownText, other: ShownText): boolean {
  if (one.layer !== other.layer) return false;
  return one.lines.some((line) => other.lines.some((each) => meet(line, each)));
}

function meet(one: Line, other: Line): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4
  );
}
