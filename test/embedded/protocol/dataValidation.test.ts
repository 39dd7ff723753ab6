import { failureOf, onSheet, openEach } from "./openedSheet";

const opened = openEach("计划");

describe("data validation", () => {
  test("cells without a rule have type None, no rule, and are valid", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const { dataValidation } = worksheet.getRange("A1:A9");
      dataValidation.load("type,rule,ignoreBlanks,valid,errorAlert,prompt");
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        type: "None",
        rule: {},
        ignoreBlanks: true,
        valid: true,
      });
    });
    expect(opened.sheet.changed).toBe(false);
  });

  test("a list comes from text, a formula or a range", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const cells = ["A1", "A2", "A3"].map((address) => worksheet.getRange(address).dataValidation);
      const sources = ["未开始,进行中,已完成", "=$H$1:$H$3", worksheet.getRange("H1:H3")];
      cells.forEach((cell, index) => {
        cell.rule = { list: { inCellDropDown: true, source: sources[index] ?? "" } };
        cell.load("type,rule");
      });
      await context.sync();
      expect(cells.map(({ type, rule }) => [type, rule.list?.source])).toEqual([
        ["List", "未开始,进行中,已完成"],
        ["List", "=$H$1:$H$3"],
        ["List", "=计划!$H$1:$H$3"],
      ]);
    });
  });

  test("a list or a formula that refers to a table is refused", async () => {
    for (const rule of [
      { list: { inCellDropDown: true, source: "=部门[名称]" } },
      { custom: { formula: "=COUNTIF(部门[名称],A1)>0" } },
    ]) {
      const failure = await failureOf(
        onSheet(opened, async (context, worksheet) => {
          worksheet.getRange("A1").dataValidation.rule = rule;
          await context.sync();
        }),
      );
      expect(failure.code).toBe("InvalidArgument");
    }
  });

  test("an inline list of more than 255 characters is refused", async () => {
    const failure = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        const source = "选项,".repeat(90);
        worksheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidArgument");
  });

  test("comparisons give their operands back as formulas", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const number = worksheet.getRange("A1").dataValidation;
      number.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      const date = worksheet.getRange("A2").dataValidation;
      date.rule = { date: { formula1: "2000-01-01", operator: "GreaterThan" } };
      const whole = worksheet.getRange("A3").dataValidation;
      whole.rule = { wholeNumber: { formula1: "=$B$1", operator: "LessThanOrEqualTo" } };
      const custom = worksheet.getRange("A4").dataValidation;
      custom.rule = { custom: { formula: "=LEN(A4)<9" } };
      for (const each of [number, date, whole, custom]) each.load("rule,type");
      await context.sync();
      expect(number.rule.decimal).toEqual({ formula1: "=0", formula2: "=1", operator: "Between" });
      // 2000-01-01 is day 36526 of Excel's calendar.
      expect(date.rule.date).toEqual({ formula1: "=36526", operator: "GreaterThan" });
      expect(whole.rule.wholeNumber).toEqual({ formula1: "=$B$1", operator: "LessThanOrEqualTo" });
      expect([custom.type, custom.rule.custom?.formula]).toEqual(["Custom", "=LEN(A4)<9"]);
    });
  });

  test("alert, prompt and blanks are kept with the rule and by themselves", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const { dataValidation } = worksheet.getRange("A1:A9");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "分值", message: "1 到 5" };
      dataValidation.prompt = { showPrompt: true, title: "分值", message: "请填 1 到 5" };
      dataValidation.ignoreBlanks = false;
      const alone = worksheet.getRange("B1").dataValidation;
      alone.prompt = { showPrompt: true, title: "提示", message: "随便填" };
      dataValidation.load();
      alone.load("type,prompt,valid");
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        errorAlert: { showAlert: true, style: "Warning", title: "分值", message: "1 到 5" },
        prompt: { showPrompt: true, title: "分值", message: "请填 1 到 5" },
        ignoreBlanks: false,
      });
      expect(alone.toJSON()).toMatchObject({ type: "None", prompt: { message: "随便填" }, valid: true });
    });
  });

  test("a rule for some cells of another leaves it to the rest, with references that still fit", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=A1>0" } };
      worksheet.getRange("A1:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      const mixed = worksheet.getRange("A1:A9").dataValidation.load("type,rule");
      const rest = worksheet.getRange("A4:A9").dataValidation.load("rule");
      await context.sync();
      expect([mixed.type, mixed.rule]).toEqual(["MixedCriteria", null]);
      expect(rest.rule.custom?.formula).toBe("=A4>0");
    });
  });

  test("the same rule set cell by cell stays one", async () => {
    await onSheet(opened, async (context, worksheet) => {
      for (const address of ["A1", "A2", "A3"]) {
        worksheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      }
      await context.sync();
    });
    expect(opened.sheet.validations).toHaveLength(1);
  });

  test("cells are valid, not valid, or neither where they differ", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const range = worksheet.getRange("A1:A3");
      range.values = [[1], [9], [""]];
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      const both = range.dataValidation.load("valid");
      const good = worksheet.getRange("A1").dataValidation.load("valid");
      const bad = worksheet.getRange("A2").dataValidation.load("valid");
      await context.sync();
      expect([both.valid, good.valid, bad.valid]).toEqual([null, true, false]);
    });
  });

  test("clear takes the rule off", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const { dataValidation } = worksheet.getRange("A1:A3");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      await context.sync();
      expect(opened.sheet.validations).toHaveLength(1);
      dataValidation.clear();
      await context.sync();
    });
    expect(opened.sheet.validations).toEqual([]);
  });

  test("clearing cells takes them out of their rule, whose formula goes on meaning the same", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=A1>0" } };
      worksheet.getRange("A1:A3").clear();
      const rest = worksheet.getRange("A4:A9").dataValidation.load("rule");
      await context.sync();
      expect(rest.rule.custom?.formula).toBe("=A4>0");
    });
  });

  test("two kinds at once, unknown kinds and titles that are too long are refused", async () => {
    const attempts: ((validation: Excel.DataValidation) => void)[] = [
      (validation) => {
        validation.rule = {
          custom: { formula: "=TRUE" },
          list: { inCellDropDown: true, source: "a" },
        };
      },
      (validation) => {
        validation.rule = { sausage: {} } as Excel.DataValidationRule;
      },
      (validation) => {
        validation.prompt = { showPrompt: true, title: "题".repeat(33), message: "" };
      },
    ];
    for (const attempt of attempts) {
      const failure = await failureOf(
        onSheet(opened, async (context, worksheet) => {
          attempt(worksheet.getRange("A1").dataValidation);
          await context.sync();
        }),
      );
      expect(failure.code).toBe("InvalidArgument");
    }
    expect(opened.sheet.validations).toEqual([]);
  });
});
