import type { CellContent } from "../../src/documents/sheet/cellSpec";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import type { Rows } from "../analysis/survey/surveyOf";
import { builtOf, contextOf, madeUpRows, resultsOf, staffOf } from "./madeUpSurvey";
import { differences } from "./promisedValues";

/** The made-up survey with 服务类型, 用户类型 and 技能组: companies are less content, complaints are the rarest. */
function servedRows(count: number): Rows {
  const [headers = [], ...rows] = madeUpRows(count);
  const served = rows.map((cells, i) => {
    const isCompany = i % 3 === 0;
    const lowered = cells.map((cell, j) => (j === 4 && isCompany && i % 2 === 0 ? 2 : cell));
    const type = i % 20 < 9 ? "咨询" : i % 20 < 16 ? "售后" : "投诉";
    return [...lowered, type, isCompany ? "企业客户" : "新用户", i % 2 === 0 ? "客服部" : "技术部"];
  });
  return [[...headers, "服务类型", "用户类型", "技能组"], ...served];
}

const ROWS = servedRows(400);
const RESULTS = resultsOf(ROWS);
const NEEDED = ["improvement-plan", "measure-tracking", "effect-verification"];

type Tables = Readonly<Record<string, readonly StaffRow[]>>;

const staffRow = (key: string, cells: Readonly<Record<string, CellContent>>, tableRow = 0): StaffRow => ({
  key,
  tableRow,
  cells: { key, ...cells },
});

function summary(tables: Tables = {}, results = RESULTS): SheetSpec {
  const { specs } = builtOf(contextOf(results, { staff: staffOf(tables) }), ["work-summary", ...NEEDED]);
  const found = specs.find(({ id }) => id === "work-summary");
  if (found === undefined) throw new Error("no summary");
  return found;
}

function table(spec: SheetSpec, part?: string): TableBlock | undefined {
  const name = contextOf(RESULTS).naming.table("work-summary", part);
  return spec.blocks.find((block): block is TableBlock => block.kind === "table" && block.name === name);
}

function column(block: TableBlock | undefined, key: string): unknown[] {
  const spec = block?.columns.find((each) => each.key === key);
  return (block?.rowKeys ?? []).map((_, row) => {
    const content = spec?.value?.(row) ?? block?.cell(row, key) ?? null;
    return typeof content === "object" && content !== null ? content.value : content;
  });
}

function sentences(spec: SheetSpec): string[] {
  const [said] = spec.blocks.filter((block) => block.kind === "cells" && block.rows.length === 5);
  if (said?.kind !== "cells") throw new Error("no sentences");
  return said.rows.map(([, cell]) => {
    const content = cell?.content ?? "";
    return String(typeof content === "object" ? content.value : content);
  });
}

