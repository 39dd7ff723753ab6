import { generate } from "../../src/app/run/generate";
import type { GenerateRequest } from "../../src/app/run/generateRequest";
import type { Report } from "../../src/app/run/report";
import { openSurvey, REQUEST } from "./surveyWorkbook";

/** Presses the button on the open workbook: what is asked for beside the usual, and what the report says. */
export async function run(request: Partial<GenerateRequest> = {}): Promise<Report> {
  const { report } = await generate(
    { ...REQUEST, ...request },
    () => undefined,
    new AbortController().signal,
  );
  return report;
}

/** Does something in a made-up survey's workbook, and closes it. */
export async function inWorkbook(csv: string, work: () => Promise<void>): Promise<void> {
  const { close } = openSurvey(csv);
  try {
    await work();
  } finally {
    close();
  }
}

/** What a person would do by hand, in one round trip. */
export async function excel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}
