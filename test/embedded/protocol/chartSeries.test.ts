import { addChart } from "./openedChart";
import { failureOf, onSheet, openEach } from "./openedSheet";

const opened = openEach("帕累托");

describe("series", () => {
  test("one more series takes values and categories from ranges", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const chart = addChart(worksheet);
      const series = chart.series.add("目标");
      series.setValues(worksheet.getRange("C2:C4"));
      series.setXAxisValues(worksheet.getRange("A2:A4"));
      const values = series.getDimensionValues("Values");
      const categories = series.getDimensionValues("Categories");
      series.load("name,chartType,axisGroup");
      await context.sync();
      expect(series.toJSON()).toMatchObject({
        name: "目标",
        chartType: "ColumnClustered",
        axisGroup: "Primary",
      });
      expect(values.value).toEqual([5, 4, 3]);
      expect(categories.value).toEqual(["一月", "二月", "三月"]);
    });
  });

  test("values must be one row or one column", async () => {
    const { code } = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        addChart(worksheet).series.getItemAt(0).setValues(worksheet.getRange("A1:C4"));
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });

  test("the last series on the primary axis must stay there", async () => {
    const { code } = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        const chart = addChart(worksheet);
        chart.series.getItemAt(0).axisGroup = "Secondary";
        chart.series.getItemAt(1).axisGroup = "Secondary";
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidOperation");
    expect(opened.sheet.charts[0]?.series.map(({ axisGroup }) => axisGroup)).toEqual([
      "Secondary",
      "Primary",
    ]);
  });

  test("single points have fills and labels of their own", async () => {
    await onSheet(opened, async (context, worksheet) => {
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
    expect(opened.sheet.charts[0]?.series[0]?.points.get(1)?.fill).toBe("#C00000");
  });

  test("labels have a ground of their own", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const chart = addChart(worksheet);
      chart.series.getItemAt(1).dataLabels.format.fill.setSolidColor("#FFFFFF");
      await context.sync();
    });
    expect(opened.sheet.charts[0]?.series.map(({ dataLabels }) => dataLabels?.fill)).toEqual([
      undefined,
      "#FFFFFF",
    ]);
  });

  test("labels appear with the first thing set of them, for the series or the whole chart", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const chart = addChart(worksheet);
      chart.dataLabels.showValue = true;
      chart.series.getItemAt(1).dataLabels.numberFormat = "0.0%";
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      first.load("hasDataLabels");
      second.dataLabels.load("showValue,numberFormat");
      await context.sync();
      expect(first.hasDataLabels).toBe(true);
      expect(second.dataLabels.toJSON()).toMatchObject({ showValue: true, numberFormat: "0.0%" });
      chart.dataLabels.format.font.size = 15;
      second.dataLabels.format.font.load("size,color");
      await context.sync();
      expect(second.dataLabels.format.font.toJSON()).toEqual({ size: 15, color: "#595959" });
      second.hasDataLabels = false;
      await context.sync();
    });
    expect(opened.sheet.charts[0]?.series[1]?.dataLabels).toBeNull();
  });
});

describe("axes", () => {
  test("a scale is set to a number and back to automatic, whose numbers are not made up when read", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const axis = addChart(worksheet).axes.valueAxis;
      axis.minimum = 0;
      axis.majorUnit = 0.2;
      axis.load("minimum,majorUnit");
      await context.sync();
      expect([axis.minimum, axis.majorUnit]).toEqual([0, 0.2]);
      axis.minimum = "";
      await context.sync();
    });
    expect(opened.sheet.charts[0]?.axes.value.minimum).toBeNull();
    const failure = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        worksheet.charts.getItemAt(0).axes.valueAxis.load("minimum");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("NotImplemented");
    expect(failure.message).toContain("ChartAxis.Minimum");
  });

  test("secondary axes are there once a series stands on them, and not before", async () => {
    const missing = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        addChart(worksheet).axes.getItem("Value", "Secondary").load("visible");
        await context.sync();
      }),
    );
    expect(missing.code).toBe("ItemNotFound");
    await onSheet(opened, async (context, worksheet) => {
      const chart = addChart(worksheet);
      chart.series.getItemAt(1).axisGroup = "Secondary";
      const axis = chart.axes.getItem("Value", "Secondary").load("visible");
      await context.sync();
      expect(axis.visible).toBe(true);
    });
  });

  test("round charts have none", async () => {
    const round = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        addChart(worksheet, opened.host.Excel.ChartType.pie).axes.valueAxis.load("visible");
        await context.sync();
      }),
    );
    expect(round.code).toBe("ItemNotFound");
  });

  test("gridlines, ticks, titles and order are kept", async () => {
    await onSheet(opened, async (context, worksheet) => {
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
      valueAxis.title.format.font.load("italic");
      categoryAxis.load("reversePlotOrder,tickLabelPosition,majorTickMark");
      categoryAxis.majorGridlines.load("visible");
      categoryAxis.majorGridlines.format.line.load("color");
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
      expect(valueAxis.title.format.font.italic).toBe(true);
      expect(categoryAxis.majorGridlines.format.line.color).toBe("#D9D9D9");
    });
  });
});
