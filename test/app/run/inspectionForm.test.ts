import { inWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const SHEET = "质量检测评估表单";
const inspect = (): ReturnType<typeof run> => run({ documents: ["inspection-form"] });

async function form(): Promise<string> {
  const sheet = (await shownSheets()).find(({ name }) => name === SHEET);
  return JSON.stringify((sheet?.values ?? []).map((cells) => cells.slice(1, 7)));
}

describe("the inspection form", () => {
  it("prints blank, shows the case that is chosen, and keeps the choice and the scores when made again", async () => {
    await inWorkbook(smallSurvey(), async () => {
      await inspect();
      const [first] = await tableRows("质检记录");
      const blank = await form();
      expect(blank).not.toContain(String(first?.["录音/工单号"]));
      expect(blank).toContain("接听/开场问候是否符合标准");

      await typeInto("质检记录", 0, "开场问候", 5);
      await typeInto("质检记录", 0, "语气态度", 4);
      await typeInto("质检记录", 0, "问题描述", "未主动报工号");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        const chosen = sheet.getRange("C5");
        chosen.load("values");
        chosen.dataValidation.load("rule");
        await context.sync();
        expect(chosen.values).toEqual([[""]]);
        expect(chosen.dataValidation.rule.list?.source).toContain("$I$7");
        chosen.values = [[String(first?.["案例编号"])]];
        await context.sync();
      });
      await inspect();
      const shown = await form();
      expect(shown).toContain(`录音/工单号：${String(first?.["录音/工单号"])}`);
      expect(shown).toContain("未主动报工号");
      expect(shown).toContain("百分制：90.0");
      expect((await tableRows("质检记录"))[0]).toMatchObject({ 开场问候: 5, 总分: 4.5, 百分制: 90 });
    });
  });
});
