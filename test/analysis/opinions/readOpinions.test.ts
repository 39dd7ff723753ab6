import type { OpinionKind } from "../../../src/analysis/opinions/opinion";
import { opinionLexicon } from "../../../src/analysis/opinions/opinionLexicon";
import { readOpinions } from "../../../src/analysis/opinions/readOpinions";
import { THEME_LABELS } from "../../../src/analysis/opinions/lexicon/themes";
import type { SchemeWords } from "../../../src/analysis/reasons/reasonReading";
import { PEOPLE_PROCESS_SYSTEM } from "../../../src/analysis/reasons/schemes/peopleProcessSystem";
import { shippedDictionary } from "../../../src/analysis/reasons/shippedDictionary";

const SHIPPED = shippedDictionary("people-process-system");
const READING: SchemeWords = { scheme: PEOPLE_PROCESS_SYSTEM, dictionary: SHIPPED };
const LEXICON = opinionLexicon(READING, null);

function read(text: string, lexicon = LEXICON): readonly string[] {
  return readOpinions(text, lexicon).map(({ kind, theme }) => `${kind} ${theme.id}`);
}

function says(kind: OpinionKind | "mention", ...themes: readonly string[]): readonly string[] {
  return themes.map((theme) => `${kind} ${theme}`);
}

/** Sentences of ours, as customers write them; the opinions are what a reader finds in them. */
describe("what a text says", () => {
  it.each([
    ["客服不专业，等了很久", says("complaint", "skill", "waiting")],
    ["态度还可以，但是问题没解决", ["praise attitude", "complaint unresolved"]],
    ["没有等很久，很快就接通了", says("praise", "waiting")],
    ["不是很专业", says("complaint", "skill")],
    ["信号很差", says("complaint", "network")],
    ["价格太高了", says("complaint", "fees")],
    ["客服人员业务水平有待提高", says("complaint", "skill")],
    ["希望小程序能自己查", says("wish", "selfService")],
    ["建议简化退款流程", says("wish", "procedure")],
    ["应该多一些人工座席", says("wish", "waiting")],
    ["希望继续保持", says("praise", "service")],
    ["效率提高了", says("mention", "waiting")],
    ["讲得很清楚", says("praise", "skill")],
    ["等待时间", says("mention", "waiting")],
    ["没什么不满意的", says("praise", "service")],
    ["转了三次都要重说一遍", says("complaint", "transfer")],
    ["无", []],
    ["嗯", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["不够热情", says("complaint", "attitude")],
    ["耐心有限", says("complaint", "attitude")],
    ["及时性差", says("complaint", "waiting")],
    ["谈不上满意", says("complaint", "service")],
    ["算不上专业", says("complaint", "skill")],
    ["没能及时解决", says("complaint", "unresolved")],
    ["没有完全解决", says("complaint", "unresolved")],
    ["问题没有得到有效解决", says("complaint", "unresolved")],
    ["far from helpful", says("complaint", "attitude")],
    ["less than satisfied", says("complaint", "service")],
    ["lacking a professional manner", says("complaint", "attitude")],
  ])("takes praise back: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["不是不满意", says("praise", "service")],
    ["不满意的地方没有", says("praise", "service")],
    ["不得不说很专业", says("praise", "skill")],
    ["耐心不差", says("praise", "attitude")],
    ["没话说", says("praise", "service")],
    ["not bad", says("praise", "service")],
    ["can't complain", says("praise", "service")],
    ["couldn't be better", says("praise", "service")],
  ])("finds praise in denial: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["不是态度问题，是系统问题", says("complaint", "malfunction")],
    ["很快就挂断了", []],
    ["不满意的地方没有说明", says("complaint", "information")],
    ["很快就接通了", says("praise", "waiting")],
  ])("tells what is ruled out, and fast losses, from praise: %s", (text, expected) => {
    expect(read(text).filter((said) => !said.startsWith("mention"))).toEqual(expected);
  });

  it.each([
    ["态度 OK，wait 太久", ["praise attitude", "complaint waiting"]],
    ["客服 very helpful 但是 waiting too long", ["praise attitude", "complaint waiting"]],
    ["agent 很 professional，app 经常 crash", ["praise skill", "complaint malfunction"]],
  ])("in two languages: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["系統一直當機，希望改善", ["complaint malfunction", "wish service"]],
    ["專業又親切，讚", [...says("praise", "skill", "attitude", "service")]],
    ["態度很差，不耐煩", says("complaint", "attitude")],
    ["等了很久都沒人接", says("complaint", "waiting")],
    ["建議增加線上自助查詢", says("wish", "selfService")],
    ["謝謝，問題很快解決", says("praise", "service", "unresolved")],
  ])("%s, in traditional script", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["The agent was not helpful at all", says("complaint", "attitude")],
    [
      "very helpful and polite staff, but had to wait on hold for 40 minutes",
      ["praise attitude", "complaint waiting"],
    ],
    ["It would be nice to have online self service", says("wish", "selfService")],
    ["Not satisfied with the price", says("complaint", "fees")],
    ["no complaints, all good", says("praise", "service")],
    ["I waited too long. The staff were friendly though.", ["complaint waiting", "praise attitude"]],
    ["wasn't rude", says("praise", "attitude")],
    ["Please add more staff", says("wish", "waiting")],
  ])("%s", (text, expected) => {
    expect([...read(text)].sort()).toEqual([...expected].sort());
  });

  it("is told once, however often it is said", () => {
    expect(read("等了很久，等了好久，一直等")).toEqual(says("complaint", "waiting"));
  });
});

describe("phrases that staff add to the dictionary, move or take out", () => {
  it("count under the category that they gave them", () => {
    const staff = [...SHIPPED, { phrase: "停车", category: "停车不便" }];
    expect(read("停车太难", opinionLexicon(READING, staff))).toEqual(says("complaint", "停车不便"));
  });

  it("count no more where they are taken out", () => {
    const staff = SHIPPED.filter(({ phrase }) => phrase !== "爱答不理");
    expect(read("爱答不理")).toEqual(says("complaint", "attitude"));
    expect(read("爱答不理", opinionLexicon(READING, staff))).toEqual([]);
  });
});

test("no theme's name is the beginning of another's, for they are told apart by it on the sheet", () => {
  for (const locale of ["zh-CN", "zh-TW", "en"] as const) {
    const labels = Object.values(THEME_LABELS).map((label) => label[locale]);
    const doubled = labels.filter((label) =>
      labels.some((other) => other !== label && other.startsWith(label)),
    );
    expect(doubled).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test("reading is linear in the text: a hundred times the text takes nowhere near a thousand times as long", () => {
  const clause = "客服态度很好但是一直没有解决我的问题，";
  const timed = (count: number): number => {
    // of this process alone: what else the machine does takes from the longer time more than from the shorter
    const start = process.cpuUsage();
    for (let i = 0; i < 20; i++) readOpinions(clause.repeat(count), LEXICON);
    return process.cpuUsage(start).user / 1000;
  };
  timed(10);
  expect(timed(500) / Math.max(0.5, timed(5))).toBeLessThan(1000);
});
