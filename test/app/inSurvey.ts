import { generate } from "../../src/app/run/generate";
import type { GenerateRequest } from "../../src/app/request/generateRequest";
import type { Report } from "../../src/app/report/report";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import { addSheet } from "../../src/embedded/model/edits/sheets";
import { Workbook } from "../../src/embedded/model/workbook";
import type { HostOptions } from "../../src/embedded/host";
import { openInHost, openSurvey, REQUEST } from "./surveyWorkbook";

/** What staff work in, and what reads it: the documents of a run where nothing turns on the others. */
export const WORKED_IN = {
  documents: [
    "briefing",
    "measures",
    "pareto",
    "improvement-plan",
    "measure-tracking",
    "clean-data",
    "cleaning-log",
  ],
} as const;

/** Presses the button on the open workbook: what is asked for beside the usual, and what the report says. */
export async function run(request: Partial<GenerateRequest> = {}): Promise<Report> {
  const report = await generate({ ...REQUEST, ...request }, () => undefined, new AbortController().signal);
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

/** Does something in a workbook of one empty sheet, and closes it. */
export async function inEmptyWorkbook(work: () => Promise<void>): Promise<void> {
  const workbook = new Workbook();
  addSheet(workbook, "Sheet1");
  const { close } = openInHost(workbook);
  try {
    await work();
  } finally {
    close();
  }
}

const MADE = new Map<string, Uint8Array>();

/** The file that a first run leaves of a made-up survey, made once for all tests of a suite. */
async function madeFile(csv: string, request: Partial<GenerateRequest>): Promise<Uint8Array> {
  const key = JSON.stringify([csv, request]);
  const made = MADE.get(key);
  if (made !== undefined) return made;
  const { workbook, host, close } = openSurvey(csv);
  try {
    await run(request);
    host.settle();
    const file = saveWorkbook(workbook);
    MADE.set(key, file);
    return file;
  } finally {
    close();
  }
}

/** Does something in a workbook that was opened again after a first run, and closes it. */
export async function inMadeWorkbook<T>(
  csv: string,
  work: (opened: ReturnType<typeof openInHost>) => Promise<T>,
  request: Partial<GenerateRequest> = {},
  options: HostOptions = {},
): Promise<T> {
  const opened = openInHost(openWorkbook(await madeFile(csv, request), "结果.xlsx"), options);
  try {
    return await work(opened);
  } finally {
    opened.close();
  }
}

/** What a person would do by hand, in one round trip. */
export async function excel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

/** Three more answers at the head of smallSurvey's sheet, so that every row moves and rows are added. */
export async function growSource(): Promise<void> {
  await excel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("回访数据");
    sheet.getRange("2:4").insert("Down");
    sheet.getRange("A2:E4").values = [
      ["T0900", "2024-05-01", "'001", 5, ""],
      ["T0901", "2024-05-01", "'001", 1, "排队太久"],
      ["T0902", "2024-05-02", "'002", 5, ""],
    ];
  });
}
