import { openSurvey, smallSurvey } from "../surveyWorkbook";
import { run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";
import type { Shape } from "../../../src/embedded/model/sheet";

const drawAgain = (): ReturnType<typeof run> => run({ documents: ["fishbone"] });

async function onShape(name: string, work: (shape: Excel.Shape) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("鱼骨图").shapes.getItem(name));
    await context.sync();
  });
}

describe("the drawing of 鱼骨图", () => {
  it("is the same when it is made again, and each shape stays where staff moved it", async () => {
    const { workbook, close } = openSurvey(smallSurvey());
    try {
      await drawAgain();
      const shapes = (): readonly Shape[] => workbook.sheetByName("鱼骨图")?.shapes ?? [];
      const plain = (): unknown[] => shapes().map((shape) => ({ ...shape, id: "" }));
      const first = plain();
      const [problem] = (await tableRows("鱼骨图")).map((row) => row["核心问题"]);
      const name = `CSATLoop ${String(problem)} label-people`;
      await drawAgain();
      expect(plain()).toEqual(first);

      await onShape(name, (shape) => shape.set({ left: 400, top: 300 }));
      await onShape(`CSATLoop ${String(problem)} spine`, (shape) => shape.delete());
      await typeInto("鱼骨图", 0, "可能原因", "排班不足");
      await drawAgain();
      const found = new Map(shapes().map((shape) => [shape.name, shape]));
      expect(found.get(name)).toMatchObject({ left: 400, top: 300, text: "人" });
      expect(found.get(`CSATLoop ${String(problem)} spine`)).toMatchObject({ kind: "Line" });
      expect(found.get(`CSATLoop ${String(problem)} cause-people-1`)).toMatchObject({ text: "排班不足" });
      expect((await tableRows("鱼骨图"))[0]).toMatchObject({ 可能原因: "排班不足" });
      await drawAgain();
      expect(shapes().find((shape) => shape.name === name)).toMatchObject({ left: 400, top: 300 });
    } finally {
      close();
    }
  });

  it("loses what it has no more, and leaves staff's own shapes alone", async () => {
    const { workbook, close } = openSurvey(smallSurvey());
    try {
      await drawAgain();
      const before = workbook.sheetByName("鱼骨图")?.shapes.length ?? 0;
      await Excel.run(async (context) => {
        const { shapes } = context.workbook.worksheets.getItem("鱼骨图");
        shapes.addTextBox("班组备注").name = "备注";
        shapes.addTextBox("旧").name = "CSATLoop 旧问题 head";
        await context.sync();
      });
      await drawAgain();
      const names = workbook.sheetByName("鱼骨图")?.shapes.map(({ name }) => name) ?? [];
      expect(names).toContain("备注");
      expect(names).toHaveLength(before + 1);
    } finally {
      close();
    }
  });
});
