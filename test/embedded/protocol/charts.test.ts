import { openHost, type EmbeddedHost } from "../../../src/embedded/host";
import { addSheet } from "../../../src/embedded/model/edits/sheets";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { Workbook } from "../../../src/embedded/model/workbook";

let host: EmbeddedHost;
let sheet: Sheet;

beforeEach(() => {
  const workbook = new Workbook();
  sheet = addSheet(workbook, "帕累托");
  workbook.activeSheet = sheet;
  host = openHost(workbook);
});

afterEach(() => {
  host.close();
});

function run<Result>(
  work: (context: Excel.RequestContext, worksheet: Excel.Worksheet) => Promise<Result>,
): Promise<Result> {
  return host.Excel.run((context) => work(context, context.workbook.worksheets.getItem("帕累托")));
}

const failureOf = async (work: Promise<unknown>): Promise<{ code: string; message: string }> => {
  const error: unknown = await work.then(
    () => ({ code: "no error", message: "" }),
    (reason: unknown) => reason,
  );
  return error as { code: string; message: string };
};

const SCORES = [
  ["月份", "满意", "不满意"],
  ["一月", 30, 5],
  ["二月", 40, 4],
  ["三月", 50, 3],
];

/** A chart over A1:C4. */
function addChart(worksheet: Excel.Worksheet, type: Excel.ChartType = host.Excel.ChartType.columnClustered): Excel.Chart {
  worksheet.getRange("A1:C4").values = SCORES;
  return worksheet.charts.add(type, worksheet.getRange("A1:C4"), "Columns");
}

