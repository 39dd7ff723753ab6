import { generateNow } from "../../src/commands/generateNow";
import { noticeLines } from "../../src/commands/noticeLines";
import { MESSAGES } from "../support/messages";
import { refreshNow } from "../../src/commands/refreshNow";
import { inWorkbook } from "../app/inSurvey";
import { smallSurvey } from "../app/surveyWorkbook";

describe("the ribbon's buttons", () => {
  it("say what they could not make and why: here the trend of a single month", () =>
    inWorkbook(smallSurvey(), async () => {
      const made = await generateNow();
      expect(made).toMatchObject({
        code: "sheets-made",
        data: { notMade: [{ document: "趋势分析", reason: "no-months" }] },
      });
      expect(noticeLines(made ?? { code: "", data: {} }, MESSAGES["zh-CN"])).toEqual([
        expect.stringMatching(/^已生成 \d+ 张表：满意度改进月报、满意度指标、帕累托分析/u),
        expect.stringMatching(/^没有生成《趋势分析》：.+月/u),
      ]);
    }));

  it("say it of a standing sheet that the data give nothing for any more", () =>
    inWorkbook(smallSurvey(), async () => {
      await generateNow();
      const refreshed = await refreshNow();
      expect(noticeLines(refreshed, MESSAGES.en)).toHaveLength(1);
    }));
});
