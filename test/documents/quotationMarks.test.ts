import type { Block } from "../../src/documents/sheet/sheetSpec";
import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";

const CONTEXT = contextOf(resultsOf(madeUpRows(300)));

/** All that cells and tables of a sheet say. */
function textsOf(block: Block): readonly string[] {
  if (block.kind === "cells")
    return block.rows.flatMap((cells) => cells.map((cell) => saidBy(cell?.content)));
  if (block.kind !== "table") return [];
  return block.columns.flatMap(({ heading, key, value }) => [
    heading,
    ...block.rowKeys.map((_key, row) => saidBy(value?.(row) ?? block.cell(row, key))),
  ]);
}

function saidBy(content: unknown): string {
  const said =
    typeof content === "object" && content !== null && "value" in content ? content.value : content;
  return typeof said === "string" ? said : "";
}

it.each([
  ["zh-CN", /[「」]/u, /[“”]/u],
  ["zh-TW", /[“”]/u, /[「」]/u],
  ["en", /[「」]/u, /[“”]/u],
] as const)("quotes customers and names in %s as that language does", (locale, others, own) => {
  const { specs } = builtOf({ ...CONTEXT, localeOf: () => locale });
  const texts = specs.flatMap(({ blocks }) => blocks.flatMap(textsOf));
  expect(texts.filter((text) => others.test(text))).toEqual([]);
  expect(texts.some((text) => own.test(text))).toBe(true);
});