describe("charts.add", () => {
  test("finds names in the first row and categories in the first column", async () => {
    await run(async (context, worksheet) => {
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
    expect(sheet.charts[0]?.series.map(({ name, xValues, values }) => [name, xValues, values])).toEqual([
      ["=帕累托!$B$1", "=帕累托!$A$2:$A$4", "=帕累托!$B$2:$B$4"],
      ["=帕累托!$C$1", "=帕累托!$A$2:$A$4", "=帕累托!$C$2:$C$4"],
    ]);
    expect(sheet.changed).toBe(true);
  });

  test("series by rows take the first column as names", async () => {
    await run(async (context, worksheet) => {
      worksheet.getRange("A1:C4").values = SCORES;
      const chart = worksheet.charts.add("Line", worksheet.getRange("A1:C4"), "Rows");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["一月", "二月", "三月"]);
    });
  });

  test("numbers alone are series without names or categories", async () => {
    await run(async (context, worksheet) => {
      worksheet.getRange("A1:A3").values = [[1], [2], [3]];
      const chart = worksheet.charts.add("Line", worksheet.getRange("A1:A3"), "Auto");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Series1"]);
    });
    expect(sheet.charts[0]?.series[0]).toMatchObject({ values: "=帕累托!$A$1:$A$3", xValues: null });
  });

  test("one series gives the title and hides the legend, several show both", async () => {
    await run(async (context, worksheet) => {
      worksheet.getRange("A1:C4").values = SCORES;
      const one = worksheet.charts.add("ColumnClustered", worksheet.getRange("A1:B4"), "Columns");
      const two = worksheet.charts.add("ColumnClustered", worksheet.getRange("A1:C4"), "Columns");
      for (const chart of [one, two]) {
        chart.title.load("text,visible");
        chart.legend.load("visible,position");
      }
      await context.sync();
      expect([one.title.text, one.legend.visible]).toEqual(["满意", false]);
      expect([two.title.text, two.legend.visible, two.legend.position]).toEqual(["Chart Title", true, "Bottom"]);
    });
    expect(sheet.charts.map(({ name }) => name)).toEqual(["Chart 1", "Chart 2"]);
  });

  test("types that Excel has and the host does not draw are refused by name, unknown ones as arguments", async () => {
    const missing = await failureOf(
      run(async (context, worksheet) => {
        addChart(worksheet, host.Excel.ChartType.waterfall);
        await context.sync();
      }),
    );
    expect(missing.code).toBe("NotImplemented");
    expect(missing.message).toContain("Waterfall");
    const unknown = await failureOf(
      run(async (context, worksheet) => {
        addChart(worksheet, "Sausage" as Excel.ChartType);
        await context.sync();
      }),
    );
    expect(unknown.code).toBe("InvalidArgument");
  });
});

describe("a chart", () => {
  test("is found by name without case, by position, or not at all", async () => {
    await run(async (context, worksheet) => {
      addChart(worksheet).name = "帕累托图 A";
      await context.sync();
      const found = worksheet.charts.getItem("帕累托图 a").load("name");
      const first = worksheet.charts.getItemAt(0).load("id");
      const missing = worksheet.charts.getItemOrNullObject("没有").load("name");
      worksheet.charts.load("count");
      await context.sync();
      expect(found.name).toBe("帕累托图 A");
      expect(first.id).toBe(sheet.charts[0]?.id);
      expect(missing.isNullObject).toBe(true);
      expect(worksheet.charts.count).toBe(1);
    });
  });

  test("lies over the cells it is positioned to", async () => {
    await run(async (context, worksheet) => {
      const chart = addChart(worksheet);
      chart.setPosition("B2", worksheet.getRange("D5"));
      chart.load("left,top,width,height");
      await context.sync();
      // Columns of 48 and rows of 15 points: B2:D5.
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 144, 60]);
    });
  });

  test("keeps the look of its series when it gets other data", async () => {
    await run(async (context, worksheet) => {
      const chart = addChart(worksheet);
      chart.series.getItemAt(0).format.fill.setSolidColor("#4472C4");
      chart.setData(worksheet.getRange("A1:B3"), "Columns");
      chart.series.load("count");
      await context.sync();
      expect(chart.series.count).toBe(1);
    });
    expect(sheet.charts[0]?.series[0]).toMatchObject({ fill: "#4472C4", values: "=帕累托!$B$2:$B$3" });
  });

  test("is gone after delete, and using it then fails", async () => {
    const failure = await failureOf(
      run(async (context, worksheet) => {
        const chart = addChart(worksheet);
        await context.sync();
        chart.delete();
        await context.sync();
        chart.load("name");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ItemNotFound");
    expect(sheet.charts).toHaveLength(0);
  });

  test("follows its cells when rows are inserted and its sheet renamed", async () => {
    await run(async (context, worksheet) => {
      const chart = addChart(worksheet);
      worksheet.getRange("1:2").insert("Down");
      worksheet.name = "图 1";
      await context.sync();
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items[0]?.name).toBe("满意");
    });
    expect(sheet.charts[0]?.series[0]?.values).toBe("='图 1'!$B$4:$B$6");
  });

  test("takes set() with all levels at once", async () => {
    await run(async (context, worksheet) => {
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
      expect(chart.title.format.font.toJSON()).toEqual({ size: 16, bold: true, color: "#000080", name: "Calibri" });
    });
  });

  test("reading marks neither chart nor sheet changed", async () => {
    await run(async (context, worksheet) => {
      addChart(worksheet);
      await context.sync();
    });
    const [chart] = sheet.charts;
    if (chart === undefined) throw new Error("no chart");
    chart.changed = false;
    sheet.changed = false;
    await run(async (context, worksheet) => {
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
    expect([chart.changed, sheet.changed]).toEqual([false, false]);
    expect(chart.series[0]?.points.size).toBe(0);
  });

  test("on a protected sheet can be read and not changed", async () => {
    await run(async (context, worksheet) => {
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
        run(async (context, worksheet) => {
          attempt(worksheet.charts.getItemAt(0));
          await context.sync();
        }),
      );
      expect(code).toBe("AccessDenied");
    }
  });

  test("getImage, pivot options and trend lines are refused by name", async () => {
    const attempts: [string, (chart: Excel.Chart) => void][] = [
      ["Chart.GetImage", (chart) => void chart.getImage()],
      ["Chart.PivotOptions", (chart) => void chart.pivotOptions.load()],
      ["ChartSeries.Trendlines", (chart) => void chart.series.getItemAt(0).trendlines.add("Linear")],
    ];
    for (const [name, attempt] of attempts) {
      const failure = await failureOf(
        run(async (context, worksheet) => {
          attempt(addChart(worksheet));
          await context.sync();
        }),
      );
      expect(failure.code).toBe("ApiNotFound");
      expect(failure.message).toContain(name);
    }
  });
});

describe("series", () => {
  test("one more series takes values and categories from ranges", async () => {
    await run(async (context, worksheet) => {
      const chart = addChart(worksheet);
      const series = chart.series.add("目标");
      series.setValues(worksheet.getRange("C2:C4"));
      series.setXAxisValues(worksheet.getRange("A2:A4"));
      const values = series.getDimensionValues("Values");
      const categories = series.getDimensionValues("Categories");
      series.load("name,chartType,axisGroup");
      await context.sync();
      expect(series.toJSON()).toMatchObject({ name: "目标", chartType: "ColumnClustered", axisGroup: "Primary" });
      expect(values.value).toEqual([5, 4, 3]);
      expect(categories.value).toEqual(["一月", "二月", "三月"]);
    });
  });

  test("values must be one row or one column", async () => {
    const { code } = await failureOf(
      run(async (context, worksheet) => {
        addChart(worksheet).series.getItemAt(0).setValues(worksheet.getRange("A1:C4"));
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });

  test("the last series on the primary axis must stay there", async () => {
    const { code } = await failureOf(
      run(async (context, worksheet) => {
        const chart = addChart(worksheet);
        chart.series.getItemAt(0).axisGroup = "Secondary";
        chart.series.getItemAt(1).axisGroup = "Secondary";
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidOperation");
    expect(sheet.charts[0]?.series.map(({ axisGroup }) => axisGroup)).toEqual(["Secondary", "Primary"]);
  });

  test("single points have fills and labels of their own", async () => {
    await run(async (context, worksheet) => {
      const series = addChart(worksheet).series.getItemAt(0);
      const point = series.points.getItemAt(1);
      point.format.fill.setSolidColor("#C00000");
      point.hasDataLabel = true;
      point.dataLabel.position = "OutsideEnd";
      point.load("value,hasDataLabel");
      point.dataLabel.load("showValue,position");
      series.points.load("count");
      series.load("hasDataLabels");
      await context.sync();
      expect([point.value, point.hasDataLabel, series.points.count]).toEqual([40, true, 3]);
      expect(point.dataLabel.toJSON()).toMatchObject({ showValue: true, position: "OutsideEnd" });
      expect(series.hasDataLabels).toBe(false);
    });
    expect(sheet.charts[0]?.series[0]?.points.get(1)?.fill).toBe("#C00000");
  });

  test("labels appear with the first thing set of them, for the series or the whole chart", async () => {
    await run(async (context, worksheet) => {
      const chart = addChart(worksheet);
      chart.dataLabels.showValue = true;
      chart.series.getItemAt(1).dataLabels.numberFormat = "0.0%";
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      first.load("hasDataLabels");
      second.dataLabels.load("showValue,numberFormat");
      await context.sync();
      expect(first.hasDataLabels).toBe(true);
      expect(second.dataLabels.toJSON()).toMatchObject({ showValue: true, numberFormat: "0.0%" });
      second.hasDataLabels = false;
      await context.sync();
    });
    expect(sheet.charts[0]?.series[1]?.dataLabels).toBeNull();
  });
});

describe("axes", () => {
  test("an automatic scale is set to a number and back, and not made up when read", async () => {
    await run(async (context, worksheet) => {
      const axis = addChart(worksheet).axes.valueAxis;
      axis.minimum = 0;
      axis.majorUnit = 0.2;
      axis.load("minimum,majorUnit");
      await context.sync();
      expect([axis.minimum, axis.majorUnit]).toEqual([0, 0.2]);
      axis.minimum = "";
      await context.sync();
    });
    expect(sheet.charts[0]?.axes.value.minimum).toBeNull();
    const failure = await failureOf(
      run(async (context, worksheet) => {
        worksheet.charts.getItemAt(0).axes.valueAxis.load("minimum");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("NotImplemented");
    expect(failure.message).toContain("ChartAxis.Minimum");
  });

  test("secondary axes are there once a series stands on them; round charts have none", async () => {
    const missing = await failureOf(
      run(async (context, worksheet) => {
        addChart(worksheet).axes.getItem("Value", "Secondary").load("visible");
        await context.sync();
      }),
    );
    expect(missing.code).toBe("ItemNotFound");
    const round = await failureOf(
      run(async (context, worksheet) => {
        addChart(worksheet, host.Excel.ChartType.pie).axes.valueAxis.load("visible");
        await context.sync();
      }),
    );
    expect(round.code).toBe("ItemNotFound");
  });

  test("gridlines, ticks, titles and order are kept", async () => {
    await run(async (context, worksheet) => {
      const { categoryAxis, valueAxis } = addChart(worksheet).axes;
      valueAxis.majorGridlines.visible = false;
      valueAxis.title.text = "次数";
      valueAxis.title.format.font.italic = true;
      valueAxis.numberFormat = "0%";
      categoryAxis.reversePlotOrder = true;
      categoryAxis.tickLabelPosition = "Low";
      categoryAxis.majorTickMark = "Outside";
      categoryAxis.majorGridlines.format.line.color = "#D9D9D9";
      valueAxis.load("numberFormat,visible,type,axisGroup");
      valueAxis.majorGridlines.load("visible");
      valueAxis.title.load("text,visible");
      categoryAxis.load("reversePlotOrder,tickLabelPosition,majorTickMark");
      categoryAxis.majorGridlines.load("visible");
      await context.sync();
      expect(valueAxis.toJSON()).toMatchObject({
        numberFormat: "0%",
        visible: true,
        type: "Value",
        axisGroup: "Primary",
        majorGridlines: { visible: false },
        title: { text: "次数", visible: true },
      });
      expect(categoryAxis.toJSON()).toMatchObject({
        reversePlotOrder: true,
        tickLabelPosition: "Low",
        majorTickMark: "Outside",
        majorGridlines: { visible: true },
      });
    });
  });
});

describe("whole charts as the add-in builds them", () => {
  const PARETO = [
    ["原因", "次数", "占比", "累计占比", "80%"],
    ["等待时间长", 50, 0.5, 0.5, 0.8],
    ["态度不好", 30, 0.3, 0.8, 0.8],
    ["未解决", 15, 0.15, 0.95, 0.8],
    ["其他", 5, 0.05, 1, 0.8],
  ];

  test("a Pareto chart: columns, cumulative line on the secondary axis, dashed 80 % line", async () => {
    await run(async (context, worksheet) => {
      worksheet.getRange("A1:E5").values = PARETO;
      const chart = worksheet.charts.add("ColumnClustered", worksheet.getRange("A1:B5"), "Columns");
      chart.name = "CSATLoop.Pareto";
      chart.title.text = "帕累托分析";
      chart.legend.position = "Bottom";
      chart.legend.visible = true;
      const categories = worksheet.getRange("A2:A5");

      const columns = chart.series.getItemAt(0);
      columns.name = "占比";
      columns.setValues(worksheet.getRange("C2:C5"));
      columns.setXAxisValues(categories);
      columns.format.fill.setSolidColor("#1F4E79");
      columns.gapWidth = 40;
      columns.hasDataLabels = true;
      columns.dataLabels.position = "OutsideEnd";
      columns.dataLabels.numberFormat = "0.0%";

      const cumulative = chart.series.add("累计占比");
      cumulative.setValues(worksheet.getRange("D2:D5"));
      cumulative.setXAxisValues(categories);
      cumulative.chartType = "LineMarkers";
      cumulative.axisGroup = "Secondary";
      cumulative.format.line.color = "#C55A11";
      cumulative.format.line.weight = 2.25;
      cumulative.markerStyle = "Circle";
      cumulative.markerSize = 7;

      const limit = chart.series.add("80%");
      limit.setValues(worksheet.getRange("E2:E5"));
      limit.setXAxisValues(categories);
      limit.chartType = "Line";
      limit.axisGroup = "Secondary";
      limit.format.line.lineStyle = "Dash";
      limit.format.line.color = "gray";

      for (const axis of [chart.axes.valueAxis, chart.axes.getItem("Value", "Secondary")]) {
        axis.minimum = 0;
        axis.maximum = 1;
        axis.numberFormat = "0%";
      }
      chart.displayBlanksAs = "NotPlotted";
      chart.setPosition("G2", "P20");
      await context.sync();
    });

    await run(async (context, worksheet) => {
      const chart = worksheet.charts.getItem("CSATLoop.Pareto");
      chart.load("chartType,displayBlanksAs");
      chart.series.load("items/name,items/chartType,items/axisGroup,items/hasDataLabels,items/gapWidth");
      const lines = [1, 2].map((index) => {
        const { line } = chart.series.getItemAt(index).format;
        line.load("color,lineStyle,weight");
        return line;
      });
      const secondary = chart.axes.getItem("Value", "Secondary");
      secondary.load("minimum,maximum,numberFormat,axisGroup,visible");
      chart.axes.valueAxis.load("minimum,maximum");
      const labels = chart.series.getItemAt(0).dataLabels;
      labels.load("showValue,position,numberFormat");
      await context.sync();
      expect(chart.chartType).toBe("ColumnClustered");
      expect(chart.displayBlanksAs).toBe("NotPlotted");
      expect(
        chart.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup]),
      ).toEqual([
        ["占比", "ColumnClustered", "Primary"],
        ["累计占比", "LineMarkers", "Secondary"],
        ["80%", "Line", "Secondary"],
      ]);
      expect(chart.series.items[0]).toMatchObject({ gapWidth: 40, hasDataLabels: true });
      expect(labels.toJSON()).toMatchObject({ showValue: true, position: "OutsideEnd", numberFormat: "0.0%" });
      expect(lines.map((line) => line.toJSON())).toEqual([
        { color: "#C55A11", lineStyle: "Automatic", weight: 2.25 },
        { color: "#808080", lineStyle: "Dash", weight: null },
      ]);
      expect(secondary.toJSON()).toMatchObject({
        minimum: 0,
        maximum: 1,
        numberFormat: "0%",
        axisGroup: "Secondary",
        visible: true,
      });
      expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum]).toEqual([0, 1]);
    });
    expect(sheet.charts[0]?.series.map(({ values }) => values)).toEqual([
      "=帕累托!$C$2:$C$5",
      "=帕累托!$D$2:$D$5",
      "=帕累托!$E$2:$E$5",
    ]);
  });

  test("a radar of dimensions", async () => {
    await run(async (context, worksheet) => {
      worksheet.getRange("A1:B4").values = [
        ["维度", "均值"],
        ["态度", 4.2],
        ["效率", 3.1],
        ["专业", 3.9],
      ];
      const chart = worksheet.charts.add("RadarMarkers", worksheet.getRange("A1:B4"), "Columns");
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 5;
      const series = chart.series.getItemAt(0);
      series.load("chartType,markerStyle");
      await context.sync();
      expect([series.chartType, series.markerStyle]).toEqual(["RadarMarkers", "Automatic"]);
    });
  });

  test("a trend of months with a label for the last", async () => {
    await run(async (context, worksheet) => {
      worksheet.getRange("A1:B4").values = [
        ["月份", "满意率"],
        [45292, 0.7],
        [45323, 0.72],
        [45352, 0.75],
      ];
      worksheet.getRange("A2:A4").numberFormat = [["yyyy-mm"], ["yyyy-mm"], ["yyyy-mm"]];
      const chart = worksheet.charts.add("LineMarkers", worksheet.getRange("A1:B4"), "Auto");
      chart.series.load("items/name");
      const last = chart.series.getItemAt(0).points.getItemAt(2);
      last.hasDataLabel = true;
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["满意率"]);
    });
    expect(sheet.charts[0]?.series[0]).toMatchObject({
      xValues: "=帕累托!$A$2:$A$4",
      values: "=帕累托!$B$2:$B$4",
    });
  });

  test("a chart over a table's column grows with the table", async () => {
    await run(async (context, worksheet) => {
      worksheet.getRange("A1:B3").values = [
        ["月份", "率"],
        ["一月", 0.7],
        ["二月", 0.8],
      ];
      const table = worksheet.tables.add("A1:B3", true);
      worksheet.charts.add("Line", table.getRange(), "Columns");
      table.rows.add(undefined, [["三月", 0.9]]);
      await context.sync();
    });
    expect(sheet.charts[0]?.series[0]).toMatchObject({
      xValues: "=帕累托!$A$2:$A$4",
      values: "=帕累托!$B$2:$B$4",
    });
  });
});

describe("faults", () => {
  test("a sheet deleted in the batch leaves what ran before and stops at the chart", async () => {
    const failure = await failureOf(
      run(async (context, worksheet) => {
        const chart = addChart(worksheet);
        context.workbook.worksheets.add("另一个");
        worksheet.delete();
        chart.title.text = "x";
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidRequestContext");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["另一个"]);
  });
});
