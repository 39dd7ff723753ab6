import { SCHEMES } from "../../src/analysis/reasons/schemes/schemes";
import { BONES } from "../../src/documents/fishbone/bones";
import { fishShapes } from "../../src/documents/fishbone/fish";
import { promptFor } from "../../src/documents/fishbone/prompts";
import type { CellContent } from "../../src/documents/sheet/cellSpec";
import type { DrawingBlock } from "../../src/documents/sheet/drawingSpec";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { LOCALES } from "../../src/glossary/locale";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300));
const [FIRST = "", SECOND = ""] = RESULTS.coreProblems.map(({ category }) => category);

function sheetWith(rows: readonly StaffRow[]): SheetSpec {
  const sheet = sheetOf(contextOf(RESULTS, { staff: staffOf({ fishbone: rows }) }), "fishbone");
  if (sheet === undefined) throw new Error("no fishbone");
  return sheet;
}

function tableIn({ blocks }: SheetSpec): TableBlock {
  const table = blocks.find((block) => block.kind === "table");
  if (table === undefined) throw new Error("no table");
  return table;
}

function drawingsIn({ blocks }: SheetSpec): readonly DrawingBlock[] {
  return blocks.filter((block) => block.kind === "drawing");
}

function boxes(drawing: DrawingBlock | undefined, looks: readonly string[]): readonly string[] {
  return (drawing?.shapes ?? []).flatMap((shape) =>
    shape.kind === "box" && looks.includes(shape.look) ? [shape.text] : [],
  );
}

const cause = (tableRow: number, key: string, cells: Readonly<Record<string, CellContent>>): StaffRow => ({
  key,
  tableRow,
  cells,
});

describe("鱼骨图", () => {
  it("has a fish for each core problem, and a row for each kind of causes with what is to be checked", () => {
    const sheet = sheetWith([]);
    expect(drawingsIn(sheet).map(({ name }) => name)).toEqual([FIRST, SECOND]);
    const table = tableIn(sheet);
    expect(table.rowKeys).toHaveLength(10);
    const kinds = table.rowKeys.slice(0, 5).map((_, row) => table.cell(row, "bone"));
    expect(kinds).toEqual(["人", "机", "料", "法", "环"]);
    for (const row of table.rowKeys.keys()) expect(table.cell(row, "basis")).toMatch(/待验证：./u);
    expect(boxes(drawingsIn(sheet)[0], ["label"])).toEqual(["人", "机", "料", "法", "环"]);
    expect(boxes(drawingsIn(sheet)[0], ["prompt"])).toHaveLength(5);
  });

  it("draws every prompt whole, in each language", () => {
    const categories = SCHEMES.flatMap(({ categories: all }) => all.map(({ name }) => name));
    for (const problem of [...new Set(categories), "其他问题"])
      for (const bone of BONES)
        for (const locale of LOCALES) {
          const prompt = promptFor(problem, bone)[locale];
          const twigs = { people: [], machine: [], material: [], method: [], environment: [] };
          const shapes = fishShapes({
            head: problem,
            labels: { people: "", machine: "", material: "", method: "", environment: "" },
            twigs: { ...twigs, [bone]: [{ text: prompt, look: "prompt" }] },
          });
          expect(shapes.flatMap((shape) => (shape.kind === "box" ? [shape.text] : []))).toContain(prompt);
        }
  });

  it("draws the causes that staff enter, roots first, in the place of the prompt", () => {
    const sheet = sheetWith([
      cause(0, "F001", { problem: FIRST, bone: "人", cause: "新人处理慢" }),
      cause(1, "F002", { problem: FIRST, bone: "人", cause: "高峰在岗不足", root: "★" }),
      cause(2, "", { problem: FIRST, bone: "環", cause: "双11" }),
    ]);
    const [fish] = drawingsIn(sheet);
    expect(boxes(fish, ["root", "cause"])).toEqual(["★ 高峰在岗不足", "新人处理慢", "双11"]);
    expect(boxes(fish, ["prompt"])).toHaveLength(3);
    const table = tableIn(sheet);
    expect(table.adopted).toEqual(new Map([[2, "F003"]]));
    expect(table.cell(0, "basis") ?? "").not.toMatch(/待验证/u);
    expect(table.cell(2, "bone")).toBe("环");
    // 机 料 法 of the first problem, and all five of the second
    expect(table.rowKeys).toHaveLength(3 + 3 + 5);
  });

  it("keeps the rows of a problem that is no longer core, and draws no fish of it", () => {
    const sheet = sheetWith([cause(0, "F001", { problem: "旧问题", bone: "法", cause: "流程绕" })]);
    const table = tableIn(sheet);
    expect(table.cell(0, "mark")).toBe("本期非核心");
    expect(table.cell(0, "problem")).toBe("旧问题");
    expect(drawingsIn(sheet)).toHaveLength(2);
  });

  it("cuts a cause that is longer than its twig, in the drawing alone", () => {
    const long = "高峰时段在岗人数不足且新人比例过高导致排队";
    const sheet = sheetWith([cause(0, "F001", { problem: FIRST, bone: "人", cause: long })]);
    const [text = ""] = boxes(drawingsIn(sheet)[0], ["cause"]);
    expect(text.endsWith("…")).toBe(true);
    expect(long.startsWith(text.slice(0, -1))).toBe(true);
  });

  it.each(["zh-CN", "zh-TW", "en"] as const)(
    "has prompts and labels that fit their places in %s",
    (locale) => {
      const sheet = sheetOf(contextOf(RESULTS, { localeOf: () => locale }), "fishbone");
      const texts = boxes(sheet === undefined ? undefined : drawingsIn(sheet)[0], ["prompt"]);
      expect(texts.filter((text) => text.endsWith("…"))).toEqual([]);
    },
  );
});
