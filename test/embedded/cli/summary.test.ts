import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../../src/app/report/report";
import { documentTitle } from "../../../src/documents/registry";
import { summaryOf } from "../../../src/embedded/cli/summary";
import { LOCALES, type Locale } from "../../../src/glossary/locale";
import { generateInto, temporaryFolder } from "../../support/generateInto";
import { commandLineOf } from "../../support/messages";

/** Forty scores, nothing else to measure or to divide them by. */
const SCORES = `工单号,满意度评分\n${Array.from({ length: 40 }, (_, row) => `T${String(row)},${String((row % 5) + 1)}`).join("\n")}\n`;

const ASKED = "measures,pareto,groups,trend";
const NOT_MADE = [
  { id: "pareto", reason: "no-reasons" },
  { id: "groups", reason: "no-groups" },
  { id: "trend", reason: "no-times" },
] as const;

let report: Report;
let written: unknown;

beforeAll(async () => {
  const folder = temporaryFolder();
  const [input, json] = [join(folder, "scores.csv"), join(folder, "report.json")];
  writeFileSync(input, SCORES);
  ({ report } = await generateInto(input, join(folder, "out.xlsx"), [
    "--documents",
    ASKED,
    "--report",
    json,
  ]));
  written = JSON.parse(readFileSync(json, "utf8"));
});

const linesOf = (locale: Locale): readonly string[] =>
  summaryOf(report, "out.xlsx", commandLineOf(locale)).split("\n");

test("the report names the documents asked for that could not be made, with the reason", () => {
  expect(report.sheets.map(({ id }) => id)).toContain("measures");
  expect(report.notMade).toEqual(NOT_MADE);
  expect(written).toMatchObject({ notMade: NOT_MADE });
});

test.each(LOCALES)("the summary in %s has a line for each of them, in its own words", (locale) => {
  const lines = linesOf(locale);
  for (const { id } of NOT_MADE) {
    const [line = "", ...others] = lines.filter((each) => each.includes(documentTitle(id, locale)));
    expect(others).toEqual([]);
    expect(line).not.toMatch(/[{}]|no-/u);
  }
  expect(new Set(lines).size).toBe(lines.length);
});

test("the line says why, and what to do where something can be done", () => {
  expect(linesOf("zh-CN")).toContain(
    '没有生成《帕累托分析》：数据里没有不满意原因。原因写在备注、意见等列里的，请用 --role reason="列名" 指定那一列。',
  );
  expect(linesOf("en")).toContain(
    'Not generated: “Trend”. No time column was recognised, so months cannot be told. If there is one, name it with --role time="column".',
  );
});

test("the summary names core problems in its own language, the report by their identities", () => {
  const item = {
    category: "等待时长",
    factor: "流程因素",
    count: 30,
    share: 0.6,
    cumulativeShare: 0.6,
    core: true,
    answerShare: null,
  };
  const found: Report = {
    ...report,
    reasons: { total: 50, flat: false, doubts: [], accounted: null, further: [], items: [item] },
  };
  expect(summaryOf(found, "out.xlsx", commandLineOf("en"))).toContain("Core problems: Waiting time 60.00%.");
  expect(summaryOf(found, "out.xlsx", commandLineOf("zh-CN"))).toContain("核心问题：等待时长 60.00%。");
});

test("NPS and changes that show as 0 have no sign", () => {
  const nothing = { ...report, nps: { n: 4999, promoters: 1, detractors: 3, score: -0.04, interval: null } };
  const said = summaryOf(nothing as unknown as Report, "out.xlsx", commandLineOf("en"));
  expect(said).toContain("NPS 0.0 ");
  expect(said).not.toContain("-0.0");
});

test("reasons that tie are called as the language calls them, a survey's own as it does", () => {
  const warnings = [{ code: "tie-at-cut", categories: ["等待时长", "收费太高"] }];
  const tied = (locale: Locale): string | undefined =>
    summaryOf({ ...report, warnings }, "out.xlsx", commandLineOf(locale))
      .split("\n")
      .find((line) => line.includes("收费太高"));
  expect(tied("en")).toContain("Waiting time, 收费太高");
  expect(tied("zh-TW")).toContain("等候時間、收费太高");
  expect(tied("zh-CN")).toContain("等待时长、收费太高");
});

describe("the mean of answers in words", () => {
  const told = async (name: string, words: readonly string[]): Promise<string> => {
    const folder = temporaryFolder();
    const input = join(folder, name);
    const rows = Array.from({ length: 60 }, (_, row) => `T${String(row)},${words[row % words.length] ?? ""}`);
    writeFileSync(input, `Ticket ID,Satisfaction rating\n${rows.join("\n")}\n`);
    const made = await generateInto(input, join(folder, "out.xlsx"), [
      "--documents",
      "measures",
      "--locale",
      "en",
    ]);
    return summaryOf(made.report, "out.xlsx", commandLineOf("en"));
  };

  test.each([
    ["two", ["Good", "Bad", "Good"], "mean 2.3333 (words counted as Bad=1, Good=3)"],
    ["three", ["满意", "基本满意", "不满意"], "mean 2.0000 (words counted as 不满意=1, 基本满意=2, 满意=3)"],
    ["five", ["非常满意", "满意", "一般", "不满意", "非常不满意"], "mean 3.0000 (on 1–5)"],
  ])("says what the words count where there are %s", async (_how, words, expected) => {
    expect(await told("tickets.csv", words)).toContain(expected);
  });
});
