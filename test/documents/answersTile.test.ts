import type { Cell, CellsBlock } from "../../src/documents/sheet/cellSpec";
import type { Rows } from "../analysis/survey/surveyOf";
import { differences } from "./promisedValues";
import { contextOf, resultsOf, sheetOf } from "./madeUpSurvey";

/** Tickets with a score, then some without. */
function rowsOf(scored: number, blank: number): Rows {
  const tickets = Array.from({ length: scored + blank }, (_, i) => [
    `T${String(10_000 + i)}`,
    i < scored ? 5 - (i % 5) : "",
  ]);
  return [["工单号", "满意度评分"], ...tickets];
}

/** The line of the tile 有效回访数 that speaks of rows without an answer, as it looks without formulas. */
function unansweredNote(rows: Rows): { readonly text: unknown; readonly style: Cell["style"] } | undefined {
  const sheet = sheetOf(contextOf(resultsOf(rows), { formulas: false }), "measures");
  const blocks = (sheet?.blocks ?? []).filter((block): block is CellsBlock => block.kind === "cells");
  const cells = blocks.flatMap(({ rows: lines }) => lines.flat());
  const notes = cells.flatMap((cell) => {
    const content = cell?.content ?? null;
    const text = typeof content === "object" && content !== null ? content.value : content;
    return cell !== undefined && String(text).startsWith("未评价") ? [{ text, style: cell.style }] : [];
  });
  return notes[0];
}

describe("the tile 有效回访数", () => {
  it("says how many rows have no answer, calmly under a fifth", () => {
    expect(unansweredNote(rowsOf(90, 10))).toEqual({ text: "未评价 10.0% (10 / 100)", style: "tileNote" });
  });

  it("warns from a fifth on", () => {
    expect(unansweredNote(rowsOf(60, 15))).toEqual({ text: "未评价 20.0% (15 / 75)", style: "tileNoteBad" });
  });

  it("shows thousands apart, as the cells beside it do, the same as its formulas compute", async () => {
    const rows = rowsOf(1_000, 1_000);
    expect(unansweredNote(rows)?.text).toBe("未评价 50.0% (1,000 / 2,000)");
    const { found } = await differences(rows, { documents: ["measures"] });
    expect(found).toEqual([]);
  });

  it("says nothing where everybody answered", () => {
    expect(unansweredNote(rowsOf(60, 0))).toBeUndefined();
  });
});
