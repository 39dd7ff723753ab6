import {
  categoriesWithin,
  reasonClassifier,
  type ReasonClassifier,
} from "../../../src/analysis/reasons/reasonClassifier";
import { shippedDictionary } from "../../../src/analysis/reasons/shippedDictionary";
import { UNCLASSIFIED } from "../../../src/analysis/reasons/schemes/lastCategories";
import { MAN_MACHINE_MATERIAL } from "../../../src/analysis/reasons/schemes/manMachineMaterial";
import { PEOPLE_PROCESS_SYSTEM } from "../../../src/analysis/reasons/schemes/peopleProcessSystem";
import { PROCESS_SKILL_TOOL } from "../../../src/analysis/reasons/schemes/processSkillTool";
import { SCHEMES } from "../../../src/analysis/reasons/schemes/schemes";
import type { ReasonScheme } from "../../../src/analysis/reasons/scheme";

const CLASSIFIERS = new Map(
  SCHEMES.map((scheme): [ReasonScheme, ReasonClassifier] => [
    scheme,
    reasonClassifier(shippedDictionary(scheme.id), scheme),
  ]),
);

function categoryOf(reason: string, scheme: ReasonScheme = PEOPLE_PROCESS_SYSTEM): string | undefined {
  return CLASSIFIERS.get(scheme)?.(reason);
}

describe("the scheme of document 000 (S22)", () => {
  test.each([
    ["语气生硬、不耐烦", "服务态度"],
    ["业务不熟练", "专业能力"],
    ["解答错误", "专业能力"],
    ["排队超过3分钟", "等待时长"],
    ["等待时间过长", "等待时长"],
    ["多次转接无人接听", "转接流程"],
    ["语音提示异常", "功能故障"],
    ["系统卡顿", "功能故障"],
    ["无法查询客户历史记录", "信息缺失"],
    ["客户自身误解", "客户误解"],
    ["天气原因", "外部环境"],
  ])("puts the document's own example %s under %s", (reason, category) => {
    expect(categoryOf(reason)).toBe(category);
  });

  test.each([
    ["客服态度很差,爱答不理", "服务态度"],
    ["hung up on me", "服务态度"],
    ["问题未解决", "问题未解决"],
    ["没解决", "问题未解决"],
    ["问题没解决", "问题未解决"],
    ["多次来电", "问题未解决"],
    ["反复", "问题未解决"],
    ["problem not solved", "问题未解决"],
    ["反复转接", "转接流程"],
    ["等了半个小时没人接", "等待时长"],
    ["on hold for 40 minutes", "等待时长"],
    ["物流太慢", "等待时长"],
    ["我被踢皮球", "转接流程"],
    ["passed around between departments", "转接流程"],
    ["网络信号差/没有信号", "功能故障"],
    ["dropped calls every day", "功能故障"],
    ["slow internet", "功能故障"],
    ["没有一次性告知配件价格", "信息缺失"],
    ["资费太贵", "其他"],
    ["too expensive", "其他"],
  ])("knows everyday words: %s is %s", (reason, category) => {
    expect(categoryOf(reason)).toBe(category);
  });

  test("traditional script, width and case don't matter", () => {
    expect(categoryOf("客服態度很差")).toBe("服务态度");
    expect(categoryOf("ＡＰＰ闪退")).toBe("功能故障");
    expect(categoryOf("RUDE staff")).toBe("服务态度");
  });

  test.each([
    ["等候時間過長", "等待时长"],
    ["一直忙線中", "等待时长"],
    ["線上客服沒人回", "等待时长"],
    ["轉不到真人", "等待时长"],
    ["網路一直斷訊", "功能故障"],
    ["App當機", "功能故障"],
    ["商品品質很差", "功能故障"],
    ["資訊不清楚", "信息缺失"],
    ["系統裡沒有我的案件", "信息缺失"],
    ["退費流程太麻煩", "转接流程"],
    ["帳單金額不對", "其他"],
  ])("words of Taiwan and Hong Kong are those of the dictionary: %s is %s", (reason, category) => {
    expect(categoryOf(reason)).toBe(category);
  });

  test("what a phrase says in so many words comes before what another means", () => {
    const both = [
      { phrase: "数据错误", category: "功能故障" },
      { phrase: "资料错误", category: "信息缺失" },
    ];
    expect(reasonClassifier(both, PEOPLE_PROCESS_SYSTEM)("資料錯誤")).toBe("信息缺失");
  });

  test("the longest phrase decides: 转接无人接听 is no matter of waiting", () => {
    expect(categoryOf("转接后无人接听")).toBe("转接流程");
  });

  test("what fits nothing stays visible as 未分类, 其他 stays 其他", () => {
    expect(categoryOf("随便写写")).toBe(UNCLASSIFIED);
    expect(categoryOf("其他，请注明")).toBe("其他");
    expect(categoryOf("other")).toBe("其他");
  });

  test("English phrases match whole words only", () => {
    expect(categoryOf("feedback")).toBe(UNCLASSIFIED);
    expect(categoryOf("billion")).toBe(UNCLASSIFIED);
    expect(categoryOf("delays")).toBe("等待时长");
  });
});

