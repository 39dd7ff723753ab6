import type { Results } from "../../src/analysis/results";
import { displayWidth } from "../../src/documents/sheet/displayWidth";
import { sourceRowOf, sourceRowWidth } from "../../src/documents/sheet/sourceRow";
import { sourcesOf } from "../../src/documents/sources";
import { problemWords } from "../../src/documents/problems/problemWords";
import { contextOf, madeUpRows, resultsOf, sheetOf } from "./madeUpSurvey";
import { periodSheets, sourceText } from "../../src/documents/sheet/sourceText";

const RESULTS = resultsOf(madeUpRows(20));

/** The same answers, as if they had stood on sheets. */
function onSheets(texts: readonly string[]): Results {
  const { cleaned } = RESULTS;
  const codes = Int32Array.from({ length: cleaned.survey.rowCount }, (_, row) => (row % texts.length) + 1);
  return {
    ...RESULTS,
    cleaned: { ...cleaned, survey: { ...cleaned.survey, sheets: { header: "", codes, texts } } },
  };
}

function said(results: Results): readonly string[] {
  const sources = sourcesOf(contextOf(results), "measures");
  return [sourceText(sources), periodSheets(sources, "\n")];
}

describe("the row of an answer in its source", () => {
  it("shows whole where its sheet is named beside it", () => {
    const { survey } = onSheets(["客服中心回访明细2016"]).cleaned;
    const shown = String(sourceRowOf(survey, survey.rowCount - 1));
    expect(sourceRowWidth(survey, 10)).toBeGreaterThan(displayWidth(shown));
    expect(sourceRowWidth(RESULTS.cleaned.survey, 10)).toBe(10);
  });
});

describe("the way to answers that look made up", () => {
  it("names the sheet beside the row where the survey stands on several", () => {
    const rows = madeUpRows(20);
    const sameCustomer = rows.map((cells, row) => [...cells, row === 0 ? "客户编号" : "K1"]);
    const scored = sameCustomer.map((cells, row) =>
      cells.map((cell, at) => (row > 0 && at === 4 ? 5 : cell)),
    );
    const { cleaned, ...others } = resultsOf(scored);
    const codes = Int32Array.from({ length: cleaned.survey.rowCount }, () => 1);
    const sheets = { header: "", codes, texts: ["五月"] };
    const results = { ...others, cleaned: { ...cleaned, survey: { ...cleaned.survey, sheets } } };
    const blocks = sheetOf(contextOf(results), "callbacks")?.blocks ?? [];
    const found = blocks.flatMap((block) =>
      block.kind === "table" ? block.rowKeys.map((_, row) => block.cell(row, "sourceRow")) : [],
    );
    expect(found).toContainEqual(expect.stringMatching(/^五月!\d+$/u));
  });
});

describe("where the answers were read from", () => {
  it("is sheet and range of one sheet", () => {
    const { sheet, range } = RESULTS.cleaned.survey.source;
    expect(said(RESULTS)).toEqual([`${sheet}!${range}`, sheet]);
  });

  it("is every one of several sheets, not the one that was found first", () => {
    expect(said(onSheets(["2016", "2014", "2015"]))).toEqual(["2014、2015、2016", "2014\n2015\n2016"]);
  });

  it("is for a period only the sheets that its answers stand on", () => {
    const results = onSheets(["2016", "2014", "2015"]);
    const { isWithin } = results.periodRows;
    const ofTwo = isWithin.map((_, row) => (row % 3 === 1 ? 0 : 1));
    expect(said({ ...results, periodRows: { ...results.periodRows, isWithin: ofTwo } })).toEqual([
      "2014、2015、2016",
      "2015\n2016",
    ]);
  });

  it("is the first of many sheets and how many they are", () => {
    const months = Array.from({ length: 12 }, (_, i) => `${String(12 - i)}月`);
    expect(said(onSheets(months))[0]).toBe("1月、2月、3月 等 12 张工作表");
  });
});

describe("groups that are sheets of the survey", () => {
  const { cleaned } = RESULTS;
  const results: Results = {
    ...RESULTS,
    cleaned: { ...cleaned, survey: { ...cleaned.survey, sheetsAre: "channel" } },
  };

  it("are called sheets in titles and headings, others by their role", () => {
    const blocks = sheetOf(contextOf(results), "groups")?.blocks ?? [];
    const headings = blocks.flatMap((block) =>
      block.kind === "table" ? (block.columns[0]?.heading ?? []) : [],
    );
    expect(headings).toEqual(expect.arrayContaining(["客服工号", "工作表"]));
    expect(headings).not.toContain("渠道");
    expect(JSON.stringify(blocks)).toContain("按工作表");
  });

  it("are called so in problems, which are known by either name", () => {
    const { label, nameOf } = problemWords({ results }, "zh-TW");
    expect(label("group:channel:三月")).toBe("工作表「三月」滿意度偏低");
    expect(
      ["工作表「三月」滿意度偏低", "Low satisfaction: Sheet 三月", "渠道“三月”满意度偏低"].map(nameOf),
    ).toEqual(Array(3).fill("group:channel:三月"));
  });
});
