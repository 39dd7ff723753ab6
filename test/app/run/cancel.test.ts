import type { Analyst } from "../../../src/app/analyst/analyst";
import { analystHere } from "../../../src/app/analyst/analystHere";
import { generate } from "../../../src/app/run/generate";
import type { Progress, ProgressListener } from "../../../src/app/request/generateRequest";
import { measureSurvey } from "../../../src/app/run/measureSurvey";
import { inWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { REQUEST, smallSurvey } from "../surveyWorkbook";

/** Runs, and cancels once the progress is as wanted; gives what the run ended with. */
async function cancelledWhen(
  isTime: (progress: Progress) => boolean,
  analyst = analystHere(),
): Promise<unknown> {
  const cancelling = new AbortController();
  const listen: ProgressListener = (progress) => {
    if (isTime(progress)) cancelling.abort();
  };
  return generate(REQUEST, listen, cancelling.signal, analyst).catch((error: unknown) => error);
}

/** An analyst that never comes to an end with its analysis. */
function endless(): Analyst {
  const never = (): Promise<never> => new Promise(() => undefined);
  return { ...analystHere(), measure: never, makeSheets: never };
}

const isHalfWritten = ({ stage, share }: Progress): boolean => stage === "writing" && (share ?? 0) > 0.5;

describe("cancelling a run", () => {
  it("does not wait for an analysis that goes on", () =>
    inWorkbook(smallSurvey(), async () => {
      const before = await shownSheets();
      const ended = await cancelledWhen(({ stage }) => stage === "analysing", endless());
      expect(ended).toMatchObject({ code: "cancelled" });
      expect(await shownSheets()).toEqual(before);
    }));

  it("does not wait for figures that are still computed", () =>
    inWorkbook(smallSurvey(), async () => {
      const cancelling = new AbortController();
      const listen: ProgressListener = ({ stage }) => {
        if (stage === "analysing") cancelling.abort();
      };
      const ended = measureSurvey(REQUEST, listen, cancelling.signal, endless());
      await expect(ended).rejects.toMatchObject({ code: "cancelled" });
    }));

  it("takes away the sheets that it had begun, and the next run makes them all", () =>
    inWorkbook(smallSurvey(), async () => {
      const before = await shownSheets();
      expect(await cancelledWhen(isHalfWritten)).toMatchObject({ code: "cancelled" });
      expect(await shownSheets()).toEqual(before);
      const { sheets } = await run();
      expect((await shownSheets()).map(({ name }) => name)).toEqual([
        before[0]?.name,
        ...sheets.map(({ name }) => name),
      ]);
    }));

  it("leaves standing sheets where they are, with what staff wrote in them", () =>
    inWorkbook(smallSurvey(), async () => {
      await run({ documents: ["improvement-plan", "clean-data"] });
      await typeInto("清洗数据", 2, "剔除", "客户误评");
      await typeInto("改进计划", 0, "责任人", "值班主管");
      const standing = (await shownSheets()).map(({ name }) => name);
      expect(await cancelledWhen(isHalfWritten)).toMatchObject({ code: "cancelled" });
      expect((await shownSheets()).map(({ name }) => name)).toEqual(standing);
      expect((await tableRows("清洗数据"))[2]).toMatchObject({ 剔除: "客户误评" });
      expect((await tableRows("改进计划"))[0]).toMatchObject({ 责任人: "值班主管" });
      const { rows } = await run();
      expect(rows.excluded["by-hand"]).toBe(1);
    }));
});
