import type { Report } from "../../../src/app/report/report";
import { readReasonSetup, type ReasonSetup } from "../../../src/app/settings/readReasonSetup";
import { readSettings } from "../../../src/app/settings/readSettings";
import type { WantedCategory } from "../../../src/app/settings/reasonEdit";
import { writeCategory, writeScheme } from "../../../src/app/settings/writeReasonSetup";
import { writeSettings } from "../../../src/app/settings/writeSettings";
import { scaleOfKind } from "../../../src/analysis/survey/scale";
import { settingDefaults } from "../../../src/documents/settings/settingLimits";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { inMadeWorkbook, inWorkbook, run } from "../inSurvey";
import { smallSurvey } from "../surveyWorkbook";

const signal = new AbortController().signal;
const KINDS = ["1-5"] as const;

const MADE = { documents: ["measures", "pareto", "dictionary", "settings"] } as const;

const inSurvey = (work: () => Promise<void>): Promise<void> => inWorkbook(smallSurvey(), work);
const afterRun = (work: () => Promise<void>): Promise<void> => inMadeWorkbook(smallSurvey(), work, MADE);

const set = async (changes: Readonly<Record<string, string | number>>): Promise<void> => {
  const shown = await readSettings("zh-CN", signal);
  const stand = Object.entries(shown.values).filter(([, value]) => value !== null);
  const wanted = {
    ...Object.fromEntries(settingDefaults(KINDS.map((kind) => scaleOfKind(kind)))),
    ...Object.fromEntries(stand),
    ...changes,
  };
  await writeSettings(shown, wanted as Record<string, string | number>, KINDS, "zh-CN", signal);
};

/** Of twenty scores eight are 5, five 4, two 3, three 2 and two 1. */
const WIDER = { "satisfied-1-5": 4, "basically-satisfied-1-5": 3 };

const settingCell = async (key: string): Promise<unknown> =>
  (await tableRows("参数设置")).find((row) => row["参数编号"] === key)?.["取值"];

const shownRate = async (): Promise<unknown> => {
  const sheet = (await shownSheets()).find(({ name }) => name === "满意度指标");
  const cells = sheet?.values ?? [];
  const row = cells.findIndex((line) => line.includes("总体满意度"));
  return cells[row + 1]?.[cells[row]?.indexOf("总体满意度") ?? -1];
};

describe("settings of the pane", () => {
  it("are remembered before there is a sheet for them, and the first run goes by them and writes them down", () =>
    inSurvey(async () => {
      await set({ ...WIDER, "target-rate": 0.97, "soon-late-days": 7 });
      const report = await run(MADE);
      expect(report.satisfaction?.rate).toBeCloseTo(15 / 20, 12);
      expect(await settingCell("basically-satisfied-1-5")).toBe(3);
      expect(await settingCell("target-rate")).toBe(0.97);
      expect(await settingCell("soon-late-days")).toBe(7);
      expect(await shownRate()).toBeCloseTo(15 / 20, 12);
    }));

  it("stand in 参数设置 after a run: its sheets follow at once, and the next run agrees", () =>
    inSurvey(async () => {
      expect((await run(MADE)).satisfaction?.rate).toBeCloseTo(13 / 20, 12);
      await set(WIDER);
      expect(await settingCell("satisfied-1-5")).toBe(4);
      expect(await shownRate()).toBeCloseTo(15 / 20, 12);
      expect((await run(MADE)).satisfaction?.rate).toBeCloseTo(15 / 20, 12);
    }));

  it("show what was typed into the sheet", () =>
    afterRun(async () => {
      const place = (await tableRows("参数设置")).findIndex((row) => row["参数编号"] === "target-rate");
      await typeInto("参数设置", place, "取值", 0.92);
      expect((await readSettings("zh-CN", signal)).values).toMatchObject({ "target-rate": 0.92 });
    }));

  it("are not written over what somebody typed in between", () =>
    afterRun(async () => {
      const shown = await readSettings("zh-CN", signal);
      const place = (await tableRows("参数设置")).findIndex((row) => row["参数编号"] === "target-rate");
      await typeInto("参数设置", place, "取值", 0.92);
      const wanted = { ...(shown.values as Record<string, number>), "target-rate": 0.96 };
      await expect(writeSettings(shown, wanted, KINDS, "zh-CN", signal)).rejects.toMatchObject({
        code: "cell-changed",
        data: { sheet: "参数设置", found: 0.92 },
      });
    }));

  it.each([
    ["bands that overlap", { "satisfied-1-5": 3, "basically-satisfied-1-5": 4 }],
    ["a band outside the scale", { "satisfied-1-5": 6 }],
    ["a share above 100 %", { "vital-share": 1.2 }],
    ["a target under the threshold", { "target-rate": 0.85 }],
    ["half an answer", { "small-sample": 2.5 }],
  ])("refuse %s and write nothing", (_what, changes) =>
    afterRun(async () => {
      const before = await tableRows("参数设置");
      await expect(set(changes)).rejects.toMatchObject({ code: "settings-invalid" });
      expect(await tableRows("参数设置")).toEqual(before);
    }),
  );
});

