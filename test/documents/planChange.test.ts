import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import { planChange } from "../../src/documents/planChange/planChange";
import type { DocumentContext } from "../../src/documents/context";
import type { StaffRow } from "../../src/documents/staffState";
import { builtOf, contextOf, madeUpRows, resultsOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300));
const [FIRST = ""] = RESULTS.coreProblems.map(({ category }) => category);
const TODAY = 45_450;

const row = (key: string, cells: StaffRow["cells"], tableRow = 0): StaffRow => ({ key, tableRow, cells });

const PLAN = [
  row("M001", { problem: FIRST, measure: "增聘客服", due: 45_460, original: 45_460 }, 0),
  row("M002", { problem: FIRST, measure: "优化分配", start: 45_440, days: 10 }, 1),
];

function contextWith(requests: readonly StaffRow[]): DocumentContext {
  const staff = staffOf({ "improvement-plan": PLAN, "plan-change": requests });
  return contextOf(RESULTS, { staff, isMade: () => true });
}

function table(context: DocumentContext, id: string): TableBlock {
  const { specs } = builtOf(context, ["improvement-plan", "measure-tracking", "plan-change"]);
  const name = context.naming.table(id);
  const found = specs.flatMap(({ blocks }) => blocks).find((block) => "name" in block && block.name === name);
  if (found?.kind !== "table") throw new Error("no table");
  return found;
}

function column(block: TableBlock, key: string): unknown[] {
  const spec = block.columns.find((each) => each.key === key);
  return block.rowKeys.map((_, at) => spec?.value?.(at) ?? block.cell(at, key));
}

const granted = { result: "通过", action: "M001 增聘客服", newDeadline: 45_490, reason: "招聘受阻" };

describe("改善方案调整申请", () => {
  it("has numbers ready for requests, and the actions of the plan to choose from (S37)", () => {
    const block = table(contextWith([]), "plan-change");
    expect(block.rowKeys).toEqual(["TZ001", "TZ002", "TZ003"]);
    const form = builtOf(contextWith([]), ["plan-change"]).specs[0];
    expect(form?.print).toMatchObject({ orientation: "portrait", onePage: true });
    const choices = form?.blocks.find((each) => "name" in each && each.name.endsWith("_actions"));
    const offered = choices?.kind === "table" ? column(choices, "choice") : [];
    expect(offered.slice(0, 2)).toEqual(["M001 增聘客服", "M002 优化分配"]);
  });

  it("moves the new deadline of a granted request into the plan, keeps what it was, and says so", () => {
    const context = contextWith([row("TZ001", granted)]);
    const plan = table(context, "improvement-plan");
    expect(plan.decided?.["due"]).toEqual(["M001"]);
    expect([plan.cell(0, "due"), plan.cell(0, "original")]).toEqual([45_490, 45_460]);
    expect(column(table(context, "measure-tracking"), "due")[0]).toBe(45_490);
    const request = table(context, "plan-change");
    expect([request.cell(0, "applied"), request.cell(0, "originalThen")]).toEqual([TODAY, 45_460]);
    expect([column(request, "original")[0], column(request, "state")[0]]).toEqual([45_460, "已写入改进计划"]);
    expect(planChange.notices?.(context)).toEqual([
      { code: "deadlines-moved", count: 1, requests: ["TZ001"] },
    ]);
  });

  it("moves it once: what staff set in the plan afterwards holds", () => {
    const context = contextWith([row("TZ001", { ...granted, applied: 45_440, originalThen: 45_455 })]);
    const plan = table(context, "improvement-plan");
    expect([plan.decided?.["due"], plan.cell(0, "due")]).toEqual([[], 45_460]);
    expect(column(table(context, "plan-change"), "original")[0]).toBe(45_455);
    expect(planChange.notices?.(context)).toEqual([]);
  });

  it("keeps the proposed deadline as the original one where none had been set", () => {
    const context = contextWith([row("TZ001", { ...granted, action: "M002 优化分配" })]);
    const plan = table(context, "improvement-plan");
    const proposed = column(plan, "proposed")[1];
    expect([plan.cell(1, "due"), plan.cell(1, "original")]).toEqual([45_490, proposed]);
  });

  it.each([
    ["names no action of the plan", { action: "M009 别的" }],
    ["has no new deadline", { newDeadline: null }],
  ])("moves nothing where a granted request %s, and says so", (_what, change) => {
    const context = contextWith([row("TZ001", { ...granted, ...change })]);
    expect(table(context, "improvement-plan").cell(0, "due")).toBe(45_460);
    expect(planChange.notices?.(context)).toEqual([
      { code: "change-not-moved", count: 1, requests: ["TZ001"] },
    ]);
  });

  it("moves nothing that was refused or waits, and nothing while its own sheet is not made", () => {
    for (const result of ["不通过", "", null]) {
      const context = contextWith([row("TZ001", { ...granted, result })]);
      expect(table(context, "improvement-plan").decided?.["due"]).toEqual([]);
    }
    const alone = builtOf(contextWith([row("TZ001", granted)]), ["improvement-plan"]).specs[0];
    const plan = alone?.blocks.findLast((block) => block.kind === "table");
    expect(plan?.decided?.["due"]).toEqual([]);
  });
});
