import { expose, wrap } from "comlink";
import { AnalystDesk } from "../../../src/app/analyst/analystDesk";
import type { Analyst } from "../../../src/app/analyst/analyst";
import { analystHere } from "../../../src/app/analyst/analystHere";
import { unlessBroken } from "../../../src/app/analyst/untilCancelled";
import { generate } from "../../../src/app/run/generate";
import type { GenerateRequest } from "../../../src/app/request/generateRequest";
import { lookAtSurvey } from "../../../src/app/source/lookAtSurvey";
import { previewCleaning } from "../../../src/app/run/previewCleaning";
import { passErrors } from "../../../src/taskpane/worker/passErrors";
import { inWorkbook } from "../../app/inSurvey";
import { shownSheets, typeInto } from "../../app/shownWorkbook";
import { REQUEST, smallSurvey } from "../../app/surveyWorkbook";

passErrors();

/** An analyst at the other end of a channel, as in the pane's Worker: all that goes over it is cloned. */
async function overPort<T>(work: (analyst: Analyst) => Promise<T>): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  expose(new AnalystDesk(), port1);
  try {
    return await work(unlessBroken(wrap<AnalystDesk>(port2), () => undefined));
  } finally {
    port1.close();
    port2.close();
  }
}

const inPlace = <T>(work: (analyst: Analyst) => Promise<T>): Promise<T> => work(analystHere());

type Place = typeof inPlace;

const signal = new AbortController().signal;
const tell = (): void => undefined;

/** Generates, lets staff correct something, and generates again: the last report, and all sheets. */
async function generatedTwice(request: GenerateRequest, place: Place): Promise<unknown> {
  let outcome: unknown = null;
  await inWorkbook(smallSurvey(), async () => {
    await place((analyst) => generate(request, tell, signal, analyst));
    await typeInto("清洗数据", 2, "剔除", "客户误评");
    const report = await place((analyst) => generate(request, tell, signal, analyst));
    outcome = { report, sheets: await shownSheets() };
  });
  return outcome;
}

describe("an analyst in another thread", () => {
  it.each([
    ["all documents", { ...REQUEST, documents: "all" }],
    ["blocks of a row or two, values without formulas", { ...REQUEST, blockBytes: 700, formulas: "never" }],
  ] as const)("makes the same sheets and reports the same: %s", async (_name, request) => {
    const here = await generatedTwice(request, inPlace);
    expect(here).toMatchObject({ report: { rows: { read: 20, excluded: { "by-hand": 1 } } } });
    expect(await generatedTwice(request, overPort)).toEqual(here);
  });

  it("finds the survey and previews its cleaning as one in place does", async () => {
    const csv = smallSurvey().replace("T1003,2024-05-04,001,5", "T1003,2024-05-04,001,");
    const look = (place: Place): Promise<unknown> =>
      place(async (analyst) => {
        const survey = await lookAtSurvey(REQUEST, signal, analyst);
        return [survey, await previewCleaning(REQUEST, tell, signal, analyst)];
      });
    await inWorkbook(csv, async () => {
      const here = await look(inPlace);
      expect(here).toMatchObject([{ rows: 20 }, { read: 20, kept: 19 }]);
      expect(await look(overPort)).toEqual(here);
    });
  });

  it.each([
    ["a sheet without a score", "姓名,城市\n甲,沪\n乙,京\n", REQUEST],
    ["a period that is none", smallSurvey(), { ...REQUEST, period: "soon" }],
  ])("says with code and data what is wrong with %s", async (_name, csv, request) => {
    const failure = (place: Place): Promise<unknown> =>
      place((analyst) => generate(request, tell, signal, analyst)).catch((error: unknown) => error);
    await inWorkbook(csv, async () => {
      const here = await failure(inPlace);
      const there = await failure(overPort);
      expect(there).toBeInstanceOf(Error);
      expect(there).toMatchObject({
        code: (here as { code: string }).code,
        data: (here as { data: object }).data,
      });
    });
  });
});
