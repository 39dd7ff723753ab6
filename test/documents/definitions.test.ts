import type { CellsBlock } from "../../src/documents/sheet/cellSpec";
import type { Rows } from "../analysis/survey/surveyOf";
import { contextOf, madeUpRows, resultsOf, sheetOf } from "./madeUpSurvey";

const textOf = (content: unknown): string => (typeof content === "string" ? content : "");

/** What the foot of 满意度指标 explains, by the words before the first "=". */
function explained(rows: Rows): readonly string[] {
  const blocks = sheetOf(contextOf(resultsOf(rows)), "measures")?.blocks ?? [];
  const notes = blocks.filter(
    (block): block is CellsBlock => block.kind === "cells" && block.areNotes === true,
  );
  return notes
    .flatMap((block) => block.rows.map(([cell]) => textOf(cell?.content)))
    .flatMap((note) => /^[^=：]+(?= =|：)/u.exec(note) ?? []);
}

describe("the foot of 满意度指标", () => {
  it("explains every measure that the sheet shows", () => {
    expect(explained(madeUpRows(60))).toEqual(
      expect.arrayContaining([
        "总体满意度",
        "不满意率",
        "平均分",
        "有效回访数",
        "还需连续满意",
        "变化是否显著",
      ]),
    );
  });

  it("explains no measure that it does not show", () => {
    const scores = Array.from({ length: 40 }, (_, i) => [`T${String(10_000 + i)}`, 5 - (i % 5)]);
    const said = explained([["工单号", "满意度评分"], ...scores]);
    expect(said).toContain("有效回访数");
    expect(said).not.toContain("变化是否显著");
    expect(said).not.toContain("服务过程指标");
  });
});
