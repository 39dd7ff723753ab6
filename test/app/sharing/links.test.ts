import { makeSharingCopy } from "../../../src/app/sharing/makeSharingCopy";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { unzipped } from "../../support/unzipped";
import { excel, inMadeWorkbook } from "../inSurvey";
import { openInHost, smallSurvey } from "../surveyWorkbook";

const SHEET = "改进计划";
const SECRETS = ["crm.example", "mailto:", "intranet.example", "13812345678"] as const;

/** What staff linked beside the plan and printed over it, then the copy that is made of it. */
async function shared(): Promise<{ readonly file: Uint8Array; readonly shown: readonly unknown[] }> {
  const made = await inMadeWorkbook(
    smallSurvey(),
    async ({ workbook, host }) => {
      await excel(({ workbook: { worksheets } }) => {
        const sheet = worksheets.getItem(SHEET);
        const linked = sheet.getRange("R20");
        linked.values = [["工单系统"]];
        linked.hyperlink = { address: "https://crm.example/t?id=7", textToDisplay: "工单系统" };
        linked.format.fill.color = "#FFEEAA";
        const blank = sheet.getRange("AC90");
        blank.hyperlink = { address: "mailto:wang@intranet.example" };
        blank.values = [[""]];
        sheet.getRange("R21").formulas = [['=HYPERLINK("https://crm.example/t?id=8","查看")']];
        const { headersFooters } = sheet.pageLayout;
        headersFooters.state = "FirstOddAndEven";
        headersFooters.firstPage.leftHeader = "联系 13812345678";
        headersFooters.evenPages.rightFooter = "联系 13812345678";
      });
      host.settle();
      return saveWorkbook(workbook);
    },
    { documents: ["measures", "improvement-plan"] },
  );
  const copy = openWorkbook(made, "copy.xlsx");
  const { host, close } = openInHost(copy);
  try {
    await makeSharingCopy(new Map(), new AbortController().signal);
    host.settle();
  } finally {
    close();
  }
  const cells = copy.sheetByName(SHEET)?.cells;
  return { file: saveWorkbook(copy), shown: [19, 20].map((row) => cells?.getValue(row, 17)) };
}

describe("the sharing copy", () => {
  it("leads nowhere that staff linked, and says nothing on first and even pages that it does not say elsewhere", async () => {
    const { file, shown } = await shared();
    const parts = [...unzipped(file)].map(
      ([part, bytes]) => [part, Buffer.from(bytes).toString("utf8")] as const,
    );
    const holding = SECRETS.flatMap((secret) =>
      parts.filter(([, text]) => text.includes(secret)).map(([part]) => `${part}: ${secret}`),
    );
    expect(holding).toEqual([]);
    expect(shown).toEqual(["工单系统", "查看"]);
  });
});
