import { addChart, SCORES } from "./openedChart";
import { failureOf, onSheet, openEach } from "./openedSheet";

const opened = openEach("帕累托");

describe("charts.add", () => {
  test("finds names in the first row and categories in the first column", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const chart = addChart(worksheet);
      chart.series.load("items/name,count");
      chart.load("name,chartType,width,height");
      await context.sync();
      expect(chart.name).toBe("Chart 1");
      expect(chart.chartType).toBe("ColumnClustered");
      // A new chart of Excel's is 5 by 3 inches.
      expect([chart.width, chart.height]).toEqual([360, 216]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["满意", "不满意"]);
    });
    expect(
      opened.sheet.charts[0]?.series.map(({ name, xValues, values }) => [name, xValues, values]),
    ).toEqual([
      ["=帕累托!$B$1", "=帕累托!$A$2:$A$4", "=帕累托!$B$2:$B$4"],
      ["=帕累托!$C$1", "=帕累托!$A$2:$A$4", "=帕累托!$C$2:$C$4"],
    ]);
    expect(opened.sheet.changed).toBe(true);
  });

  test("takes the first column as names of series by rows", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("A1:C4").values = SCORES;
      const chart = worksheet.charts.add("Line", worksheet.getRange("A1:C4"), "Rows");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["一月", "二月", "三月"]);
    });
  });

  test("makes series without names or categories of numbers alone", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("A1:A3").values = [[1], [2], [3]];
      const chart = worksheet.charts.add("Line", worksheet.getRange("A1:A3"), "Auto");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Series1"]);
    });
    expect(opened.sheet.charts[0]?.series[0]).toMatchObject({ values: "=帕累托!$A$1:$A$3", xValues: null });
  });

  test("gives one series the chart's title and no legend, several a title to be written and a legend", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("A1:C4").values = SCORES;
      const one = worksheet.charts.add("ColumnClustered", worksheet.getRange("A1:B4"), "Columns");
      const two = worksheet.charts.add("ColumnClustered", worksheet.getRange("A1:C4"), "Columns");
      for (const chart of [one, two]) {
        chart.title.load("text,visible");
        chart.legend.load("visible,position");
      }
      await context.sync();
      expect([one.title.text, one.legend.visible]).toEqual(["满意", false]);
      expect([two.title.text, two.legend.visible, two.legend.position]).toEqual([
        "Chart Title",
        true,
        "Bottom",
      ]);
    });
    expect(opened.sheet.charts.map(({ name }) => name)).toEqual(["Chart 1", "Chart 2"]);
  });

  test("refuses types that the host does not draw by name, unknown ones as arguments", async () => {
    const missing = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        addChart(worksheet, opened.host.Excel.ChartType.waterfall);
        await context.sync();
      }),
    );
    expect(missing.code).toBe("NotImplemented");
    expect(missing.message).toContain("Waterfall");
    const unknown = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        worksheet.charts.add("Sausage" as "Line", worksheet.getRange("A1:C4"));
        await context.sync();
      }),
    );
    expect(unknown.code).toBe("InvalidArgument");
  });
});