describe("negation", () => {
  test.each([
    "没有等很久",
    "态度还可以",
    "信号很好",
    "not rude",
    "The staff was not very rude",
    "Attitude was fine",
    "不是态度差",
  ])("%s is no complaint", (reason) => {
    expect(categoryOf(reason)).toBe(UNCLASSIFIED);
  });

  test.each([
    ["态度还可以,就是等了半小时", "等待时长"],
    ["Not rude but very slow", "等待时长"],
    ["没有信号", "功能故障"],
    ["是不是态度太差了", "服务态度"],
    ["系统卡顿好几次", "功能故障"],
  ])("%s is one all the same", (reason, category) => {
    expect(categoryOf(reason)).toBe(category);
  });
});

describe("what one text says of several things", () => {
  const within = categoriesWithin(shippedDictionary(PEOPLE_PROCESS_SYSTEM.id));

  test("is every category whose phrases stand in it, one after the other", () => {
    expect([...within("等了很久态度还差，系统卡顿")]).toEqual(["等待时长", "服务态度", "功能故障"]);
  });

  test("is no complaint of a thing that a long report only names", () => {
    const report = "朋友介绍来的，价格和别家差不多，服务态度也跟以前一样，点了三个套餐，".padEnd(
      80,
      "味道都很喜欢，",
    );
    expect([...within(report)]).toEqual([]);
    expect([...within(`${report}就是上菜慢`)]).toEqual(["等待时长"]);
    expect([...within("服务态度、价格")]).toEqual(["服务态度", "其他"]);
  });
});

describe("the other schemes (S23)", () => {
  test("document 002: 流程/技能/工具/态度/政策", () => {
    expect(categoryOf("多部门协作不畅", PROCESS_SKILL_TOOL)).toBe("流程");
    expect(categoryOf("业务不熟", PROCESS_SKILL_TOOL)).toBe("技能");
    expect(categoryOf("系统卡顿", PROCESS_SKILL_TOOL)).toBe("工具");
    expect(categoryOf("态度差", PROCESS_SKILL_TOOL)).toBe("态度");
    expect(categoryOf("政策不透明", PROCESS_SKILL_TOOL)).toBe("政策");
    expect(categoryOf("问题没解决", PROCESS_SKILL_TOOL)).toBe("流程");
  });

  test("document 003: 人机料法环", () => {
    expect(categoryOf("态度差", MAN_MACHINE_MATERIAL)).toBe("人");
    expect(categoryOf("系统故障", MAN_MACHINE_MATERIAL)).toBe("机");
    expect(categoryOf("配件缺失", MAN_MACHINE_MATERIAL)).toBe("料");
    expect(categoryOf("流程繁琐", MAN_MACHINE_MATERIAL)).toBe("法");
    expect(categoryOf("暴雨", MAN_MACHINE_MATERIAL)).toBe("环");
    expect(categoryOf("问题没解决", MAN_MACHINE_MATERIAL)).toBe("法");
  });

  test("a dictionary of one's own decides, also in traditional script", () => {
    const dictionary = [{ phrase: "停車場", category: "停车" }];
    expect(reasonClassifier(dictionary, PEOPLE_PROCESS_SYSTEM)("停车场太小")).toBe("停车");
  });
});

describe("the shipped dictionary", () => {
  test("has no phrase twice and only categories of its scheme", () => {
    for (const scheme of SCHEMES) {
      const entries = shippedDictionary(scheme.id);
      const names = new Set(scheme.categories.map(({ name }) => name));
      expect(new Set(entries.map(({ phrase }) => phrase)).size).toBe(entries.length);
      expect(entries.filter(({ category }) => !names.has(category))).toEqual([]);
    }
  });

  test("classifies each of its own phrases as it says", () => {
    const entries = shippedDictionary("people-process-system");
    const astray = entries.filter(({ phrase, category }) => categoryOf(phrase) !== category);
    expect(astray).toEqual([]);
  });
});
