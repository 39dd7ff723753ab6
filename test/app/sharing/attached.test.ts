import { makeSharingCopy } from "../../../src/app/sharing/makeSharingCopy";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { leftInFile } from "../../../src/workbook/sharing/leftInFile";
import { unzipped } from "../../support/unzipped";
import { excel, inMadeWorkbook } from "../inSurvey";
import { openInHost, smallSurvey } from "../surveyWorkbook";
import { ATTACHED, withAttached } from "./attached";

const SHEET = "改进计划";
const DOCUMENTS = { documents: ["measures", "improvement-plan"] } as const;

/** A made workbook on whose plan all that hangs. */
const madeFile = (): Promise<Uint8Array> =>
  inMadeWorkbook(
    smallSurvey(),
    async ({ workbook, host }) => {
      await excel(({ workbook: { worksheets } }) => {
        const cells = worksheets.getItem(SHEET).getRange("R20:S21");
        cells.values = [
          [ATTACHED.shown, "次数"],
          ["'001", 7],
        ];
      });
      host.settle();
      return withAttached(saveWorkbook(workbook), SHEET);
    },
    DOCUMENTS,
  );

const textsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...unzipped(file)].map(([part, bytes]) => [part, Buffer.from(bytes).toString("utf8")]));

const holding = (file: Uint8Array, secret: string): readonly string[] =>
  [...textsOf(file)].filter(([, text]) => text.includes(secret)).map(([part]) => part);

/** The workbook as a sharing copy, and its file. */
async function sharedFrom(
  made: Uint8Array,
  options: Parameters<typeof openInHost>[1] = {},
): Promise<{ readonly copy: Workbook; readonly file: Uint8Array }> {
  const copy = openWorkbook(made, "copy.xlsx");
  const { host, close } = openInHost(copy, options);
  try {
    await makeSharingCopy(new Map(), new AbortController().signal);
    host.settle();
  } finally {
    close();
  }
  return { copy, file: saveWorkbook(copy) };
}

const leftIn = ({ sheets }: Workbook, file: Uint8Array): ReturnType<typeof leftInFile> =>
  leftInFile(
    Buffer.from(file).toString("base64"),
    sheets.map(({ name }) => name),
  );

describe("what hangs on cells", () => {
  let made: Uint8Array;

  beforeAll(async () => {
    made = await madeFile();
  });

  test("comments, notes and pivot tables go from the sharing copy, with their caches and answers; cells stay as they show", async () => {
    const { copy, file } = await sharedFrom(made);
    const { comment, answer, note, cache, person } = ATTACHED;
    expect([comment, answer, note, cache, person].flatMap((secret) => holding(file, secret))).toEqual([]);
    const cells = copy.sheetByName(SHEET)?.cells;
    expect([19, 20].map((row) => [cells?.getValue(row, 17), cells?.getValue(row, 18)])).toEqual([
      [ATTACHED.shown, "次数"],
      ["001", 7],
    ]);
    expect(leftIn(copy, file)).toEqual([]);
    expect(textsOf(file).get("xl/workbook.xml")).not.toContain("pivotCaches");
  });

  test("what staff filtered for goes from the sharing copy, in our tables and beside them, and all rows are shown", async () => {
    const [inTable, beside] = ["责任人甲某", "旁注乙某"];
    const filtered = await inMadeWorkbook(
      smallSurvey(),
      async ({ workbook, host }) => {
        await excel(({ workbook: { worksheets } }) => {
          const sheet = worksheets.getItem(SHEET);
          sheet.getRange("R20:R22").values = [["标题"], [1], [2]];
          sheet.autoFilter.apply(sheet.getRange("R20:R22"), 0, { filterOn: "Values", values: [beside] });
          sheet.tables.getItemAt(0).columns.getItemAt(0).filter.applyValuesFilter([inTable]);
        });
        host.settle();
        return saveWorkbook(workbook);
      },
      DOCUMENTS,
    );
    expect([inTable, beside].map((text) => holding(filtered, text).length)).toEqual([1, 1]);
    const { file } = await sharedFrom(filtered);
    expect([inTable, beside].flatMap((text) => holding(file, text))).toEqual([]);
    expect([...textsOf(file).values()].some((text) => /<row [^>]*hidden="1"/u.test(text))).toBe(false);
  });

  test("an Excel that does not show notes to add-ins names them, and leaves them without the comments", async () => {
    const { copy, file } = await sharedFrom(made, { excelApi: "1.17" });
    expect(leftIn(copy, file)).toEqual([
      { kind: "comments", names: ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"] },
    ]);
    expect(holding(file, ATTACHED.note)).toEqual(["xl/comments1.xml"]);
    expect(holding(file, ATTACHED.comment)).toEqual([]);
    expect(textsOf(file).get("xl/drawings/vmlDrawing1.vml")).not.toContain("<x:Row>2</x:Row>");
  });

  test("an Excel without comments for add-ins names them, and leaves them", async () => {
    const { copy, file } = await sharedFrom(made, { excelApi: "1.9" });
    const left = leftIn(copy, file);
    expect(left.map(({ kind }) => kind)).toEqual(["comments"]);
    expect(holding(file, ATTACHED.comment)).toHaveLength(2);
  });

  test("stays where it is while other cells are written, and goes with its sheet", async () => {
    const workbook = openWorkbook(made, "made.xlsx");
    const { host, close } = openInHost(workbook);
    const parts = (file: Uint8Array): readonly string[] =>
      [...textsOf(file).keys()].filter((part) => /comment|person|vml|pivot/iu.test(part));
    try {
      await excel(({ workbook: { worksheets } }) => {
        worksheets.getItem(SHEET).getRange("Z1").values = [["别的"]];
      });
      host.settle();
      const [before, after] = [textsOf(made), textsOf(saveWorkbook(workbook))];
      expect(parts(made)).not.toEqual([]);
      for (const part of parts(made)) expect([part, after.get(part)]).toEqual([part, before.get(part)]);
      await excel(({ workbook: { worksheets } }) => {
        worksheets.getItem(SHEET).delete();
      });
      host.settle();
      expect(parts(saveWorkbook(workbook))).toEqual([]);
    } finally {
      close();
    }
  });

  test("is found by those who ask, on a sheet and in the workbook", async () => {
    const { close } = openInHost(openWorkbook(made, "made.xlsx"));
    try {
      await Excel.run(async (context) => {
        const { comments, pivotTables, worksheets } = context.workbook;
        comments.load({ content: true });
        const notes = context.workbook.notes.load({ content: true, authorName: true });
        pivotTables.load({ name: true });
        const elsewhere = worksheets.getItem("满意度指标").comments.load({ content: true });
        await context.sync();
        expect(comments.items.map(({ content }) => content)).toEqual([ATTACHED.comment]);
        expect(notes.items.map(({ content }) => content)).toEqual([ATTACHED.note]);
        expect(pivotTables.items.map(({ name }) => name)).toEqual(["透视表1"]);
        expect(elsewhere.items).toEqual([]);
        pivotTables.getItem("没有").load({ name: true });
        await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
      });
    } finally {
      close();
    }
  });
});
