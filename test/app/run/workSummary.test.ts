import { excel, run } from "../inSurvey";
import { openSurvey } from "../surveyWorkbook";
import { madeUpRows } from "../../documents/madeUpSurvey";

const SHEET = "工作总结";
const HEADINGS = [
  "工作概况",
  "总结与下一步",
  "服务类型构成",
  "各月指标与目标",
  "不满意归因",
  "用户群体与主要关注点",
];

/** Kinds of service that come up from month to month, and segments that go. */
const TYPES = [["咨询"], ["咨询", "售后"], ["咨询", "售后", "投诉", "回访"]];
const SEGMENTS = [["企业客户", "新用户", "活跃用户"], ["企业客户", "新用户"], ["新用户"]];

function survey(count: number): string {
  const [headers = [], ...rows] = madeUpRows(count);
  const lines = rows.map((cells, row) => {
    const day = new Date((Math.floor(Number(cells[1])) - 25_569) * 86_400_000).toISOString().slice(0, 10);
    const month = Number(day.slice(5, 7)) - 3;
    const [types = [], segments = []] = [TYPES[month], SEGMENTS[month]];
    const told = cells.map((cell, column) => (column === 1 ? day : cell));
    return [...told, types[row % types.length], segments[row % segments.length]];
  });
  return [[...headers, "服务类型", "用户类型"], ...lines].map((cells) => cells.join(",")).join("\n");
}

describe("工作总结 of one period after the other (S43)", () => {
  const { workbook, host, close } = openSurvey(survey(160));

  /** The sheet's rows without blank cells, the numbers rounded. */
  const shown = (): readonly string[] => {
    const { cells } = workbook.sheets.find(({ name }) => name === SHEET) ?? {};
    const used = cells?.usedArea(true) ?? null;
    if (cells === undefined || used === null) throw new Error("no summary");
    return Array.from({ length: used.bottom + 1 }, (_, row) =>
      Array.from({ length: used.right + 1 }, (_cell, column) => {
        const value = cells.getValue(row, column);
        if (typeof value === "number") return String(Math.round(value * 1000) / 1000);
        return typeof value === "string" ? value : "";
      })
        .filter((text) => text !== "")
        .join("|"),
    );
  };

  const headings = (): readonly string[] =>
    shown()
      .map((row) => row.split("|")[0] ?? "")
      .filter((first) => HEADINGS.includes(first));

  /** Names in the first column of a section, without its own heading and the table's. */
  const names = (heading: string): readonly string[] => {
    const rows = shown();
    const first = rows.indexOf(heading);
    const length = rows.slice(first).findIndex((row) => row === "");
    return rows.slice(first + 2, first + length).map((row) => row.split("|")[0] ?? "");
  };

  const make = async (period: string | null): Promise<void> => {
    await run({ period, documents: ["work-summary"] });
    host.settle();
  };

  afterAll(close);

  it("has a section for all that a month tells", async () => {
    await make("2024-03");
    expect(headings()).toEqual(HEADINGS);
    expect(names("服务类型构成")).toEqual(["咨询"]);
    expect(names("用户群体与主要关注点").slice(0, 3).sort()).toEqual([...(SEGMENTS[0] ?? [])].sort());
  }, 240_000);

  it("grows and shrinks with the next periods, and keeps what staff wrote and what stands beside", async () => {
    await excel(({ workbook: { tables, worksheets } }) => {
      const texts = tables.getItem("总结文字").columns.getItem("改写").getDataBodyRange();
      texts.getCell(1, 0).values = [["等待为主，已加人。"]];
      const weights = tables.getItem("总结文字_assessment").columns.getItem("权重").getDataBodyRange();
      weights.getCell(0, 0).values = [[0.2]];
      tables.getItem("总结文字_types").getRange().getLastRow().getCell(0, 8).values = [["旁注"]];
      worksheets.getItem(SHEET).getRange("B90").values = [["表下的话"]];
    });
    for (const [period, types] of [
      [null, ["咨询", "售后", "投诉", "回访"]],
      ["2024-03", ["咨询"]],
    ] as const) {
      await make(period);
      const rows = shown();
      expect(headings()).toEqual(HEADINGS);
      expect([...names("服务类型构成")].sort()).toEqual([...types].sort());
      expect(rows.filter((row) => row.endsWith("|旁注"))).toHaveLength(1);
      expect(rows.filter((row) => row === "表下的话")).toHaveLength(1);
      expect(rows.find((row) => row.startsWith("问题归因|等待为主，已加人。"))).toBeDefined();
      expect(rows.find((row) => row.startsWith("部门|权重"))).toBeDefined();
      expect(names("部门考核")[0]).toBe("客服部");
      expect(rows.find((row) => row.startsWith("客服部|0.2|"))).toBeDefined();
      expect(rows.filter((row) => row.startsWith("编制"))).toHaveLength(1);
    }
  }, 240_000);
});
