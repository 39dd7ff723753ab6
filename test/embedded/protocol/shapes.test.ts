import { failureOf, onSheet, openEach } from "./openedSheet";

const opened = openEach("鱼骨图");

describe("shapes", () => {
  test("a text box has a place, a text, a fill and a line", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const box = worksheet.shapes.addTextBox("等待时间长");
      box.set({ name: "骨 1", left: 10, top: 20, width: 120, height: 30 });
      box.fill.setSolidColor("#E7E6E6");
      box.lineFormat.color = "black";
      box.textFrame.textRange.font.bold = true;
      box.textFrame.textRange.font.size = 12;
      await context.sync();
      const again = worksheet.shapes.getItem("骨 1");
      again.load("name,left,top,width,height,type,geometricShapeType");
      again.fill.load("foregroundColor,type");
      again.textFrame.textRange.load("text");
      again.textFrame.textRange.font.load("bold,size");
      again.lineFormat.load("color,visible");
      await context.sync();
      expect(again.toJSON()).toMatchObject({
        name: "骨 1",
        left: 10,
        top: 20,
        width: 120,
        height: 30,
        type: "GeometricShape",
        geometricShapeType: "Rectangle",
        fill: { foregroundColor: "#E7E6E6", type: "Solid" },
        lineFormat: { color: "#000000", visible: true },
      });
      expect(again.textFrame.textRange.text).toBe("等待时间长");
      expect(again.textFrame.textRange.font.toJSON()).toEqual({ bold: true, size: 12 });
    });
  });

  test("a line runs between its points, also when it rises", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const falling = worksheet.shapes.addLine(10, 20, 110, 70);
      const rising = worksheet.shapes.addLine(10, 70, 110, 20, "Straight");
      falling.load("left,top,width,height,type");
      rising.load("left,top,width,height");
      await context.sync();
      expect(falling.toJSON()).toMatchObject({ left: 10, top: 20, width: 100, height: 50, type: "Line" });
      expect(rising.toJSON()).toMatchObject({ left: 10, top: 20, width: 100, height: 50 });
    });
    expect(opened.sheet.shapes.map(({ flipVertical }) => flipVertical)).toEqual([false, true]);
  });

  test("a text stands where it is put in its box, and a shape need not go with the cells", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const box = worksheet.shapes.addTextBox("人");
      box.load("placement");
      box.textFrame.load("horizontalAlignment,verticalAlignment");
      await context.sync();
      expect([box.placement, box.textFrame.horizontalAlignment, box.textFrame.verticalAlignment]).toEqual([
        "OneCell",
        "Left",
        "Top",
      ]);
      box.placement = "Absolute";
      box.textFrame.set({ horizontalAlignment: "Center", verticalAlignment: "Middle" });
      await context.sync();
    });
    expect(opened.sheet.shapes.at(-1)).toMatchObject({
      placement: "Absolute",
      textAlign: { horizontal: "Center", vertical: "Middle" },
    });
  });

  test("shapes and charts are numbered together", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("A1:A2").values = [[1], [2]];
      worksheet.charts.add("Line", worksheet.getRange("A1:A2"));
      const box = worksheet.shapes.addTextBox("x").load("name");
      const oval = worksheet.shapes.addGeometricShape("Ellipse").load("name");
      const count = worksheet.shapes.getCount();
      await context.sync();
      expect([box.name, oval.name, count.value]).toEqual(["TextBox 2", "Ellipse 3", 2]);
    });
  });

  test("a deleted shape is gone", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.shapes.addTextBox("x").delete();
      await context.sync();
    });
    expect(opened.sheet.shapes).toEqual([]);
  });

  test("curved lines and pictures are refused by name", async () => {
    const curve = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        worksheet.shapes.addLine(0, 0, 1, 1, "Curve");
        await context.sync();
      }),
    );
    expect(curve.code).toBe("NotImplemented");
    expect(curve.message).toContain("ShapeCollection.AddLine");
    const picture = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        worksheet.shapes.addImage("AAAA");
        await context.sync();
      }),
    );
    expect(picture).toMatchObject({ code: "ApiNotFound" });
    expect(picture.message).toContain("ShapeCollection.AddImage");
  });

  test("a protected sheet refuses shapes unless objects are allowed", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.shapes.addTextBox("x");
      worksheet.protection.protect();
      await context.sync();
    });
    const move = (): Promise<{ code: string }> =>
      failureOf(
        onSheet(opened, async (context, worksheet) => {
          worksheet.shapes.getItemAt(0).left = 5;
          await context.sync();
        }),
      );
    expect((await move()).code).toBe("AccessDenied");
    expect(opened.sheet.shapes[0]?.left).toBe(0);
    await onSheet(opened, async (context, worksheet) => {
      worksheet.protection.unprotect();
      worksheet.protection.protect({ allowEditObjects: true });
      await context.sync();
    });
    expect((await move()).code).toBe("no error");
    expect(opened.sheet.shapes[0]?.left).toBe(5);
  });
});
