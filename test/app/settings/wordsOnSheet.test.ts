import { readReasonSetup } from "../../../src/app/settings/readReasonSetup";
import { writeCategory, writeScheme } from "../../../src/app/settings/writeReasonSetup";
import { inWorkbook, run } from "../inSurvey";
import { tableRows } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const ENGLISH = { locale: "en" } as const;
const signal = new AbortController().signal;

const chineseIn = (texts: readonly unknown[]): readonly unknown[] =>
  texts.filter((text) => /[\u3400-\u9fff]/u.test(String(text)));

describe("what the pane writes into a dictionary in another language", () => {
  const factorsOf = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries(
      (await tableRows("Reason_dictionary_scheme")).map((row) => [String(row["Category"]), row["Factor"]]),
    );
  const categoriesOfPhrases = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries(
      (await tableRows("Reason_dictionary")).map((row) => [String(row["Phrase"]), row["Category"]]),
    );

  it("is what the scheme calls it there: a factor, and the categories of another scheme", () =>
    inWorkbook(smallSurvey(), async () => {
      await run(ENGLISH);
      const before = await readReasonSetup("zh-TW", signal);
      const phrases = before.categories.find(({ name }) => name === "Waiting time")?.phrases ?? [];
      const wanted = { before: "Waiting time", name: "等候時間", factor: "系統因素", phrases, off: false };
      await writeCategory(before, wanted, "zh-TW", signal);
      expect(await factorsOf()).toMatchObject({ "Waiting time": "Systems" });
      const setup = await readReasonSetup("zh-CN", signal);
      await writeScheme(setup, "process-skill-tool-attitude-policy", "zh-CN", signal);
      expect(chineseIn(Object.values(await categoriesOfPhrases()))).toEqual([]);
      expect(await categoriesOfPhrases()).toMatchObject({ 态度差: "Attitude", 等待: "Process" });
      const { reasons } = await run(ENGLISH);
      const found = reasons?.items.map(({ category }) => category);
      expect(found).toEqual(expect.arrayContaining(["流程", "态度", "技能"]));
      expect(chineseIn(Object.values(await categoriesOfPhrases()))).toEqual([]);
    }));

  it("switches a category off by the sheet's own word for yes, whatever language the pane has", () =>
    inWorkbook(smallSurvey(), async () => {
      await run(ENGLISH);
      const setup = await readReasonSetup("zh-CN", signal);
      const found = setup.categories.find(({ name }) => name === "Waiting time");
      expect([found?.label?.["zh-CN"], found?.factorLabel?.["zh-CN"]]).toEqual(["等待时长", "流程因素"]);
      const wanted = { before: "Waiting time", name: "等待时长", factor: "流程因素", off: true };
      await writeCategory(setup, { ...wanted, phrases: found?.phrases ?? [] }, "zh-CN", signal);
      const rows = await tableRows("Reason_dictionary_scheme");
      expect(rows).toContainEqual(
        expect.objectContaining({ Category: "Waiting time", Factor: "Process", Off: "yes" }),
      );
    }));
});
