import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Report } from "../../src/app/report/report";
import type { Sheet } from "../../src/embedded/model/sheet";
import type { Workbook } from "../../src/embedded/model/workbook";
import { sampleFile } from "../../src/embedded/workbench/sampleFile";
import type { SampleTruth } from "../../scripts/sample/surveySample";
import { disagreements, errorCells } from "../support/compareFormulas";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { itIsValid } from "../support/openXmlValidator";
import { itOpensElsewhere } from "../support/otherReaders";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreOffice";

const FOLDER = resolve(__dirname, "../../assets/sample");
const SAMPLE = join(FOLDER, sampleFile("zh-CN"));
const truth = JSON.parse(readFileSync(join(FOLDER, "truth.json"), "utf8")) as SampleTruth;
/** What joins a row to its own of the run before: hidden, and the same in every language. */
const ROW_KEY = /^\*\|/;

function countsOf(excluded: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(excluded).filter(([, count]) => count > 0));
}

function hasChinese({ cells }: Sheet): boolean {
  const used = cells.usedArea(true);
  if (used === null) return false;
  for (let row = 0; row <= used.bottom; row++) {
    for (let column = 0; column <= used.right; column++) {
      const value = cells.getValue(row, column);
      if (typeof value === "string" && /\p{Script=Han}/u.test(value) && !ROW_KEY.test(value)) return true;
    }
  }
  return false;
}

/** What the generator counted, of the sample in any language. */
function expectTruth(report: Report): void {
  const { rows, excluded, reasons, ...bands } = truth;
  expect(report.rows.read).toBe(rows);
  expect(countsOf(report.rows.excluded)).toEqual(excluded);
  expect(report.satisfaction).toMatchObject(bands);
  const mentions = (report.reasons?.items ?? []).map(({ category, count }) => [category, count]);
  expect(Object.fromEntries(mentions)).toEqual(reasons);
}

/** Expected figures come from the generator, which counted while it wrote the rows (scripts/sample). */
describe("the bundled sample", () => {
  const output = join(temporaryFolder(), "out.xlsx");
  let report: Report;
  let workbook: Workbook;

  beforeAll(async () => {
    ({ report, workbook } = await generateInto(SAMPLE, output));
  }, 300_000);

  it("reads every row, and excludes just the rows that were made to be excluded, under their rule", () => {
    expect(report.rows.read).toBe(truth.rows);
    expect(countsOf(report.rows.excluded)).toEqual(truth.excluded);
  });

  it("counts the bands as they were made", () => {
    const { satisfied, basicallySatisfied, dissatisfied } = truth;
    expect(report.satisfaction).toMatchObject({ satisfied, basicallySatisfied, dissatisfied });
    const n = satisfied + basicallySatisfied + dissatisfied;
    expect(report.satisfaction?.rate).toBeCloseTo((satisfied + basicallySatisfied) / n, 12);
    expect(report.satisfaction?.dissatisfiedRate).toBeCloseTo(dissatisfied / n, 12);
  });

  it("classifies every reason as it was meant", () => {
    const counts = Object.fromEntries(
      (report.reasons?.items ?? []).map((item) => [item.category, item.count]),
    );
    expect(counts).toEqual(truth.reasons);
  });

  it("shows no error cell but the fillers of the Pareto", () => {
    expect(errorCells(workbook, ["#N/A"])).toEqual([]);
  });

  it("is a file that opens on the lead sheet, not on the answers", () => {
    expect(workbook.activeSheet?.name).toBe("满意度改进月报");
    expect(workbook.sheets.map(({ name }) => name)).toContain("回访明细");
  });

  itIsValid("热线版 of the sample", () => output);

  itOpensElsewhere(
    "the sample",
    () => SAMPLE,
    () => ["回访明细"],
  );
  itOpensElsewhere(
    "what is made of it",
    () => output,
    () => workbook.sheets.map(({ name }) => name),
  );

  (hasLibreOffice ? it : it.skip)(
    "is recalculated by LibreOffice to the same values in every formula cell (skipped without LibreOffice)",
    () => {
      expect(disagreements(workbook, recalculatedByLibreOffice(output)).slice(0, 10)).toEqual([]);
    },
    300_000,
  );
});

/** Headers, words of flags and reasons as they are written in Taiwan. */
describe("the sample in traditional Chinese", () => {
  const output = join(temporaryFolder(), "out-tw.xlsx");
  let report: Report;
  let workbook: Workbook;

  beforeAll(async () => {
    ({ report, workbook } = await generateInto(join(FOLDER, sampleFile("zh-TW")), output, [
      "--locale",
      "zh-TW",
    ]));
  }, 300_000);

  it("is read without a question, each column as what it is", () => {
    expect(report.roles).toEqual({
      ticketId: "案件編號",
      customerId: "客戶編號",
      agentId: "客服工號",
      group: "小組",
      channel: "管道",
      serviceType: "服務類型",
      time: "通話時間",
      waitTime: "等候時間(秒)",
      score: "滿意度評分 (1-5分)",
      dimension: ["服務態度", "回應速度", "專業知識", "問題解決效率"],
      reason: "不滿意原因",
      comment: "意見與建議",
      testFlag: "是否測試案件",
      misrated: "是否誤評",
    });
  });

  it("comes to what the generator counted, in sheets without an error", () => {
    expectTruth(report);
    expect(errorCells(workbook, ["#N/A"])).toEqual([]);
  });
});

/** The whole chain again, where nothing is in Chinese: headers, words of flags, spelled dates, reasons. */
describe("the sample in English", () => {
  const output = join(temporaryFolder(), "out-en.xlsx");
  let report: Report;
  let workbook: Workbook;

  beforeAll(async () => {
    ({ report, workbook } = await generateInto(join(FOLDER, sampleFile("en")), output, ["--locale", "en"]));
  }, 300_000);

  it("is read without a question, each column as what it is", () => {
    expect(report.roles).toEqual({
      ticketId: "Ticket ID",
      customerId: "Customer ID",
      agentId: "Agent ID",
      group: "Team",
      channel: "Channel",
      serviceType: "Service type",
      time: "Call time",
      waitTime: "Wait time (s)",
      score: "CSAT score (1-5)",
      dimension: ["Agent attitude", "Speed of response", "Product knowledge", "Problem solving"],
      reason: "Reason for dissatisfaction",
      comment: "Comments",
      testFlag: "Test ticket",
      misrated: "Rated by mistake",
    });
  });

  it("comes to what the generator counted", () => {
    expectTruth(report);
  });

  it("has no Chinese but in the phrases that the dictionary knows", () => {
    expect(workbook.sheets.filter(hasChinese).map(({ name }) => name)).toEqual(["Reason dictionary"]);
    expect(errorCells(workbook, ["#N/A"])).toEqual([]);
  });
});
