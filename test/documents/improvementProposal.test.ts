import type { Cell, CellContent } from "../../src/documents/sheet/cellSpec";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { builtOf, contextOf, madeUpRows, resultsOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300));
const [FIRST = ""] = RESULTS.coreProblems.map(({ category }) => category);

function sheetWith(tables: Readonly<Record<string, readonly StaffRow[]>>, results = RESULTS): SheetSpec {
  const [spec] = builtOf(contextOf(results, { staff: staffOf(tables) }), ["improvement-proposal"]).specs;
  if (spec === undefined) throw new Error("no proposal");
  return spec;
}

function plain(cell: Cell | undefined): CellContent {
  const content = cell?.content ?? null;
  return typeof content === "object" && content !== null ? content.value : content;
}

/** The form's lines as texts, blank cells left out. */
function lines({ blocks, print }: SheetSpec): readonly (readonly CellContent[])[] {
  return blocks.flatMap((block) =>
    block.kind === "cells" && block.column < (print.columns ?? 0)
      ? block.rows.map((cells) => cells.map(plain).filter((text) => text !== null && text !== ""))
      : [],
  );
}

const row = (key: string, cells: StaffRow["cells"], tableRow = 0): StaffRow => ({ key, tableRow, cells });

describe("售后服务改善方案表", () => {
  it("is the form of one problem: what is wrong, the target, the actions, and who approves (S37)", () => {
    const sheet = sheetWith({});
    const found = lines(sheet);
    expect(found).toContainEqual(["方案编号", "FA20240501", "审批单号"]);
    expect(found).toContainEqual(["问题", FIRST]);
    expect(found.find(([label]) => label === "目标")?.[1]).toMatch(
      /^__前，问题发生率\(次\/百份\)由.+降至__$/u,
    );
    expect(found).toContainEqual(["改进措施", "责任部门", "责任人", "完成时限", "资源", "预算说明"]);
    expect(found.filter(([action]) => /增聘客服|自动分配/u.test(String(action)))).toHaveLength(2);
    const signed = found.map(([label]) => label).filter((label) => /(汇总|审批)：$/u.test(String(label)));
    expect(signed).toEqual(["质量专员汇总：", "运营经理审批：", "管理层最终审批："]);
    expect(sheet.print).toMatchObject({ orientation: "portrait", onePage: true });
  });

  it("asks management only where resources are asked for", () => {
    expect(lines(sheetWith({})).flat()).toContain("未申请资源，无需最终审批");
    const asked = sheetWith({
      "improvement-plan": [row("M001", { problem: FIRST, measure: "增聘 2 人", owner: "甲" })],
      "improvement-proposal/resources": [row("M001", { resources: "2 名客服", budget: "每月 12,000 元" })],
    });
    expect(lines(asked)).toContainEqual(["增聘 2 人", "甲", "2 名客服", "每月 12,000 元"]);
    expect(lines(asked).flat()).not.toContain("未申请资源，无需最终审批");
  });

  it("says how many actions do not fit, and prints blank where there is no problem", () => {
    const many = Array.from({ length: 8 }, (_, i) =>
      row(`M00${String(i + 1)}`, { problem: FIRST, measure: `措施${String(i + 1)}` }, i),
    );
    expect(lines(sheetWith({ "improvement-plan": many })).flat()).toContain("另有 2 项措施，见《改进计划》");
    const bare = resultsOf(madeUpRows(20).map((cells) => [cells[0] ?? "", cells[4] ?? ""]));
    expect(lines(sheetWith({}, bare))).toContainEqual(["问题"]);
  });
});
