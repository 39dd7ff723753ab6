import { openWorkbook } from "../../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../../src/embedded/file/saveWorkbook";
import { rowTop } from "../../../../src/embedded/model/edits/sizes";
import type { Shape } from "../../../../src/embedded/model/sheet";
import { putPicture } from "../../../app/staff/staffPictures";
import { excel } from "../../../app/inSurvey";
import { openInHost, openSurvey } from "../../../app/surveyWorkbook";
import { renderStack, rowsOf, type Stacked } from "./stackedSheet";

const LEFT = 700;
const SIZE = { width: 90, height: 30 };

const stack = (...rows: number[]): readonly Stacked[] => [
  { name: "甲", columns: 5, rows: rowsOf("甲", rows[0] ?? 3) },
  { name: "乙", columns: 2, rows: rowsOf("乙", rows[1] ?? 3) },
];

/** The drawings of staff's on a sheet whose tables became others, once saved and opened again. */
async function after(
  before: readonly Stacked[],
  now: readonly Stacked[],
  draw: (opened: ReturnType<typeof openInHost>) => Promise<void>,
): Promise<readonly Shape[]> {
  const made = openSurvey("满意度评分\n5");
  await renderStack(before);
  made.host.settle();
  const file = saveWorkbook(made.workbook);
  made.close();
  const opened = openInHost(openWorkbook(file, "结果.xlsx"));
  try {
    await draw(opened);
    await renderStack(now);
    opened.host.settle();
    const saved = openWorkbook(saveWorkbook(opened.workbook), "结果.xlsx");
    return saved.sheetByName("叠表")?.shapes ?? [];
  } finally {
    opened.close();
  }
}

describe("what staff draw beside tables one above the other", () => {
  it.each([5, 6, 7, 8, 9, 10, 12, 14])(
    "is as large as it was when rows under it go and come: a picture from row %i on",
    async (row) => {
      const draw = ({ workbook }: ReturnType<typeof openInHost>): Promise<void> => {
        const sheet = workbook.sheetByName("叠表");
        if (sheet === undefined) throw new Error("no sheet");
        putPicture(workbook, sheet, { left: LEFT, top: rowTop(sheet, row), ...SIZE });
        return Promise.resolve();
      };
      for (const [before, now] of [
        [stack(8, 3), stack(2, 3)],
        [stack(3, 3), stack(7, 2)],
      ] as const) {
        expect(await after(before, now, draw)).toMatchObject([
          { kind: "Image", ...SIZE, placement: "TwoCell" },
        ]);
      }
    },
  );

  it("is so too of shapes, and of those that go with no cells nothing is another", async () => {
    const shapes = await after(stack(8, 3), stack(2, 3), () =>
      excel(({ workbook: { worksheets } }) => {
        const sheet = worksheets.getItem("叠表");
        for (const placement of ["TwoCell", "OneCell", "Absolute"] as const) {
          const box = sheet.shapes.addTextBox(placement);
          box.set({ left: LEFT, top: 150, width: 60, height: 30, placement });
        }
      }),
    );
    expect(shapes.map(({ text, height, placement }) => ({ text, height, placement }))).toEqual(
      ["TwoCell", "OneCell", "Absolute"].map((text) => ({ text, height: 30, placement: text })),
    );
  });
});
