import type { HeaderFooterSections } from "../../model/sheet";

/** Cuts a file's header or footer at &L, &C and &R; text before any of them is the centre's (ECMA-376 18.3.1.46). */
export function parseHeaderFooter(text: string): HeaderFooterSections {
  const sections: HeaderFooterSections = { left: "", center: "", right: "" };
  const names = { L: "left", C: "center", R: "right" } as const;
  let current: keyof HeaderFooterSections = "center";
  for (const piece of text.match(/&"[^"]*"|&[\s\S]|[^&]+|&$/g) ?? []) {
    const section = /^&([LCR])$/.exec(piece)?.[1];
    if (section === "L" || section === "C" || section === "R") current = names[section];
    else sections[current] += piece;
  }
  return sections;
}

/** A file's text for the three sections. */
export function writeHeaderFooter({ left, center, right }: HeaderFooterSections): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
