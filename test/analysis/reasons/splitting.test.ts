import { analyse } from "../../../src/analysis/analyse";
import { DEFAULT_ANALYSIS } from "../../../src/analysis/analysisOptions";
import { reasonClassifier } from "../../../src/analysis/reasons/reasonClassifier";
import { reasonSplitter } from "../../../src/analysis/reasons/reasonSplitter";
import { PEOPLE_PROCESS_SYSTEM } from "../../../src/analysis/reasons/schemes/peopleProcessSystem";
import { shippedDictionary } from "../../../src/analysis/reasons/shippedDictionary";
import type { Results } from "../../../src/analysis/results";
import { surveyOf, times } from "../surveyOf";

const CLASSIFY = reasonClassifier(shippedDictionary(PEOPLE_PROCESS_SYSTEM.id), PEOPLE_PROCESS_SYSTEM);

function partsOf(text: string, { header = "不满意原因", texts = [text] } = {}): readonly string[] {
  return reasonSplitter({ header, texts }, CLASSIFY)(text).parts;
}

/** The results of dissatisfied answers with these reasons. */
function resultsOf(reasons: readonly (string | null)[]): Results {
  const survey = surveyOf({ score: times(reasons.length, 1), reasons: [reasons] });
  return analyse(survey, DEFAULT_ANALYSIS);
}

const SEPARATORS = ["，", "/", "／", "；", ";", "、", "|", "｜", "┋", "+", "＋", ",", ", ", "\n", "\r\n"];

describe("several reasons in a cell", () => {
  test.each(SEPARATORS)("are parted at %j where each falls into a category of its own", (separator) => {
    const { pareto } = resultsOf([["等待时间太长", "客服态度差", "系统总是报错"].join(separator)]);
    expect(pareto?.items.map(({ category, count }) => [category, count])).toEqual([
      ["服务态度", 1],
      ["等待时长", 1],
      ["功能故障", 1],
    ]);
  });

  test.each(SEPARATORS)("are parted at %j where they come back as whole values", (separator) => {
    const text = ["甲类事", "乙类事"].join(separator);
    expect(partsOf(text, { header: "原因", texts: ["甲类事", "乙类事", text] })).toEqual([
      "甲类事",
      "乙类事",
    ]);
  });

  test.each(["不满意原因（可多选）", "不滿意的地方【多選題】", "What went wrong? (Select all that apply)"])(
    "are parted where the header %s asks for several",
    (header) => {
      for (const separator of SEPARATORS) {
        expect(partsOf(["甲类事", "乙类事"].join(separator), { header })).toEqual(["甲类事", "乙类事"]);
      }
    },
  );

  test("are parted where they come back in several combinations, also if none stands alone", () => {
    const texts = ["甲,乙", "乙,丙", "丙,甲", "甲,乙,丙"];
    expect(partsOf("甲,乙,丙", { texts })).toEqual(["甲", "乙", "丙"]);
  });

  test("keep the marks within an option of a list that is parted at another mark", () => {
    const header = "原因(多选)";
    const texts = ["网速慢/没信号┋收费，不清楚"];
    expect(partsOf("网速慢/没信号┋收费，不清楚", { header, texts })).toEqual([
      "网速慢/没信号",
      "收费，不清楚",
    ]);
    expect(partsOf("甲类/一种，乙类", { header })).toEqual(["甲类/一种", "乙类"]);
    expect(partsOf("甲类（含A，B），乙类", { header })).toEqual(["甲类（含A，B）", "乙类"]);
  });

  test("are one in running speech, whose commas part nothing, and in numbers", () => {
    for (const text of [
      "业务不熟练,问了三个人答案都不一样",
      "我上周打了电话，他们说会处理，到今天也没有消息",
      "等了半小时,没人接",
      "充了1,000元没到账",
      "24/7 support is a joke",
      "系统版本1+1不能用",
    ]) {
      expect(partsOf(text)).toEqual([text]);
    }
  });
});

test("a cell of 200,000 characters is read in one pass over them", () => {
  const start = process.cpuUsage();
  const text = "我打电话（问了，".repeat(25_000);
  expect(partsOf(text, { header: "原因（多选）" })).toHaveLength(25_000);
  expect(partsOf(text)).toHaveLength(1);
  expect(process.cpuUsage(start).user).toBeLessThan(20_000_000);
});

describe("what was parted", () => {
  test("is said with the marks, and so are cells of two categories that were left whole", () => {
    const { warnings, pareto } = resultsOf([
      "客服态度差，等待时间太长",
      "客服态度差/等待时间太长",
      "系统总是报错，客服态度差",
      "等了很久态度还差",
      "等太久",
    ]);
    expect(pareto?.total).toBe(8);
    expect(warnings).toContainEqual({ code: "reasons-split", cells: 3, marks: "， /" });
    expect(warnings).toContainEqual({ code: "reasons-not-split", cells: 1 });
  });

  test("is not said where nothing was", () => {
    const codes = resultsOf(["等太久", "业务不熟练,问了三个人答案都不一样"]).warnings.map(({ code }) => code);
    expect(codes).not.toContain("reasons-split");
    expect(codes).not.toContain("reasons-not-split");
  });
});

describe("dissatisfied answers", () => {
  test("are all accounted for: no reason, none that fits a category, a classified one", () => {
    const { accountedReasons, satisfaction } = resultsOf([
      "等太久",
      "随便写写",
      null,
      "无",
      "随便写写；态度差",
      "就这样吧",
    ]);
    expect(accountedReasons).toEqual({ none: 2, unclassified: 2, classified: 2 });
    expect(satisfaction?.dissatisfied).toBe(6);
  });

  test("are accounted for by what staff corrected", () => {
    const survey = surveyOf({
      score: [1, 1],
      reasons: [["等太久", "随便写写"]],
      texts: { ticketId: ["T1", "T2"] },
    });
    const corrections = new Map([
      ["T1#1", { excludedBecause: null, reasons: [null] }],
      ["T2#1", { excludedBecause: null, reasons: ["服务态度"] }],
    ]);
    const { accountedReasons } = analyse(survey, { ...DEFAULT_ANALYSIS, corrections });
    expect(accountedReasons).toEqual({ none: 1, unclassified: 0, classified: 1 });
  });
});

describe("quotes", () => {
  test("never stand under two categories, though two texts look alike once they are masked", () => {
    const { quotes } = resultsOf([...times(2, "请联系13812345678"), "等太久，态度差", "等太久", "等太久"]);
    const said = [...quotes.values()];
    expect(new Set(said).size).toBe(said.length);
  });

  test("come from reasons alone: a coded category without words has none, nor has one that staff gave", () => {
    const survey = surveyOf({
      score: [1, 1],
      reasonCategory: ["等待时长", null],
      reasons: [[null, "等太久了呀"]],
      comments: [["你们的App叫某某通", null]],
      texts: { ticketId: ["T1", "T2"] },
    });
    const corrections = new Map([["T2#1", { excludedBecause: null, reasons: ["服务态度"] }]]);
    const { quotes, pareto } = analyse(survey, { ...DEFAULT_ANALYSIS, corrections });
    expect(pareto?.items.map(({ category }) => category)).toEqual(["服务态度", "等待时长"]);
    expect([...quotes]).toEqual([]);
  });
});
