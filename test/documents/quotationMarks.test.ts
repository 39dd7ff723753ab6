import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import type { Block } from "../../src/documents/sheet/sheetSpec";
import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";

/** Of a part of a month, whose marks have several clauses. */
const CONTEXT = contextOf(resultsOf(madeUpRows(300), { period: parsePeriod("2024-05-10..2024-05-20") }));

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

it("punctuates English as English is: what has no Chinese character has no Chinese comma either", () => {
  const { specs } = builtOf({ ...CONTEXT, localeOf: () => "en" });
  const texts = specs.flatMap(({ blocks }) => blocks.flatMap(textsOf));
  expect(texts.filter((text) => /[，。；：、？！（）]/u.test(text) && !/\p{Script=Han}/u.test(text))).toEqual(
    [],
  );
});
