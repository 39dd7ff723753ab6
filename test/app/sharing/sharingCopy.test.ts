import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { asWritten, outcomeOf, readCorpus, toldOf } from "../../corpus/privacy/corpus";
import { NOTEBOOK, PLANTED_ELSEWHERE, plantEverywhere } from "./planted";
import { assignCustomerCodes } from "../../../src/app/sharing/makeSharingCopy";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { readCustomerCodes } from "../../../src/workbook/sharing/customerCodes";
import { openInHost, REQUEST } from "../surveyWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { generateInto, temporaryFolder } from "../../support/generateInto";
import { disagreements, errorCells } from "../../support/compareFormulas";
import { itIsValid } from "../../support/openXmlValidator";
import { hasLibreOffice, recalculatedByLibreOffice } from "../../support/libreOffice";

const CORPUS = readCorpus("keptAway.txt");
const KNOWN = ["林志远", "苏小小", "Ahmed Karimov", "何平安"];
const CUSTOMERS = [...KNOWN, ...CORPUS.customers];
const PHONE = "13812345678";
const PLANTED = [...KNOWN, PHONE, "zhang.san@example.com", "T10007", "流转秘密", ...PLANTED_ELSEWHERE];

/** Sixty answers of known customers, who name themselves and others in their words. */
function survey(): string {
  const lines = ["工单号,回访时间,客服,渠道,客户姓名,联系电话,满意度评分,不满意原因,内部流转号"];
  for (let row = 0; row < 60; row++) {
    const name = CUSTOMERS[row % CUSTOMERS.length] ?? "";
    const score = [5, 4, 2, 1, 3][row % 5] ?? 5;
    const said =
      [`等待时间太长，请回电${PHONE}`, `客服态度差，${name}很生气`, "邮箱zhang.san@example.com没收到"][
        row % 3
      ] ?? "";
    const day = String((row % 28) + 1).padStart(2, "0");
    lines.push(
      `T${String(10000 + row)},2024-05-${day} 10:00,小李${String(row % 3)},${row % 2 === 0 ? "电话" : `热线${PHONE}`},${name},${PHONE},${String(score)},${score < 4 ? said : ""},流转秘密${String(row)}`,
    );
  }
  return `\uFEFF${lines.join("\n")}\n`;
}

describe("the sharing copy", () => {
  const folder = temporaryFolder();
  const [input, made, output, original] = ["in.csv", "made.xlsx", "shared.xlsx", "original.xlsx"].map(
    (name) => join(folder, name),
  ) as [string, string, string, string];
  let workbook: Workbook;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(input, survey());
    await generateInto(input, made, ["--accept-guess", "--documents", "all"]);
    await plantEverywhere(made, KNOWN[0] ?? "", CORPUS.sentences.map(asWritten));
    ({ workbook } = await generateInto(made, output, ["--share", "--accept-guess", "--original", original]));
  }, 240_000);

  test("holds none of the planted names, numbers and rows in any part of the package", () => {
    const parts = Object.entries(unzipSync(readFileSync(output)));
    expect(parts.length).toBeGreaterThan(10);
    const found = parts.flatMap(([part, bytes]) => {
      const text = Buffer.from(bytes).toString("utf8");
      return PLANTED.filter((planted) => text.includes(planted)).map((planted) => `${part}: ${planted}`);
    });
    expect(found).toEqual([]);
  });

  test("misses no more of the privacy corpus than its rules do", () => {
    const cells = workbook.sheetByName("改进计划")?.cells;
    const outcome = outcomeOf(CORPUS, (_sentence, at) => {
      const value = cells?.getValue(at, NOTEBOOK);
      return typeof value === "string" ? value : "";
    });
    const { personal, clean, missed, overMasked } = outcome;
    if (missed.length + overMasked.length > 0) process.stderr.write(`${toldOf(outcome)}\n`);
    expect(missed.length / personal).toBeLessThanOrEqual(0.05);
    expect(overMasked.length / (personal + clean)).toBeLessThanOrEqual(0.02);
  });

  itIsValid("a copy to pass on", () => output);

  test("has live formulas still, and none that lost what it reads", () => {
    let formulas = 0;
    const broken: string[] = [];
    for (const sheet of workbook.sheets) {
      sheet.cells.forEachFormula((row, column, formula) => {
        formulas++;
        if (formula.includes("#REF!"))
          broken.push(`${sheet.name} ${String(row)},${String(column)} ${formula}`);
      });
      const lost = sheet.charts.filter((chart) => JSON.stringify(chart).includes("#REF!"));
      expect([sheet.name, lost.length]).toEqual([sheet.name, 0]);
    }
    expect(broken).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
    expect(errorCells(workbook, ["#N/A"])).toEqual([]);
    expect(workbook.names.filter(({ formula }) => formula.includes("#REF!"))).toEqual([]);
  });

  test("knows the customers of the next cycle by the same codes, and a new one by a new code", async () => {
    const { close } = openInHost(openWorkbook(readFileSync(original), "original.xlsx"));
    try {
      const { signal } = new AbortController();
      const first = await readCustomerCodes(signal);
      expect(first.get(KNOWN[0] ?? "")).toMatch(/^客户[A-Z]+$/u);
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("in").getRange("E2").values = [["赵新来"]];
        worksheets.getItem("改进计划").getRange("R30").values = [["赵新来来电"]];
        await context.sync();
      });
      const second = await assignCustomerCodes(REQUEST, signal);
      expect([...second].filter(([customer]) => first.has(customer))).toEqual([...first]);
      expect(second.get("赵新来")).toMatch(/^客户[A-Z]+$/u);
      expect([...first.values()]).not.toContain(second.get("赵新来"));
    } finally {
      close();
    }
  });

  test("leaves no sheet that is hidden, and none but ours", () => {
    expect(workbook.sheets.filter(({ visibility }) => visibility !== "Visible")).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toContain("满意度指标");
    expect(workbook.sheets.map(({ name }) => name)).not.toContain("有效评价明细");
  });

  (hasLibreOffice ? test : test.skip)(
    "comes to the same figures in LibreOffice (skipped without it)",
    () => {
      expect(disagreements(workbook, recalculatedByLibreOffice(output))).toEqual([]);
    },
    240_000,
  );
});
