import { crossOf, crossText, inOrder, isGroupChoices } from "../../../src/analysis/measures/groupChoices";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import { resultsOf } from "../../documents/madeUpSurvey";
import type { Rows } from "../survey/surveyOf";

describe("the order of groups", () => {
  const group = (name: string, n: number, rate: number) => ({ name, n, rate });
  const groups = [
    group("10 组", 90, 0.8),
    group("2 组", 60, 0.95),
    group("阿组", 40, 0.7),
    group("北组", 3, 1),
  ];
  const names = (order: Parameters<typeof inOrder>[1]): string[] =>
    inOrder(groups, order, 30).map(({ name }) => name);

  it("is by size, by the rate of those with enough answers, or by name", () => {
    expect(names("size")).toEqual(["10 组", "2 组", "阿组", "北组"]);
    expect(names("best")).toEqual(["2 组", "10 组", "阿组", "北组"]);
    expect(names("worst")).toEqual(["阿组", "10 组", "2 组", "北组"]);
    expect(names("name")).toEqual(["2 组", "10 组", "阿组", "北组"]);
  });
});

describe("cross tables", () => {
  it("are named by two different things", () => {
    expect(crossOf("group:reasons")).toEqual({ rows: "group", columns: "reasons" });
    expect(crossText({ rows: "channel", columns: "bands" })).toBe("channel:bands");
    for (const text of ["group", "group:group", "reasons:group", "group:time", "group:bands:channel"]) {
      expect(crossOf(text)).toBeNull();
    }
    expect(isGroupChoices({ order: "best", crosses: [{ rows: "group", columns: "bands" }] })).toBe(true);
    expect(isGroupChoices({ order: "best", crosses: [{ rows: "group", columns: "group" }] })).toBe(false);
    expect(isGroupChoices({ order: "any", crosses: [] })).toBe(false);
  });

  /** Two teams, two channels; in May team 甲 has 3 of 4 dissatisfied over waiting, and 乙 gives no reason. */
  const rows: Rows = [
    ["工单号", "回访时间", "班组", "渠道", "满意度评分", "不满意原因"],
    ["T1", "2024-05-01", "甲", "电话", 1, "等待时间太长"],
    ["T2", "2024-05-02", "甲", "电话", 2, "等待时间太长;客服态度差"],
    ["T3", "2024-05-03", "甲", "在线", 3, "等待时间太长"],
    ["T4", "2024-05-03", "甲", "在线", 1, ""],
    ["T5", "2024-05-04", "甲", "电话", 5, ""],
    ["T6", "2024-05-04", "乙", "在线", 4, ""],
    ["T7", "2024-05-05", "乙", "电话", 2, ""],
    ["T8", "2024-05-05", "", "电话", 1, "等待时间太长"],
    ["T9", "2024-06-05", "乙", "电话", 1, "等待时间太长"],
  ];
  const crossed = (columns: "reasons" | "bands" | "channel") => {
    const groups = { order: "size", crosses: [{ rows: "group", columns }] } as const;
    return resultsOf(rows, { groups, period: parsePeriod("2024-05") }).crosses[0];
  };

  it("count mentions of the answers whose reasons count, those without a group left out", () => {
    expect(crossed("reasons")?.names).toEqual(["等待时长", "服务态度"]);
    expect(crossed("reasons")?.items).toEqual([
      {
        name: "甲",
        n: 4,
        cells: [
          { count: 3, n: 4 },
          { count: 1, n: 4 },
        ],
      },
      {
        name: "乙",
        n: 1,
        cells: [
          { count: 0, n: 1 },
          { count: 0, n: 1 },
        ],
      },
      {
        name: null,
        n: 5,
        cells: [
          { count: 3, n: 5 },
          { count: 1, n: 5 },
        ],
      },
    ]);
  });

  it("count answers by band, and satisfied answers of two groups", () => {
    expect(crossed("bands")?.items[0]).toEqual({
      name: "甲",
      n: 5,
      cells: [
        { count: 1, n: 5 },
        { count: 0, n: 5 },
        { count: 4, n: 5 },
      ],
    });
    expect(crossed("channel")?.names).toEqual(["电话", "在线"]);
    expect(crossed("channel")?.items.at(-1)?.cells).toEqual([
      { count: 1, n: 4 },
      { count: 1, n: 3 },
    ]);
  });

  it("that the survey has not the columns for are named", () => {
    const groups = { order: "size", crosses: [{ rows: "region", columns: "bands" }] } as const;
    const { crosses, warnings } = resultsOf(rows, { groups });
    expect(crosses).toEqual([]);
    expect(warnings).toContainEqual({ code: "cross-not-made", cross: "region:bands" });
  });
});
