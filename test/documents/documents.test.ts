import { parse, tokenize } from "@borgar/fx";
import { paretoOfCounts, schemeOfCounts } from "../../src/analysis/reasons/pareto";
import { DOCUMENTS, withNeededDocuments, type DocumentId } from "../../src/documents/registry";
import type { DocumentContext } from "../../src/documents/context";
import { displayWidth } from "../../src/documents/sheet/displayWidth";
import type { Block, SheetSpec } from "../../src/documents/sheet/sheetSpec";
import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";
import { danglingReferences, formulasOf, tablesOf } from "./references";

/** What Excel 2016 has, and no more than the sheets need. */
const ALLOWED = new Set(
  (
    "ABS AGGREGATE AND AVERAGE AVERAGEIFS BETADIST BETAINV CHAR COUNT COUNTIF COUNTIFS CRITBINOM DATE DAY EDATE FIND FIXED HYPERLINK IF IFERROR INDEX INT ISNUMBER ISNA " +
    "LARGE LEFT LEN LOG MATCH MAX MID MIN MONTH N NA NORMSDIST " +
    "NOT OR RANK ROUND ROW SIGN SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TINV TODAY TRUE FALSE VALUE WEEKDAY YEAR"
  ).split(" "),
);

function specsOf(context: DocumentContext): readonly SheetSpec[] {
  return builtOf(context).specs;
}

function headings(id: DocumentId): string[] {
  const name = CONTEXT.naming.table(id);
  const table = tablesOf(builtOf(CONTEXT, [id]).specs).find((each) => each.name === name);
  return (table?.columns ?? []).map(({ heading }) => heading);
}

/** The codes of a formula's TEXT; null for one that is no literal. */
function textCodes(formula: string): readonly (string | null)[] {
  const codes: (string | null)[] = [];
  JSON.stringify(parse(tokenize(formula)), (_key, node: unknown) => {
    const { type, callee, arguments: given } = (node ?? {}) as Partial<CallNode>;
    if (type === "CallExpression" && callee?.name.toUpperCase() === "TEXT") {
      const code = given?.[1]?.value;
      codes.push(typeof code === "string" ? code : null);
    }
    return node;
  });
  return codes;
}

interface CallNode {
  readonly type: string;
  readonly callee: { readonly name: string };
  readonly arguments: readonly { readonly value?: unknown }[];
}

const CONTEXT = contextOf(resultsOf(madeUpRows(300)));
const SPECS = specsOf(CONTEXT);

describe("the documents' layouts", () => {
  it("gives 客服满意度持续改进表 its columns in the order of document 000 (S31)", () => {
    expect(headings("improvement-table").slice(0, 12)).toEqual([
      "评估周期",
      "数据来源",
      "总体满意度",
      "不满意率",
      "核心问题(按占比排序)",
      "具体问题描述(客户原话摘录)",
      "涉及客服代表",
      "改进措施",
      "责任部门/人",
      "完成时限",
      "进度",
      "实施效果",
    ]);
  });

  it("gives 改进计划 its columns in the order of document 000 (S32)", () => {
    expect(headings("improvement-plan")).toEqual([
      "核心问题",
      "改进措施",
      "责任部门",
      "责任人",
      "完成时限",
      "采纳",
      "计划启动时间",
      "时限(工作日)",
      "状态",
      "标记",
      "建议时限",
      "原定时限",
      "措施编号",
    ]);
  });

  it("gives 改善措施跟踪表 its columns in the order of document 003 (S35)", () => {
    expect(headings("measure-tracking").slice(0, 12)).toEqual([
      "措施名称",
      "责任部门",
      "责任人",
      "计划启动时间",
      "计划完成时间",
      "当前进度(%)",
      "存在问题",
      "调整方案",
      "下一步行动",
      "状态",
      "实际完成时间",
      "滞后原因",
    ]);
  });

  it("gives 改善措施库 its columns in the order of document 003 (S36)", () => {
    expect(headings("measure-library").slice(0, 4)).toEqual([
      "问题类型",
      "改善措施示例",
      "责任部门",
      "完成时限",
    ]);
  });

  it("heads the score column of 清洗数据 满意度评分, with what was found before it", () => {
    const found = headings("clean-data");
    expect(found.indexOf("满意度评分")).toBe(found.indexOf("满意度评分(系统)") + 1);
    expect(found.indexOf("原因1")).toBe(found.indexOf("原因1(系统)") + 1);
    expect(found).toContain("剔除");
  });
});