describe("a chart", () => {
  test("is found by name without case, by position, or not at all", async () => {
    await onSheet(opened, async (context, worksheet) => {
      addChart(worksheet).name = "帕累托图 A";
      await context.sync();
      const found = worksheet.charts.getItem("帕累托图 a").load("name");
      const first = worksheet.charts.getItemAt(0).load("id");
      const missing = worksheet.charts.getItemOrNullObject("没有").load("name");
      worksheet.charts.load("count");
      await context.sync();
      expect(found.name).toBe("帕累托图 A");
      expect(first.id).toBe(opened.sheet.charts[0]?.id);
      expect(missing.isNullObject).toBe(true);
      expect(worksheet.charts.count).toBe(1);
    });
  });

  test("lies over the cells it is positioned to", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const chart = addChart(worksheet);
      chart.setPosition("B2", worksheet.getRange("D5"));
      chart.load("left,top,width,height");
      await context.sync();
      // Columns of 48 and rows of 15 points: B2:D5.
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 144, 60]);
    });
  });

  test("keeps the look of its series when it gets other data", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const chart = addChart(worksheet);
      chart.series.getItemAt(0).format.fill.setSolidColor("#4472C4");
      chart.setData(worksheet.getRange("A1:B3"), "Columns");
      chart.series.load("count");
      await context.sync();
      expect(chart.series.count).toBe(1);
    });
    expect(opened.sheet.charts[0]?.series[0]).toMatchObject({ fill: "#4472C4", values: "=帕累托!$B$2:$B$3" });
  });

  test("is gone after delete, and using it then fails", async () => {
    const failure = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        const chart = addChart(worksheet);
        await context.sync();
        chart.delete();
        await context.sync();
        chart.load("name");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ItemNotFound");
    expect(opened.sheet.charts).toHaveLength(0);
  });

  test("cannot be used in the batch that deletes its sheet, which stops there", async () => {
    const failure = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        const chart = addChart(worksheet);
        context.workbook.worksheets.add("另一个");
        worksheet.delete();
        chart.title.text = "x";
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidRequestContext");
    expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(["另一个"]);
  });

  test("follows its cells when rows are inserted and its sheet renamed", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const chart = addChart(worksheet);
      worksheet.getRange("1:2").insert("Down");
      worksheet.name = "图 1";
      await context.sync();
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items[0]?.name).toBe("满意");
    });
    expect(opened.sheet.charts[0]?.series[0]?.values).toBe("='图 1'!$B$4:$B$6");
  });

  test("takes set() with all levels at once", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const chart = addChart(worksheet);
      chart.set({
        name: "趋势",
        width: 400,
        title: { text: "满意率", format: { font: { size: 16, bold: true, color: "navy" } } },
        legend: { position: "Top" },
        axes: { valueAxis: { minimum: 0, maximum: 100, title: { text: "次数" } } },
      });
      chart.load("name,width,title/text,legend/position,axes/valueAxis/maximum,axes/valueAxis/title/visible");
      chart.title.format.font.load("size,bold,color,name");
      await context.sync();
      expect([chart.name, chart.width, chart.title.text, chart.legend.position]).toEqual([
        "趋势",
        400,
        "满意率",
        "Top",
      ]);
      expect(chart.axes.valueAxis.maximum).toBe(100);
      expect(chart.axes.valueAxis.title.visible).toBe(true);
      expect(chart.title.format.font.toJSON()).toEqual({
        size: 16,
        bold: true,
        color: "#000080",
        name: "Calibri",
      });
    });
  });

  test("is not changed by being read, nor is its sheet", async () => {
    await onSheet(opened, async (context, worksheet) => {
      addChart(worksheet);
      await context.sync();
    });
    const [chart] = opened.sheet.charts;
    if (chart === undefined) throw new Error("no chart");
    chart.changed = false;
    opened.sheet.changed = false;
    await onSheet(opened, async (context, worksheet) => {
      const read = worksheet.charts.getItemAt(0);
      read.load();
      read.title.load();
      read.legend.load();
      read.series.load("items");
      read.axes.valueAxis.load();
      read.axes.categoryAxis.load();
      read.series.getItemAt(0).points.getItemAt(0).load();
      read.series.getItemAt(0).points.getItemAt(0).dataLabel.load();
      read.series.getItemAt(0).dataLabels.load();
      read.format.font.load();
      await context.sync();
    });
    expect([chart.changed, opened.sheet.changed]).toEqual([false, false]);
    expect(chart.series[0]?.points.size).toBe(0);
  });

  test("on a protected sheet can be read and not changed nor deleted", async () => {
    await onSheet(opened, async (context, worksheet) => {
      addChart(worksheet);
      worksheet.protection.protect();
      await context.sync();
    });
    const attempts: ((chart: Excel.Chart) => void)[] = [
      (chart) => (chart.title.text = "x"),
      (chart) => {
        chart.series.getItemAt(0).format.fill.setSolidColor("red");
      },
      (chart) => (chart.axes.valueAxis.maximum = 1),
      (chart) => {
        chart.delete();
      },
    ];
    for (const attempt of attempts) {
      const { code } = await failureOf(
        onSheet(opened, async (context, worksheet) => {
          attempt(worksheet.charts.getItemAt(0));
          await context.sync();
        }),
      );
      expect(code).toBe("AccessDenied");
    }
    await onSheet(opened, async (context, worksheet) => {
      const chart = worksheet.charts.getItemAt(0).load("name");
      await context.sync();
      expect(chart.name).toBe("Chart 1");
    });
  });

  test("refuses getImage, pivot options and trend lines by name", async () => {
    const attempts: [string, (chart: Excel.Chart) => void][] = [
      ["Chart.GetImage", (chart) => void chart.getImage()],
      ["Chart.PivotOptions", (chart) => void chart.pivotOptions.load()],
      ["ChartSeries.Trendlines", (chart) => void chart.series.getItemAt(0).trendlines.add("Linear")],
    ];
    for (const [name, attempt] of attempts) {
      const failure = await failureOf(
        onSheet(opened, async (context, worksheet) => {
          attempt(addChart(worksheet));
          await context.sync();
        }),
      );
      expect(failure.code).toBe("ApiNotFound");
      expect(failure.message).toContain(name);
    }
  });
});