describe("工作总结 (S43)", () => {
  it("says the share of each kind of service", () => {
    const types = table(summary(), "types");
    expect(column(types, "name")).toEqual(["咨询", "售后", "投诉"]);
    const counts = column(types, "n") as number[];
    const total = counts.reduce((sum, n) => sum + n, 0);
    expect(total).toBe(RESULTS.satisfaction?.n);
    expect(column(types, "share")).toEqual(counts.map((n) => n / total));
  });

  it("has a row a month, the whole period and the targets of 参数设置", () => {
    const settings = [staffRow("target-rate", { value: 0.93 })];
    const months = table(summary({ settings }), "months");
    expect(column(months, "period")).toEqual(["2024-03", "2024-04", "2024-05", "本期合计", "目标"]);
    const rate = RESULTS.trends.find(({ key }) => key === "rate")?.periods.map(({ value }) => value) ?? [];
    expect(column(months, "measure-rate")).toEqual([...rate, RESULTS.satisfaction?.rate, 0.93]);
  });

  it("attributes by reason and says what concerns each segment most", () => {
    const spec = summary();
    const items = RESULTS.pareto?.items.slice(0, 8) ?? [];
    expect(column(table(spec, "reasons"), "share")).toEqual(items.map(({ share }) => share));
    const customers = table(spec, "customers");
    expect(column(customers, "name")).toEqual(["新用户", "企业客户"]);
    for (const focus of column(customers, "focus")) expect(focus).toMatch(/^\S+ \d+\.\d%$/u);
    expect(sentences(spec)[2]).toMatch(/^企业客户满意度最低，为\d+\.\d%（n=\d+），主要关注点：/u);
  });

  it("follows the data in its sentences until staff word them themselves", () => {
    const [result = "", reasons = ""] = sentences(summary());
    expect(result).toContain("总体满意度");
    expect(reasons).toMatch(/^不满意原因以.+为主。$/u);
    const own = sentences(
      summary({ "work-summary": [staffRow("reasons", { own: "等待为主，已加人。" }, 1)] }),
    );
    expect(own[0]).toBe(result);
    expect(own[1]).toBe("等待为主，已加人。");
  });

  it("shows before and after once 效果验证 has both", () => {
    const effects = table(summary(), "effects");
    expect(column(effects, "name")).toContain("总体满意度");
    expect(JSON.stringify(effects?.cell(0, "before"))).toContain("INDEX(T_effect_verification[实施前]");
  });

  it("takes 改善计划完成率 instead of deductions where the target is missed", () => {
    const action = (key: string, finished: number | null, tableRow: number): Tables => ({
      "improvement-plan": [
        staffRow(
          key,
          { problem: "等待时长", measure: key, department: "客服部", owner: "王", adoption: "已采纳" },
          tableRow,
        ),
      ],
      "measure-tracking": [staffRow(key, { finished }, tableRow)],
    });
    const [done, open] = [action("M001", 45_440, 0), action("M002", null, 1)];
    const both = (name: string): readonly StaffRow[] => [...(done[name] ?? []), ...(open[name] ?? [])];
    const weighted = staffRow("客服部", { department: "客服部", weight: 20 });
    const assessed = table(
      summary({
        "improvement-plan": both("improvement-plan"),
        "measure-tracking": both("measure-tracking"),
        "work-summary/assessment": [weighted],
      }),
      "assessment",
    );
    expect(column(assessed, "department")[0]).toBe("客服部");
    expect(column(assessed, "completion")[0]).toBe(0.5);
    const [reached = 0] = column(assessed, "satisfactionScore") as number[];
    expect(reached).toBeLessThan(100);
    expect(column(assessed, "score")[0]).toBeCloseTo(0.2 * Math.max(reached, 50), 10);
    expect(column(assessed, "score")[1]).toBe("");
  });

  it("keeps a department that staff added, and asks for no department twice", () => {
    const own = staffRow("", { department: "培训部", weight: 0.1 }, 0);
    const assessed = table(summary({ "work-summary/assessment": [own] }), "assessment");
    const names = column(assessed, "department");
    expect(names[0]).toBe("培训部");
    expect(new Set(names).size).toBe(names.length);
    expect(assessed?.adopted?.get(0)).toBe("D001");
  });

  it("leaves out what the survey has no columns for", () => {
    const spec = summary({}, resultsOf(madeUpRows(60)));
    expect(table(spec, "types")).toBeUndefined();
    expect(table(spec, "customers")).toBeUndefined();
    expect(sentences(spec)[2]).toBe("数据中没有用户类型，未作比较。");
  });

  it("gives by formula what the analysis found", async () => {
    const tables = { "work-summary/assessment": [staffRow("客服部", { department: "客服部", weight: 0.3 })] };
    const { found, compared } = await differences(ROWS, { documents: ["work-summary"], tables });
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  it("counts segments named like days, as the sheets of months are", async () => {
    const months: Readonly<Record<string, string>> = { 企业客户: "2024-05", 新用户: "3月1日" };
    const rows = servedRows(60).map((cells) => cells.map((cell) => months[String(cell)] ?? cell));
    expect(column(table(summary({}, resultsOf(rows)), "customers"), "name")).toEqual(["3月1日", "2024-05"]);
    const { found } = await differences(rows, { documents: ["work-summary"] });
    expect(found).toEqual([]);
  });
});
