import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { unzipped } from "../../support/unzipped";
import { smallSurvey } from "../../app/surveyWorkbook";
import { isPreviewed, withPane, workbookOf } from "../onWorkbook";

const CUSTOMERS = ["林志远", "苏小小", "何平安"];

/** The small survey with a customer and a phone in each row. */
function survey(): string {
  const [head = "", ...rows] = smallSurvey().split("\n");
  const named = rows.map(
    (row, at) => `${row},${CUSTOMERS[at % CUSTOMERS.length] ?? ""},1381234567${String(at % 10)}`,
  );
  return [`${head},客户姓名,联系电话`, ...named].join("\n");
}

const textOf = (workbook: Workbook): string =>
  [...unzipped(saveWorkbook(workbook)).values()]
    .map((bytes) => Buffer.from(bytes).toString("utf8"))
    .join("\n");
const sharingIs =
  (status: PaneState["sharing"]["status"]) =>
  ({ sharing }: PaneState): boolean => {
    if (sharing.status === "failed" && status !== "failed") throw new Error(JSON.stringify(sharing.failure));
    return sharing.status === status;
  };

describe("the sharing copy from the pane", () => {
  test("is a workbook of its own, converted where it is open; the original keeps all it has", async () => {
    const opened: Uint8Array[] = [];
    const original = workbookOf(survey());
    await withPane(
      original,
      async ({ actions }, until) => {
        actions.open();
        await until(isPreviewed);
        actions.prefer({ documents: ["measures", "improvement-plan"] });
        actions.generate();
        await until(({ run }) => run.status === "done");
        await writeBesidePlan(`${CUSTOMERS[0] ?? ""}来电`);
        actions.openCopy();
        await until(sharingIs("opened"));
      },
      { onNewWorkbook: (file) => opened.push(file) },
    );
    expect(original.sheets.map(({ name }) => name)).toContain("有效评价明细");
    expect(original.settings.has("CSATLoop.copyToShare")).toBe(false);

    const copy = openWorkbook(opened[0] ?? new Uint8Array(), "copy.xlsx");
    await withPane(copy, async ({ actions }, until) => {
      actions.open();
      await until(sharingIs("copy"));
      actions.convertCopy();
      await until(sharingIs("done"));
    });
    expect(copy.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["满意度指标", "改进计划"]) as unknown,
    );
    expect(copy.sheets.map(({ name }) => name)).not.toContain("有效评价明细");
    const text = textOf(copy);
    expect([...CUSTOMERS, "1381234567"].filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain("客户A来电");
  });

  test("says why there is none where no sheet may be passed on, and leaves the workbook as it was", () =>
    withPane(workbookOf(survey()), async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      actions.openCopy();
      const { sharing } = await until(sharingIs("failed"));
      expect(sharing).toMatchObject({ failure: { code: "nothing-to-share" }, isHalfConverted: false });
    }));
});

async function writeBesidePlan(text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("改进计划").getRange("Z2").values = [[text]];
    await context.sync();
  });
}
