import { zipSync } from "fflate";
import { inspectFile } from "../../../src/embedded/file/inspectFile";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { unzipped } from "../../support/unzipped";
import { leftInFile } from "../../../src/workbook/sharing/leftInFile";
import { withParts } from "../../app/sharing/planted";
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

  test("names what is in the copy's file that no add-in can look into, and empties what it can reach", async () => {
    const copy = openWorkbook(withParts(saveWorkbook(await madeWorkbook())), "copy.xlsx");
    await withPane(copy, async ({ actions }, until) => {
      actions.open();
      await until(isPreviewed);
      await printOnOtherPages(`编制 ${CUSTOMERS[0] ?? ""} 13711110005`);
      await rename("满意度指标", `${CUSTOMERS[1] ?? ""}13711110006`);
      actions.convertInPlace();
      const { sharing } = await until(sharingIs("done"));
      const left = sharing.status === "done" ? sharing.left : [];
      expect(left.find(({ kind }) => kind === "authors")?.names).toEqual(["秘密作者"]);
      expect(Object.fromEntries(left.map(({ kind, names }) => [kind, names.length]))).toEqual({
        comments: 3,
        authors: 1,
        pivots: 1,
        links: 1,
        queries: 1,
        pictures: 1,
        printers: 1,
      });
    });
    const parts = unzipped(saveWorkbook(copy));
    const said = ["docProps/core.xml", "docProps/app.xml"].map((part) =>
      Buffer.from(parts.get(part) ?? []).toString("utf8"),
    );
    expect(said.join("")).toMatch(/coreProperties.*Properties/su);
    expect(said.join("")).not.toContain("秘密");
    const text = textOf(copy);
    expect(copy.sheets.map(({ name }) => name)).toContain("客户B");
    expect(
      ["13711110005", "13711110006", "13711110017", "13711110018"].filter((secret) => text.includes(secret)),
    ).toEqual([]);
    expect(text).toContain("编制 客户A");
  });

  test("finds nothing left in a file that the command line passes on", async () => {
    const file = withParts(saveWorkbook(await madeWorkbook()));
    const shared = inspectFile(file, (text) => text);
    expect(leftInFile(Buffer.from(file).toString("base64"), [])).not.toEqual([]);
    expect(leftInFile(Buffer.from(shared).toString("base64"), [])).toEqual([]);
  });

  test("names who made, saved and reserved the file, each once, and nobody where the parts name nobody", () => {
    const names = (core: string, book: string): unknown =>
      leftInFile(
        Buffer.from(
          zipSync({ "docProps/core.xml": Buffer.from(core), "xl/workbook.xml": Buffer.from(book) }),
        ).toString("base64"),
        [],
      );
    const core =
      "<cp:coreProperties><dc:creator>张三</dc:creator><cp:lastModifiedBy>R&amp;D 李四</cp:lastModifiedBy></cp:coreProperties>";
    const book = '<workbook><fileSharing readOnlyRecommended="1" userName="张三"/></workbook>';
    expect(names(core, book)).toEqual([{ kind: "authors", names: ["张三", "R&D 李四"] }]);
    expect(
      names(
        "<cp:coreProperties><dc:creator></dc:creator><cp:lastModifiedBy/></cp:coreProperties>",
        "<workbook/>",
      ),
    ).toEqual([]);
  });

  test("names a chart sheet, and what it does not know by its part", () => {
    const file = zipSync({
      "xl/workbook.xml": Buffer.from(
        '<workbook><sheets><sheet name="表1" r:id="a"/><sheet name="图 &amp; 图" r:id="b"/></sheets></workbook>',
      ),
      "xl/worksheets/sheet1.xml": new Uint8Array(),
      "xl/chartsheets/sheet1.xml": new Uint8Array(),
      "xl/news/news1.xml": new Uint8Array(),
    });
    expect(leftInFile(Buffer.from(file).toString("base64"), ["表1"])).toEqual([
      { kind: "chartsheets", names: ["图 & 图"] },
      { kind: "other", names: ["xl/news/news1.xml"] },
    ]);
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

/** The small survey with sheets to pass on. */
async function madeWorkbook(): Promise<Workbook> {
  const workbook = workbookOf(survey());
  await withPane(workbook, async ({ actions }, until) => {
    actions.open();
    await until(isPreviewed);
    actions.prefer({ documents: ["measures", "improvement-plan"] });
    actions.generate();
    await until(({ run }) => run.status === "done");
  });
  return workbook;
}

async function rename(sheet: string, name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = name;
    await context.sync();
  });
}

async function printOnOtherPages(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const { headersFooters } = context.workbook.worksheets.getItem("改进计划").pageLayout;
    headersFooters.state = "FirstOddAndEven";
    headersFooters.evenPages.leftHeader = text;
    headersFooters.firstPage.rightFooter = text;
    await context.sync();
  });
}

async function writeBesidePlan(text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("改进计划").getRange("Z2").values = [[text]];
    await context.sync();
  });
}
