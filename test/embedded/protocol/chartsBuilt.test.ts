import { onSheet, openEach } from "./openedSheet";

const opened = openEach("帕累托");

describe("whole charts as the add-in builds them", () => {
  const PARETO = [
    ["原因", "次数", "占比", "累计占比", "80%"],
    ["等待时间长", 50, 0.5, 0.5, 0.8],
    ["态度不好", 30, 0.3, 0.8, 0.8],
    ["未解决", 15, 0.15, 0.95, 0.8],
    ["其他", 5, 0.05, 1, 0.8],
  ];

  test("a Pareto chart keeps its columns, its cumulative line on the secondary axis and its dashed 80 % line", async () => {
    await onSheet(opened, async (context, worksheet) => {
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

    await onSheet(opened, async (context, worksheet) => {
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
      expect(labels.toJSON()).toMatchObject({
        showValue: true,
        position: "OutsideEnd",
        numberFormat: "0.0%",
      });
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
    expect(opened.sheet.charts[0]?.series.map(({ values }) => values)).toEqual([
      "=帕累托!$C$2:$C$5",
      "=帕累托!$D$2:$D$5",
      "=帕累托!$E$2:$E$5",
    ]);
  });

  test("a radar keeps its scale, and its series has markers by itself", async () => {
    await onSheet(opened, async (context, worksheet) => {
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
      chart.axes.valueAxis.load("minimum,maximum");
      await context.sync();
      expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum]).toEqual([0, 5]);
      expect([series.chartType, series.markerStyle]).toEqual(["RadarMarkers", "Automatic"]);
    });
  });

  test("months that are dates are categories, not a series, and one point alone has a label", async () => {
    await onSheet(opened, async (context, worksheet) => {
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
    const [series] = opened.sheet.charts[0]?.series ?? [];
    expect(series).toMatchObject({
      xValues: "=帕累托!$A$2:$A$4",
      values: "=帕累托!$B$2:$B$4",
      dataLabels: null,
    });
    expect(
      [...(series?.points ?? [])].map(([index, { dataLabels }]) => [index, dataLabels?.showValue]),
    ).toEqual([[2, true]]);
  });

  test("a chart over a table's column grows with the table", async () => {
    await onSheet(opened, async (context, worksheet) => {
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
    expect(opened.sheet.charts[0]?.series[0]).toMatchObject({
      xValues: "=帕累托!$A$2:$A$4",
      values: "=帕累托!$B$2:$B$4",
    });
  });
});
