import type { GroupChoices } from "../../src/analysis/measures/groupChoices";
import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import { PLAIN_CALENDAR } from "../../src/analysis/periods/period";
import type { RowCorrection } from "../../src/analysis/cleaning/cleaning";
import { DOCUMENT_IDS, type DocumentId } from "../../src/documents/registry";
import type { CellContent } from "../../src/documents/sheet/cellSpec";
import { LOCALES, type Locale } from "../../src/glossary/locale";
import type { Rows } from "../analysis/survey/surveyOf";
import { SEED } from "../support/thoroughness";
import { STAFFED_SHEETS, STAFFED_SURVEY } from "./staffedSheets";
import { contextOf, madeUpRows, resultsOf, sheetOf } from "./madeUpSurvey";
import { differences, plainOf } from "./promisedValues";
import { STRANGELY_NAMED_STAFF, strangelyNamedRows } from "./strangeNames";

/** One reason of each of five categories. */
const CORE_REASONS = ["等待时间太长", "业务不熟悉", "多次转接", "客服态度差", "系统总是报错"];

/** What shows periods, and what shows reasons: the cases that turn on nothing else need no other sheet. */
const OF_PERIODS: readonly DocumentId[] = [
  "briefing",
  "measures",
  "trend",
  "reason-breakdown",
  "effect-verification",
];
/** All but the thousands of phrases of 原因分类字典, of which neither periods nor scales change one. */
const BUT_PHRASES: readonly DocumentId[] = DOCUMENT_IDS.filter((id) => id !== "dictionary");
const OF_REASONS: readonly DocumentId[] = [
  "briefing",
  "pareto",
  "improvement-table",
  "problem-analysis",
  "improvement-plan",
  "diagnosis",
];

/** Answers over twenty-four months, each with its own share of dissatisfied ones; the last ends on its tenth day. */
function overTwoYears(count: number, dissatisfied: (month: number) => number): Rows {
  const [headers = [], ...rows] = madeUpRows(count);
  const first = 44_927;
  const days = 710;
  const dated = rows.map((cells, i) => {
    const day = first + Math.floor((i * days) / count);
    const month = Math.min(23, Math.floor((day - first) / 30.5));
    const isLow = ((i * 7919) % 1000) / 1000 < dissatisfied(month);
    return cells.map((cell, j) =>
      j === 1 ? day + 0.5 : j === 4 ? (isLow ? 1 + (i % 3) : 4 + (i % 2)) : cell,
    );
  });
  return [headers, ...dated];
}