describe.each(["zh-CN", "zh-TW", "en"] as const)("the sheets in %s", (locale) => {
  const specs = specsOf({ ...CONTEXT, localeOf: () => locale });

  it("use only functions that Excel 2016 has, in formulas that parse", () => {
    const strange = new Set<string>();
    for (const formula of specs.flatMap(formulasOf)) {
      const tokens = tokenize(formula);
      expect(() => parse(tokens)).not.toThrow();
      expect(formula.length).toBeLessThan(8192);
      for (const { type, value } of tokens) {
        if (type === "func" && !ALLOWED.has(value.toUpperCase())) strange.add(value);
      }
    }
    expect([...strange]).toEqual([]);
  });

  it("read no code for texts that regional settings change: decimals, groups, days", () => {
    const codes = specs.flatMap(formulasOf).flatMap(textCodes);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => code === null || !/^[-+0%]+$/u.test(code))).toEqual([]);
  });

  it("refer only to tables, columns and settings that there are", () => {
    expect(danglingReferences(specs)).toEqual([]);
  });

  it("tell rows and columns apart", () => {
    for (const { rowKeys, columns } of tablesOf(specs)) {
      expect(new Set(rowKeys).size).toBe(rowKeys.length);
      const headings = columns.map(({ heading }) => heading.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  it("have columns wide enough for their headings in two lines", () => {
    const narrow = specs.flatMap((spec) =>
      tablesOf([spec]).flatMap(({ columns, column }) =>
        columns.flatMap(({ heading }, i) => {
          const hidden = spec.hiddenColumns.includes(column + i);
          const fits = displayWidth(heading) <= 2 * ((spec.columnWidths[column + i] ?? 0) - 1);
          return hidden || fits ? [] : [`${spec.name}: ${heading}`];
        }),
      ),
    );
    expect(narrow).toEqual([]);
  });

  it("lay nothing over anything else", () => {
    for (const spec of specs) {
      const taken = new Map<string, string>();
      spec.blocks.forEach((block, index) => {
        for (const place of placesOf(block)) {
          const what = `${spec.name} block ${String(index)}`;
          expect([place, taken.get(place) ?? what]).toEqual([place, what]);
          taken.set(place, what);
        }
      });
    }
  });
});

function placesOf(block: Block): readonly string[] {
  const area = (row: number, column: number, rows: number, columns: number): string[] =>
    Array.from(
      { length: rows * columns },
      (_, i) => `R${String(row + Math.floor(i / columns))}C${String(column + (i % columns))}`,
    );
  if (block.kind === "chart") {
    const { from, to } = block;
    return area(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
  }
  if (block.kind === "table") {
    const rows = Math.min(block.rowKeys.length + (block.spareRows ?? 0) + 1, 500);
    return area(block.row, block.column, rows, block.columns.length);
  }
  if (block.kind === "drawing") {
    return area(block.row, block.column, block.covered.rows, block.covered.columns);
  }
  return block.rows.flatMap((cells, i) =>
    cells.flatMap((cell, j) => (cell === undefined ? [] : area(block.row + i, block.column + j, 1, 1))),
  );
}

describe("what groups are called", () => {
  const sheetIn = (locale: "zh-CN" | "zh-TW" | "en"): readonly SheetSpec[] =>
    specsOf({ ...CONTEXT, localeOf: () => locale }).filter(({ id }) => id === "groups");
  const textsIn = (locale: "zh-CN" | "zh-TW" | "en"): unknown[] =>
    sheetIn(locale).flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "cells" ? block.rows.flatMap((cells) => cells.map((cell) => cell?.content)) : [],
      ),
    );

  it("is the sheets' own word for their role, whatever the source's heading", () => {
    expect(textsIn("zh-CN")).toEqual(expect.arrayContaining(["按客服工号", "按渠道"]));
    expect(textsIn("zh-TW")).toEqual(expect.arrayContaining(["依客服工號", "依管道"]));
    expect(textsIn("en")).toEqual(expect.arrayContaining(["By agent no.", "By channel"]));
  });

  it("heads their names in each table; the other headings are the same in all of a measure", () => {
    const headings = tablesOf(sheetIn("zh-CN")).map(({ columns }) => columns.map(({ heading }) => heading));
    expect(headings.map(([first, , value]) => [first, value])).toEqual([
      ["客服工号", "满意度"],
      ["渠道", "满意度"],
      ["客服工号", "NPS"],
      ["渠道", "NPS"],
    ]);
    expect(new Set(headings.map(([, ...others]) => others.join("|"))).size).toBe(2);
  });
});

describe("what data lack", () => {
  it("leaves out the documents that it makes impossible", () => {
    const rows = madeUpRows(60).map((cells) => [cells[0] ?? "", cells[4] ?? ""]);
    const specs = specsOf(contextOf(resultsOf(rows)));
    expect(specs.map(({ id }) => id)).toEqual([
      "briefing",
      "work-summary",
      "measures",
      "improvement-table",
      "problem-analysis",
      "improvement-plan",
      "measure-tracking",
      "effect-verification",
      "improvement-history",
      "pdca",
      "fishbone",
      "callbacks",
      "maintenance-record",
      "inspection-form",
      "inspection-report",
      "improvement-proposal",
      "plan-change",
      "customer-form",
      "dimension-standards",
      "clean-data",
      "cleaning-log",
      "measure-library",
      "settings",
    ]);
    expect(danglingReferences(specs)).toEqual([]);
  });

  it("makes a Pareto and the improvement tables of a table of reasons and counts (worked case 1)", () => {
    // R qcc, pareto.chart: 94/80/66/33/27.
    const items = [
      { category: "price code", count: 80 },
      { category: "schedule date", count: 27 },
      { category: "supplier code", count: 66 },
      { category: "contact num.", count: 94 },
      { category: "part num.", count: 33 },
    ];
    const results = resultsOf(madeUpRows(10));
    const survey = { ...results.cleaned.survey, kind: "reason-counts" as const };
    const pareto = paretoOfCounts({ items });
    const context = contextOf({
      ...results,
      cleaned: { ...results.cleaned, survey },
      satisfaction: null,
      scale: null,
      groups: [],
      periods: [],
      reasons: { scheme: schemeOfCounts({ items }), dictionary: [], categories: [], mostPerRow: 0 },
      pareto,
      coreProblems: [],
    });
    const spec = specsOf(context).find(({ id }) => id === "pareto");
    const [display] = tablesOf(spec === undefined ? [] : [spec]);
    const value = (row: number, key: string): unknown =>
      display?.columns.find((column) => column.key === key)?.value?.(row);
    expect([0, 1, 2, 3, 4].map((row) => value(row, "category"))).toEqual([
      "contact num.",
      "price code",
      "supplier code",
      "part num.",
      "schedule date",
    ]);
    expect([0, 1, 2, 3, 4].map((row) => value(row, "count"))).toEqual([94, 80, 66, 33, 27]);
    expect([0, 1, 2, 3].map((row) => value(row, "vitalFew"))).toEqual(["●", "●", "●", ""]);
  });

  it("writes values in place of formulas where sheets are not to be live", () => {
    const specs = specsOf({ ...CONTEXT, formulas: false });
    const rules = new Set(
      tablesOf(specs).flatMap(({ rules }) => (rules ?? []).map(({ formula }) => formula)),
    );
    expect(specs.flatMap(formulasOf).filter((formula) => !rules.has(formula))).toEqual([]);
  });
});

describe("personal data", () => {
  it("stays out of the sheets: names of customers are masked, phone numbers too", () => {
    const rows = [
      ["工单号", "客户姓名", "联系电话", "满意度评分", "不满意原因"],
      ...Array.from({ length: 30 }, (_, i) => [
        `T${String(i)}`,
        "欧阳示例",
        "13800138000",
        i % 2 === 0 ? 2 : 5,
        i % 2 === 0 ? "我是欧阳示例,等待时间太长,请回电13800138000" : "",
      ]),
    ];
    const specs = specsOf(contextOf(resultsOf(rows)));
    const texts = specs.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === "chart") return [];
        if (block.kind === "drawing")
          return block.shapes.map((shape) => (shape.kind === "box" ? shape.text : ""));
        if (block.kind === "cells")
          return block.rows.flatMap((cells) => cells.map((cell) => JSON.stringify(cell?.content ?? "")));
        return block.rowKeys.flatMap((_, row) =>
          block.columns.map(({ key }) => JSON.stringify(block.cell(row, key))),
        );
      }),
    );
    expect(texts.filter((text) => /欧阳|13800138000/u.test(text))).toEqual([]);
  });
});

describe("documents that others read", () => {
  it("are made with them", () => {
    expect(withNeededDocuments(["improvement-table"]).map(({ id }) => id)).toEqual([
      "pareto",
      "improvement-table",
      "improvement-plan",
      "measure-tracking",
      "clean-data",
      "settings",
    ]);
  });

  it("keeps the specs of the usual survey complete", () => {
    expect(SPECS.map(({ id }) => id)).toEqual(DOCUMENTS.map(({ id }) => id));
  });
});
