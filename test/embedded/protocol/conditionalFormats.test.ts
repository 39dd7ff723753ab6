import { failureOf, onSheet, openEach } from "./openedSheet";

const opened = openEach("规则");

describe("conditional formats", () => {
  test("a formula rule gives a look", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const format = worksheet.getRange("A2:B9").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$B2="未解决"';
      format.custom.format.fill.color = "#FCE4D6";
      format.custom.format.font.color = "red";
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
      format.load("type,priority,stopIfTrue");
      format.custom.rule.load("formula");
      format.custom.format.fill.load("color");
      format.custom.format.font.load("color,bold,italic");
      const range = format.getRange().load("address");
      await context.sync();
      expect(format.toJSON()).toMatchObject({ type: "Custom", priority: 0, stopIfTrue: true });
      expect(format.custom.rule.formula).toBe('=$B2="未解决"');
      expect(format.custom.format.fill.color).toBe("#FCE4D6");
      expect(format.custom.format.font.toJSON()).toEqual({ color: "#FF0000", bold: true, italic: null });
      expect(range.address).toBe("规则!A2:B9");
    });
    expect(opened.sheet.changed).toBe(true);
  });

  test("a cell value rule takes one or two formulas as its operator asks", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const format = worksheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "0.6", formula2: "=$C$1", operator: "Between" };
      format.cellValue.format.font.color = "#9C0006";
      format.cellValue.load("rule");
      await context.sync();
      expect(format.cellValue.rule).toEqual({ operator: "Between", formula1: "=0.6", formula2: "=$C$1" });
    });
    const failure = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        const format = worksheet.getRange("A1").conditionalFormats.add("CellValue");
        format.cellValue.rule = { formula1: "=1", operator: "Between" };
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidArgument");
  });

  test("a data bar has colours and bounds", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const { dataBar } = worksheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      dataBar.positiveFormat.fillColor = "#5B9BD5";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "HighestValue" };
      dataBar.showDataBarOnly = true;
      dataBar.load("lowerBoundRule,upperBoundRule,showDataBarOnly");
      dataBar.positiveFormat.load("fillColor,gradientFill");
      await context.sync();
      expect(dataBar.lowerBoundRule).toEqual({ type: "Number", formula: "0" });
      expect(dataBar.upperBoundRule).toEqual({ type: "HighestValue" });
      expect(dataBar.showDataBarOnly).toBe(true);
      expect(dataBar.positiveFormat.toJSON()).toEqual({ fillColor: "#5B9BD5", gradientFill: false });
    });
  });

  test("a new rule is the strongest; another order can be given", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const formats = worksheet.getRange("A1:A9").conditionalFormats;
      const first = formats.add("Custom");
      first.custom.rule.formula = "=A1=1";
      const second = formats.add("Custom");
      second.custom.rule.formula = "=A1=2";
      formats.load("items/priority");
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      expect(opened.sheet.conditionalFormats.map((rule) => ("formula" in rule ? rule.formula : ""))).toEqual([
        "=A1=2",
        "=A1=1",
      ]);
      first.priority = 0;
      await context.sync();
    });
    expect(opened.sheet.conditionalFormats.map(({ priority }) => priority)).toEqual([1, 2]);
    expect(opened.sheet.conditionalFormats[0]).toMatchObject({ formula: "=A1=1" });
  });

  test("clearAll takes the rules off the range alone, whose formulas go on meaning the same", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>$C$1";
      worksheet.getRange("A1:A4").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(opened.sheet.conditionalFormats).toMatchObject([
      { areas: [{ top: 4, bottom: 8, left: 0, right: 0 }], formula: "=A5>$C$1" },
    ]);
  });

  test("clearing cells takes them out of their rules, whose formulas go on meaning the same", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>$C$1";
      worksheet.getRange("A1:A4").clear();
      await context.sync();
    });
    expect(opened.sheet.conditionalFormats).toMatchObject([
      { areas: [{ top: 4, bottom: 8, left: 0, right: 0 }], formula: "=A5>$C$1" },
    ]);
  });

  test("rules are found by id, deleted, and then gone", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const formats = worksheet.getRange("A1").conditionalFormats;
      const format = formats.add("Custom").load("id");
      await context.sync();
      const again = formats.getItem(format.id);
      again.delete();
      const missing = formats.getItemOrNullObject(format.id).load("id");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    expect(opened.sheet.conditionalFormats).toEqual([]);
  });

  test("the part of another type is a null object, or an error", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const format = worksheet.getRange("A1").conditionalFormats.add("Custom");
      format.dataBarOrNullObject.load("showDataBarOnly");
      await context.sync();
      expect(format.dataBarOrNullObject.isNullObject).toBe(true);
    });
    const failure = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        worksheet.getRange("A1").conditionalFormats.add("Custom").cellValue.rule = {
          formula1: "=1",
          operator: "EqualTo",
        };
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidOperation");
  });

  test("types that the host does not have are refused by name, broken formulas as arguments", async () => {
    const scale = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        worksheet.getRange("A1").conditionalFormats.add("ColorScale");
        await context.sync();
      }),
    );
    expect(scale.code).toBe("NotImplemented");
    expect(scale.message).toContain("ColorScale");
    const broken = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        worksheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=SUM(";
        await context.sync();
      }),
    );
    expect(broken.code).toBe("InvalidArgument");
  });

  test("a reference to a table is refused: rules take cells and names", async () => {
    const refused = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        const { rule } = worksheet.getRange("A1").conditionalFormats.add("Custom").custom;
        rule.formula = '=COUNTIF(表1[状态],"逾期")>0';
        await context.sync();
      }),
    );
    expect(refused.code).toBe("InvalidArgument");
  });

  test("a protected sheet refuses rules unless formats are allowed", async () => {
    const add = (): Promise<{ code: string }> =>
      failureOf(
        onSheet(opened, async (context, worksheet) => {
          worksheet.getRange("A1").conditionalFormats.add("Custom");
          await context.sync();
        }),
      );
    await onSheet(opened, async (context, worksheet) => {
      worksheet.protection.protect();
      await context.sync();
    });
    expect((await add()).code).toBe("AccessDenied");
    await onSheet(opened, async (context, worksheet) => {
      worksheet.protection.unprotect();
      worksheet.protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    expect((await add()).code).toBe("no error");
  });
});