const countOf = ({ reasons }: Report, category: string): number | undefined =>
  reasons?.items.find((item) => item.category === category)?.count;

const edit = async (name: string, changes: Partial<WantedCategory>): Promise<void> => {
  const setup = await readReasonSetup("zh-CN", signal);
  await writeCategory(setup, { ...wantedOf(setup, name), ...changes }, "zh-CN", signal);
};

function wantedOf({ categories }: ReasonSetup, name: string): WantedCategory {
  const { factor, phrases, off } = categories.find((category) => category.name === name) ?? {
    factor: null,
    phrases: [],
    off: false,
  };
  return { before: name, name, factor: factor ?? "", phrases, off };
}

const QUEUE: Partial<WantedCategory> = {
  before: null,
  name: "排队叫号",
  factor: "现场因素",
  phrases: ["排队等了二十分钟"],
};

describe.each([
  ["before the first run", inSurvey],
  ["in the sheet of a run", afterRun],
])("categories of reasons set %s", (_when, inPlace) => {
  it("take the reasons that their phrases fit, with the factor they were given", () =>
    inPlace(async () => {
      const waiting = countOf(FIRST, "等待时长") ?? 0;
      await edit("排队叫号", QUEUE);
      const report = await run(MADE);
      expect(report.reasons?.items).toContainEqual(
        expect.objectContaining({ category: "排队叫号", factor: "现场因素", count: 2 }),
      );
      expect(countOf(report, "等待时长")).toBe(waiting - 2);
      expect((await run(MADE)).reasons?.items).toEqual(report.reasons?.items);
      const dictionary = await tableRows("原因分类字典");
      expect(dictionary).toContainEqual({ 词语: "排队等了二十分钟", 类别: "排队叫号", 因素: "现场因素" });
    }));

  it("keep their phrases under another name", () =>
    inPlace(async () => {
      const waiting = countOf(FIRST, "等待时长");
      await edit("等待时长", { name: "等候" });
      const report = await run(MADE);
      expect(countOf(report, "等候")).toBe(waiting);
      expect(countOf(report, "等待时长")).toBeUndefined();
      const setup = await readReasonSetup("zh-CN", signal);
      expect(setup.categories.find(({ name }) => name === "等候")?.phrases).toContain("等待时长");
    }));

  it("count as 其他 when they are switched off, and come back", () =>
    inPlace(async () => {
      const before = FIRST;
      await edit("等待时长", { off: true });
      const off = await run(MADE);
      expect(countOf(off, "等待时长")).toBeUndefined();
      expect(countOf(off, "其他")).toBe((countOf(before, "其他") ?? 0) + (countOf(before, "等待时长") ?? 0));
      await edit("等待时长", { off: false });
      expect((await run(MADE)).reasons?.items).toEqual(before.reasons?.items);
    }));

  it("lose the reasons of a phrase that is taken out", () =>
    inPlace(async () => {
      await edit("排队叫号", QUEUE);
      await edit("排队叫号", { phrases: ["取号"] });
      expect(countOf(await run(MADE), "排队叫号")).toBeUndefined();
    }));

  it("follow another scheme", () =>
    inPlace(async () => {
      await edit("排队叫号", QUEUE);
      const setup = await readReasonSetup("zh-CN", signal);
      await writeScheme(setup, "process-skill-tool-attitude-policy", "zh-CN", signal);
      const names = (await run(MADE)).reasons?.items.map(({ category }) => category) ?? [];
      expect(names).toEqual(expect.arrayContaining(["排队叫号", "态度", "技能"]));
      expect(names).not.toContain("服务态度");
      const shown = (await readReasonSetup("zh-CN", signal)).categories.map(({ name }) => name);
      expect(shown).not.toContain("服务态度");
    }));

  it("refuse a name or a phrase that another one has", () =>
    inPlace(async () => {
      await expect(edit("排队叫号", { ...QUEUE, name: " 服务态度" })).rejects.toMatchObject({
        code: "category-taken",
      });
      await expect(edit("排队叫号", { ...QUEUE, phrases: ["态度差"] })).rejects.toMatchObject({
        code: "phrase-taken",
        data: { phrase: "态度差", category: "服务态度" },
      });
      await expect(edit("排队叫号", { ...QUEUE, name: " " })).rejects.toMatchObject({
        code: "category-unnamed",
      });
    }));
});

let FIRST: Report;

beforeAll(() =>
  inSurvey(async () => {
    FIRST = await run(MADE);
  }),
);