describe("what the sheets' formulas give", () => {
  it("is what the analysis found, over all the data", async () => {
    const { found, compared } = await differences(madeUpRows(400));
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  });

  it("is what the analysis found in one month of three", async () => {
    const { found } = await differences(madeUpRows(400), {
      options: { period: parsePeriod("2024-04") },
      documents: BUT_PHRASES,
    });
    expect(found).toEqual([]);
  });

  it("is what the analysis found of one month against another: changes, intervals and chances", async () => {
    const [period, compareWith] = [parsePeriod("2024-05"), parsePeriod("2024-03")];
    for (const [options, documents] of [
      [{ period, compareWith }, BUT_PHRASES],
      [{ compareWith }, OF_PERIODS],
    ] as const)
      expect((await differences(madeUpRows(400), { options, documents })).found).toEqual([]);
  });

  it("is what the analysis found over two years of months: limits, runs and chances", async () => {
    const { found } = await differences(
      overTwoYears(1600, (month) => (month < 12 ? 0.1 : 0.3)),
      { documents: OF_PERIODS },
    );
    expect(found).toEqual([]);
  });

  it("is what the analysis found where customers answer again and again, by score and by NPS", async () => {
    const rows = madeUpRows(400).map((cells, i) => [
      ...cells,
      i === 0 ? "客户编号" : `C${String(cells[4])}-${String(i % 12)}`,
    ]);
    const [table] = resultsOf(rows).loyaltyGroups;
    expect(table?.items.every(({ effects }) => effects.own > 1 && effects.others > 1)).toBe(true);
    expect((await differences(rows, { documents: ["groups"] })).found).toEqual([]);
  });

  const custom = { ...PLAIN_CALENDAR, startDay: 26 };
  it.each([
    ["a month, which has one a year before", { period: parsePeriod("2024-05") }],
    ["a week among weeks", { period: parsePeriod("2024W10") }],
    [
      "a quarter of months from the 26th to the 25th",
      { period: parsePeriod("2024Q1", custom), monthStartDay: 26 },
    ],
    ["days that cut months", { period: parsePeriod("2024-02-10..2024-04-20") }],
  ])("is what the analysis found in two years of %s", async (_case, options) => {
    const { found } = await differences(
      overTwoYears(960, (month) => (month < 14 ? 0.1 : 0.7)),
      { options, documents: OF_PERIODS },
    );
    expect(found).toEqual([]);
  });

  it("is what the analysis found where months scatter more than chance allows (Laney's p′)", async () => {
    const { found } = await differences(
      overTwoYears(1600, (month) => (month % 2 === 0 ? 0.05 : 0.6)),
      { documents: ["trend"] },
    );
    expect(found).toEqual([]);
  });

  it("is what the analysis found for everybody's reasons", async () => {
    const { found } = await differences(madeUpRows(300), {
      options: { reasonsOf: "all" },
      documents: OF_REASONS,
    });
    expect(found).toEqual([]);
  });

  it("is what the analysis found where the low keys of a telephone menu are the good ones", async () => {
    const rows = madeUpRows(300).map((cells, i) =>
      i === 0
        ? cells
        : cells.map((cell, j) => (j === 4 && typeof cell === "number" ? Math.ceil((6 - cell) / 2) : cell)),
    );
    const { found } = await differences(rows, { choices: { scale: "ivr" }, documents: BUT_PHRASES });
    expect(found).toEqual([]);
  });

  it("is what the analysis found on a scale of a hundred points", async () => {
    const rows = madeUpRows(300).map((cells, i) =>
      i === 0 ? cells : cells.map((cell, j) => (j === 4 && typeof cell === "number" ? cell * 19.5 : cell)),
    );
    const { found } = await differences(rows, {
      choices: { scale: "0-100" },
      documents: [...OF_PERIODS, "groups"],
    });
    expect(found).toEqual([]);
  });

  it("is what the answers say of how grave complaints are: 重大投诉率, and reasons weighed by it", async () => {
    const levels = ["", "一般", "重大", "严重"];
    const rows = madeUpRows(300).map((cells, i) => [...cells, i === 0 ? "投诉等级" : (levels[i % 4] ?? "")]);
    const { found, compared } = await differences(rows, { documents: ["measures", "reason-breakdown"] });
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(50);
  });

  it("is what the answers say of waiting, transfers and what was solved at once (S12)", async () => {
    const rows = madeUpRows(300).map((cells, i) =>
      i === 0
        ? [...cells, "等待时长(秒)", "处理时长(分钟)", "转接次数", "是否解决"]
        : [
            ...cells,
            i % 9 === 0 ? "" : 20 + ((i * 37) % 160),
            3 + (i % 11),
            i % 4,
            i % 5 === 0 ? "否" : "是",
          ],
    );
    const { found } = await differences(rows, {
      options: { period: parsePeriod("2024-04") },
      documents: ["measures"],
    });
    expect(found).toEqual([]);
    const results = resultsOf(rows);
    const shown = (sheetOf(contextOf(results), "measures")?.blocks ?? []).flatMap((block) =>
      block.kind === "cells" ? block.rows.map((cells) => cells.map(plainOf)) : [],
    );
    const valueOf = (label: string): CellContent => shown.find(([first]) => first === label)?.[1] ?? null;
    const meanOf = (column: number): number => {
      const cells = rows
        .slice(1)
        .flatMap((row, i) => (results.cleaned.answers[i] === 1 ? [row[column]] : []));
      const numbers = cells.filter((cell) => typeof cell === "number");
      return numbers.reduce((sum, cell) => sum + cell, 0) / numbers.length;
    };
    expect(valueOf("平均等待时长")).toBeCloseTo(meanOf(10), 9);
    expect(valueOf("平均处理时长")).toBeCloseTo(meanOf(11), 9);
    expect(valueOf("平均转接次数")).toBeCloseTo(meanOf(12), 9);
  });

  it("is what the answers say of how easy it was, with its intervals (S06)", async () => {
    const rows = madeUpRows(300).map((cells, i) => [
      ...cells,
      i === 0 ? "解决问题有多容易(1-7分)" : i % 11 === 0 ? "" : 1 + ((i * 5) % 7),
    ]);
    const results = resultsOf(rows, { period: parsePeriod("2024-04") });
    expect(results.ces?.interval).not.toBeNull();
    const { found } = await differences(rows, {
      options: { period: parsePeriod("2024-04") },
      documents: ["measures"],
    });
    expect(found).toEqual([]);
  });

  it("is the rate with and without the answers that an upheld appeal took out (S14)", async () => {
    const rows = madeUpRows(300).map((cells, i) =>
      i === 0 ? [...cells, "申诉结果"] : [...cells, i % 20 === 0 ? "申诉成立" : ""],
    );
    const { found } = await differences(rows, { documents: ["measures"] });
    expect(found).toEqual([]);
    const results = resultsOf(rows);
    const scored = rows.slice(1).flatMap((cells, i) => {
      const counts = results.cleaned.kept[i] === 1 || (i + 1) % 20 === 0;
      return counts && typeof cells[4] === "number" ? [cells[4]] : [];
    });
    const before = scored.filter((score) => score >= 4).length / scored.length;
    const notes = (sheetOf(contextOf(results), "measures")?.blocks ?? []).flatMap((block) =>
      block.kind === "cells" ? block.rows.flatMap((cells) => cells.map(plainOf)) : [],
    );
    expect(notes).toContain(`申诉剔除前 ${(before * 100).toFixed(1)}%`);
  });

  it("is what the analysis found of more groups than have a row, and of customers who answer again and again", async () => {
    const rows = madeUpRows(1_500).map((cells, i) =>
      i === 0
        ? [...cells, "客户编号"]
        : [
            ...cells.map((cell, j) => (j === 2 ? `A${String(i % 30)}` : j === 4 && i % 300 < 8 ? 1 : cell)),
            i % 300 < 8 ? "K" : `K${String(i)}`,
          ],
    );
    const results = resultsOf(rows);
    const agents = results.groups.find(({ role }) => role === "agentId");
    expect([agents?.items.length, agents?.listed.length, agents?.unlisted?.groups]).toEqual([30, 20, 10]);
    expect(agents?.repeated?.largest).not.toBeNull();
    expect(agents?.listed.some(({ effects }) => effects.own > 1)).toBe(true);
    const { found } = await differences(rows, { documents: ["measures", "groups"] });
    expect(found).toEqual([]);
  });

  it.each(["best", "worst", "name"] as const)(
    "is what the analysis found of groups in another order (%s), crossed with reasons, bands and other groups",
    async (order) => {
      const groups: GroupChoices = {
        order,
        crosses: [
          { rows: "agentId", columns: "reasons" },
          { rows: "channel", columns: "bands" },
          { rows: "agentId", columns: "channel" },
        ],
      };
      const rows = madeUpRows(order === "name" ? 200 : 900);
      expect(resultsOf(rows, { groups }).crosses).toHaveLength(3);
      const options = { groups, period: parsePeriod("2024-04") };
      expect((await differences(rows, { options, documents: ["groups"] })).found).toEqual([]);
    },
  );

  it("follows what staff corrected and left out", async () => {
    const rows = madeUpRows(300);
    const keys = resultsOf(rows).cleaned.keys();
    const corrections = new Map<string, RowCorrection>([
      [keys[3] ?? "", { excludedBecause: "重复反馈" }],
      [keys[7] ?? "", { excludedBecause: null, score: 1, reasons: ["服务态度"] }],
      [keys[9] ?? "", { excludedBecause: null, score: 5 }],
    ]);
    const { found } = await differences(rows, { options: { corrections } });
    expect(found).toEqual([]);
  });

  it.each([
    ["9", 9],
    ["-2", -2],
    ["a number as text", "5"],
  ])("leaves out an answer that staff made no number of the scale: %s", async (_case, score) => {
    const remarks = ["态度很好，很满意", "等了很久", "问题没解决，态度差", ""];
    const rows = madeUpRows(300).map((cells, i) => [...cells, i === 0 ? "客户意见" : (remarks[i % 4] ?? "")]);
    const { cleaned, themes } = resultsOf(rows);
    expect(themes).not.toBeNull();
    const keys = cleaned.keys();
    const places = [4, 5, 12, 40, 77];
    const corrections = new Map<string, RowCorrection>(
      places.map((place) => [keys[place] ?? "", { excludedBecause: null, score }]),
    );
    const groups: GroupChoices = {
      order: "size",
      crosses: [
        { rows: "agentId", columns: "reasons" },
        { rows: "channel", columns: "bands" },
        { rows: "agentId", columns: "channel" },
      ],
    };
    const { found } = await differences(rows, { options: { corrections, groups }, documents: BUT_PHRASES });
    expect(found).toEqual([]);
  });

  it.each(SEED === null ? [1] : [0, 1, 2])(
    "is what the analysis found where sheets stand in several languages (%i)",
    async (shift) => {
      const localeOf = (id: string): Locale => {
        const place = DOCUMENT_IDS.findIndex((each) => each === id);
        return LOCALES[(place + shift + Math.floor(place / LOCALES.length)) % LOCALES.length] ?? "zh-CN";
      };
      expect(new Set(DOCUMENT_IDS.map(localeOf)).size).toBe(LOCALES.length);
      const { found, compared } = await differences(madeUpRows(300), { localeOf });
      expect(found).toEqual([]);
      expect(compared).toBeGreaterThan(200);
    },
  );

  it.each(STAFFED_SHEETS)(
    "is what staff entered of %s, in every language",
    async (_what, documents, tables) => {
      for (const locale of LOCALES) {
        const localeOf = (): Locale => locale;
        const { found, compared } = await differences(STAFFED_SURVEY, { localeOf, documents, tables });
        expect(found).toEqual([]);
        expect(compared).toBeGreaterThan(30);
      }
    },
  );

  it("is what the analysis found of groups and reasons called after dates, times, numbers and wildcards", async () => {
    const rows = strangelyNamedRows(700);
    const results = resultsOf(rows);
    expect(results.groups.map(({ role }) => role)).toEqual(
      expect.arrayContaining(["agentId", "group", "channel", "serviceType", "segment"]),
    );
    expect(results.pareto?.items.map(({ category }) => category)).toEqual(
      expect.arrayContaining(["3-1", "3-11", "TRUE", "5~10"]),
    );
    const groups: GroupChoices = {
      order: "size",
      crosses: [
        { rows: "group", columns: "reasons" },
        { rows: "channel", columns: "segment" },
      ],
    };
    const { found } = await differences(rows, {
      options: { groups },
      documents: BUT_PHRASES,
      tables: STRANGELY_NAMED_STAFF,
    });
    expect(found).toEqual([]);
  });

  it.each([
    ["no problem is core under ten reasons", [4, 3]],
    ["a tie across the cut makes neither core", [30, 12, 12]],
    ["nothing stands out of a flat order", [12, 11, 10, 9]],
    ["nothing stands out, nor is anything left out", [13, 10, 9]],
    ["the first stands out of a flat order", [22, 14, 9, 8]],
    ["the second has less than a tenth", [90, 8, 5]],
    ["a third is core too", [40, 20, 15, 6, 5]],
  ])("is what the analysis found of core problems where %s", async (_case, counts) => {
    const reasons = counts.flatMap((count, i) => Array.from({ length: count }, () => CORE_REASONS[i] ?? ""));
    const rows: Rows = [
      ["工单号", "满意度评分", "不满意原因"],
      ...reasons.map((reason, i) => [`T${String(i)}`, 1, reason]),
      ...Array.from({ length: 40 }, (_, i) => [`S${String(i)}`, 5, ""]),
    ];
    const { found } = await differences(rows, { documents: OF_REASONS });
    expect(found).toEqual([]);
    // and once staff have moved a reason of the first problem to the third
    const key = resultsOf(rows).cleaned.keys()[0] ?? "";
    const moved = new Map<string, RowCorrection>([[key, { excludedBecause: null, reasons: ["转接流程"] }]]);
    const after = await differences(rows, { options: { corrections: moved }, documents: OF_REASONS });
    expect(after.found).toEqual([]);
  });
});
