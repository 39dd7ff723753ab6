import { PEOPLE_PROCESS_SYSTEM } from "../../src/analysis/reasons/schemes/peopleProcessSystem";
import { PROCESS_SKILL_TOOL } from "../../src/analysis/reasons/schemes/processSkillTool";
import { counted, FIVE_TIMES, HOTLINE, results } from "./hotline";
import { times, type SurveyColumns } from "./surveyOf";

describe("reasons", () => {
  test("of the dissatisfied are counted, a row with two twice", () => {
    const { pareto, reasons } = results(HOTLINE);
    expect(counted(pareto)).toEqual([
      ["等待时长", 3],
      ["服务态度", 1],
      ["专业能力", 1],
    ]);
    expect(pareto?.total).toBe(5);
    expect(reasons?.mostPerRow).toBe(2);
    expect(pareto?.items[0]?.factor).toBe("流程因素");
  });

  test("of everybody are counted when asked for, of kept rows only", () => {
    expect(counted(results(HOTLINE, { reasonsOf: "all" }).pareto)[0]).toEqual(["等待时长", 4]);
  });

  test("of rows that only staff's correction makes dissatisfied are known too", () => {
    const corrections = new Map([["T2#1", { excludedBecause: null, score: 2 }]]);
    expect(counted(results(HOTLINE, { corrections }).pareto)[0]).toEqual(["等待时长", 4]);
  });

  test("follow what staff reassigned, place by place", () => {
    const corrections = new Map([
      ["T3#1", { excludedBecause: null, reasons: [undefined, null] }],
      ["T4#1", { excludedBecause: null, reasons: ["停车"] }],
    ]);
    const { pareto, reasons } = results(HOTLINE, { corrections });
    expect(counted(pareto)).toEqual([
      ["等待时长", 2],
      ["专业能力", 1],
      ["停车", 1],
    ]);
    // What was found stands beside the correction.
    expect(reasons?.categories[3]).toEqual(["等待时长"]);
  });

  test("come with quotes, agents by mentions and customers for each core problem", () => {
    const [first] = results(FIVE_TIMES).coreProblems;
    expect(first).toMatchObject({
      category: "等待时长",
      like: ["等待时长"],
      quotes: ["等太久了,打了3次", "等太久", "排队太久"],
      agents: ["1001 甲", "1002 乙"],
      customers: 3,
      count: 15,
      clues: { agents: { count: 2, largestShare: 2 / 3 }, measures: [], peak: null },
    });
  });

  test("of another scheme when it is chosen", () => {
    expect(counted(results(HOTLINE, { scheme: PROCESS_SKILL_TOOL }).pareto)[0]).toEqual(["流程", 3]);
  });

  test("that are coded with names of their own stay as they are", () => {
    const { pareto, reasons } = results({
      score: times(6, 1),
      reasonCategory: ["账务", "账务", "装维", "其他", "账务", "其他"],
      reasons: [["等太久", null, null, null, null, null]],
    });
    expect(reasons?.scheme.id).toBe("own");
    expect(counted(pareto)).toEqual([
      ["账务", 3],
      ["装维", 1],
      ["其他", 2],
    ]);
  });

  test("that are coded in the scheme's names keep its factors", () => {
    const { reasons, pareto } = results({
      score: times(3, 1),
      reasonCategory: ["等待时长", "等待时长", "资费"],
    });
    expect(reasons?.scheme.id).toBe("people-process-system");
    expect(counted(pareto)).toEqual([
      ["等待时长", 2],
      ["资费", 1],
    ]);
  });

  test("of a multi-select are read from the headers of the columns, in the scheme that was chosen", () => {
    const columns = { score: [1, 2, 5], reasonFlags: { 网速慢: [1, 1, 1], 客服态度差: [1, 0, 0] } };
    expect(counted(results(columns, { scheme: PEOPLE_PROCESS_SYSTEM }).pareto)).toEqual([
      ["功能故障", 2],
      ["服务态度", 1],
    ]);
    expect(counted(results(columns).pareto)).toEqual([
      ["网速慢", 2],
      ["客服态度差", 1],
    ]);
  });

  test("of a multi-select keep the survey's own options, with their factor", () => {
    const { pareto, reasons } = results({
      score: [1, 1, 2, 2],
      reasonFlags: {
        没有信号: [1, 1, 1, 0],
        上网速度慢: [1, 1, 0, 0],
        看视频卡顿: [1, 0, 0, 0],
        "其他,请注明": [0, 0, 0, 1],
        通话掉线: [0, 0, 0, 1],
      },
    });
    expect(reasons?.scheme.id).toBe("own");
    expect(counted(pareto)).toEqual([
      ["没有信号", 3],
      ["上网速度慢", 2],
      ["看视频卡顿", 1],
      ["通话掉线", 1],
      ["其他,请注明", 1],
    ]);
    expect(pareto?.items[0]?.factor).toBe("系统因素");
  });

  test("that are the organisation's own labels, few and repeated, are its categories", () => {
    const { reasons, pareto } = results({
      score: times(20, 1),
      reasons: [[...times(12, "甲类"), ...times(8, "乙类")]],
    });
    expect(reasons?.scheme.id).toBe("own");
    expect(counted(pareto)).toEqual([
      ["甲类", 12],
      ["乙类", 8],
    ]);
  });

  test("are read the same with the empty dictionary that their own scheme leaves in the workbook", () => {
    const columns: SurveyColumns = {
      score: times(20, 1),
      reasons: [[...times(12, "甲类"), ...times(8, "乙类")]],
    };
    expect(results(columns, { dictionary: [] }).pareto).toEqual(results(columns).pareto);
    expect(results(HOTLINE, { dictionary: [] }).pareto).toEqual(results(HOTLINE).pareto);
  });

  test("follow the workbook's own dictionary, new categories included", () => {
    const dictionary = [
      { phrase: "等太久", category: "等待时长" },
      { phrase: "排队", category: "排队问题" },
    ];
    const { pareto, reasons } = results(HOTLINE, { dictionary });
    expect(counted(pareto)).toEqual([
      ["等待时长", 2],
      ["排队问题", 1],
      ["未分类", 2],
    ]);
    expect(reasons?.scheme.categories.at(-1)?.name).toBe("未分类");
  });

  test("are null where the source has none", () => {
    const found = results({ score: [1, 2] });
    expect(found).toMatchObject({ reasons: null, pareto: null, coreProblems: [] });
    expect(found.maskedWords).toEqual({ reasonText: null, comment: null });
    expect([...found.quotes]).toEqual([]);
  });

  test("come with the dictionary as staff edit it: theirs, else the shipped one of the scheme", () => {
    const own = [{ phrase: "等太久", category: "等待时长" }];
    expect(results(HOTLINE, { dictionary: own }).reasons?.dictionary).toEqual(own);
    const off = [{ name: "等待时长", factor: null, off: true, added: false }];
    const shipped = results(HOTLINE, { categories: off }).reasons?.dictionary ?? [];
    expect(shipped).toContainEqual({ phrase: "等太久", category: "等待时长" });
  });

  test("have one customer's words for each category, telling ones first", () => {
    const { quotes } = results(FIVE_TIMES);
    expect([...quotes]).toEqual([
      ["等待时长", "等太久了,打了3次"],
      ["服务态度", "态度差"],
      ["专业能力", "业务不熟"],
    ]);
  });
});
