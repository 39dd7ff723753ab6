import { WHOLE_SURVEY, type GenerateRequest } from "../../src/app/request/generateRequest";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { installGlobals, openHost, type EmbeddedHost, type HostOptions } from "../../src/embedded/host";
import type { Workbook } from "../../src/embedded/model/workbook";
import { madeUpRows } from "../documents/madeUpSurvey";

/** Opens a made-up survey, given as CSV, in the embedded host; `close` takes the library's names away again. */
export function openSurvey(
  csv: string,
  sheetName = "回访数据",
  options: HostOptions = {},
): { readonly host: EmbeddedHost; readonly workbook: Workbook; readonly close: () => void } {
  const workbook = openWorkbook(new TextEncoder().encode(csv), `${sheetName}.csv`);
  return openInHost(workbook, options);
}

/** Opens a workbook of the embedded host's in it. */
export function openInHost(
  workbook: Workbook,
  options: HostOptions = {},
): {
  readonly host: EmbeddedHost;
  readonly workbook: Workbook;
  readonly close: () => void;
} {
  const host = openHost(workbook, options);
  const restore = installGlobals(host);
  return {
    host,
    workbook,
    close: () => {
      restore();
      host.close();
    },
  };
}

/** What the one button asks for. */
export const REQUEST: GenerateRequest = {
  ...WHOLE_SURVEY,
  reasonsOf: "dissatisfied",
  documents: "default",
  locale: "zh-CN",
  formulas: "auto",
  now: new Date(2024, 5, 3, 9, 30),
};

/** A survey of three months from which every document can be made: groups, dimensions, reasons, NPS. */
export function fullSurvey(count = 120): string {
  return madeUpRows(count)
    .map((cells, row) =>
      cells.map((cell, column) => (row > 0 && column === 1 ? dayOf(cell) : cell)).join(","),
    )
    .join("\n");
}

/** A serial day of the 1900 system as 2024-03-01. */
function dayOf(serial: unknown): string {
  return new Date((Math.floor(Number(serial)) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

const SCORES = [5, 4, 2, 5, 1, 3, 4, 5, 2, 5, 4, 1, 5, 3, 5, 4, 5, 2, 5, 4];
/** By ticket: 7 mentions of 等待时长, 4 of 功能故障, one each of three others, so that the first two are core problems. */
const REASONS: Readonly<Record<number, string>> = {
  2: "排队等了二十分钟;系统总是报错",
  4: "业务不熟悉;等待时间太长",
  5: "等待时间太长;系统总是报错",
  8: "系统总是报错;等待时间太长",
  11: "客服态度差;等待时间太长",
  13: "系统总是报错;等待时间太长",
  17: "排队等了二十分钟;多次转接",
};

/** Twenty tickets of May 2024: 8 × 满意, 5 × 基本满意, 7 × 不满意, each of these with two reasons. */
export function smallSurvey(): string {
  const lines = SCORES.map((score, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    const agent = `00${String(1 + (index % 3))}`;
    return [`T${String(1000 + index)}`, `2024-05-${day}`, agent, score, REASONS[index] ?? ""].join(",");
  });
  return ["工单号,回访日期,客服工号,满意度评分,不满意原因", ...lines].join("\n");
}
