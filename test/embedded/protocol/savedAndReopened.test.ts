import { onSheet, open, reopened, type Opened } from "./openedSheet";

const REASONS = [
  ["原因", "次数", "占比", "累计占比", "80%"],
  ["等待时间长", 50, "=[@次数]/100", "=SUM(C$2:C2)", 0.8],
  ["态度不好", 30, "=[@次数]/100", "=SUM(C$2:C3)", 0.8],
  ["其他", 20, "=[@次数]/100", "=SUM(C$2:C4)", 0.8],
];

/** A table with rules, validation and a Pareto chart, a printed page and a shape. */
async function build(opened: Opened): Promise<void> {
  await onSheet(opened, async (context, worksheet) => {
    worksheet.getRange("A1:E1").values = [REASONS[0] ?? []];
    const table = worksheet.tables.add("A1:E4", true);
    table.name = "原因统计";
    table.getDataBodyRange().formulas = REASONS.slice(1);
    const body = table.getDataBodyRange();
    const rule = body.conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$D2<=0.8";
    rule.custom.format.fill.color = "#FCE4D6";
    const bar = body.getColumn(1).conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#5B9BD5";
    bar.dataBar.positiveFormat.gradientFill = false;
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    const list = worksheet.getRange("G2:G9").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "=$A$2:$A$4" } };
    list.prompt = { showPrompt: true, title: "原因", message: "请选择" };
    worksheet.getRange("H2").dataValidation.prompt = { showPrompt: true, title: "备注", message: "随便填" };
    drawPareto(worksheet);
    worksheet.pageLayout.set({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
    // the first time may pass without effect
    worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    worksheet.pageLayout.setPrintTitleRows("1:1");
    worksheet.shapes.addTextBox("核心问题").name = "说明";
    worksheet.protection.protect({ allowFormatCells: true }, "secret");
    await context.sync();
  });
}

function drawPareto(worksheet: Excel.Worksheet): void {
  const chart = worksheet.charts.add("ColumnClustered", worksheet.getRange("C1:C4"), "Columns");
  chart.name = "帕累托图";
  chart.title.text = "帕累托分析";
  const categories = worksheet.getRange("A2:A4");
  const columns = chart.series.getItemAt(0);
  columns.setXAxisValues(categories);
  columns.format.fill.setSolidColor("#1F4E79");
  columns.hasDataLabels = true;
  columns.dataLabels.numberFormat = "0.0%";
  columns.points.getItemAt(2).format.fill.setSolidColor("#A6A6A6");
  for (const [name, address, dashed] of [
    ["累计占比", "D2:D4", false],
    ["80%", "E2:E4", true],
  ] as const) {
    const line = chart.series.add(name);
    line.setValues(worksheet.getRange(address));
    line.setXAxisValues(categories);
    line.chartType = dashed ? "Line" : "LineMarkers";
    line.axisGroup = "Secondary";
    line.format.line.set({
      color: dashed ? "#C00000" : "#ED7D31",
      weight: 2,
      lineStyle: dashed ? "Dash" : "Continuous",
    });
  }
  for (const axis of [chart.axes.valueAxis, chart.axes.getItem("Value", "Secondary")]) {
    axis.minimum = 0;
    axis.maximum = 1;
    axis.numberFormat = "0%";
  }
  chart.plotArea.format.fill.clear();
  chart.legend.visible = true;
  chart.legend.format.fill.setSolidColor("#F2F2F2");
  chart.setPosition("G2", "N18");
}

async function readBack(opened: Opened): Promise<unknown> {
  return onSheet(opened, async (context, worksheet) => {
    const table = context.workbook.tables.getItem("原因统计");
    table.load("name,style,showFilterButton");
    table.columns.load("items/name");
    const body = table.getDataBodyRange().load("values,formulas");
    const rules = body.conditionalFormats.load("items/type,items/priority");
    const list = worksheet.getRange("G5").dataValidation.load("type,rule,prompt");
    const chart = worksheet.charts.getItem("帕累托图");
    chart.load("name,chartType,left,top,width,height");
    chart.title.load("text,visible");
    chart.series.load("items/name,items/chartType,items/axisGroup,items/hasDataLabels");
    const line = chart.series.getItemAt(2).format.line.load("color,weight,lineStyle");
    const axis = chart.axes.getItem("Value", "Secondary").load("minimum,maximum,numberFormat");
    const layout = worksheet.pageLayout.load("orientation,zoom");
    const titles = worksheet.pageLayout.getPrintTitleRows().load("address");
    const shape = worksheet.shapes.getItem("说明");
    shape.textFrame.textRange.load("text");
    worksheet.protection.load("protected,options");
    await context.sync();
    return {
      table: [table.name, table.style, table.showFilterButton, table.columns.items.map(({ name }) => name)],
      body: [body.values, body.formulas],
      rules: rules.items.map(({ type, priority }) => [type, priority]),
      list: [list.type, list.rule, list.prompt],
      chart: [chart.name, chart.chartType, chart.title.text, chart.title.visible],
      place: [chart.left, chart.top, chart.width, chart.height].map(Math.round),
      series: chart.series.items.map((each) => [
        each.name,
        each.chartType,
        each.axisGroup,
        each.hasDataLabels,
      ]),
      line: [line.color, line.weight, line.lineStyle],
      axis: [axis.minimum, axis.maximum, axis.numberFormat],
      layout: [layout.orientation, layout.zoom, titles.address],
      shape: shape.textFrame.textRange.text,
      protection: [worksheet.protection.protected, worksheet.protection.options],
    };
  });
}

test("what the API built is there, the same to the API, after saving and opening again", async () => {
  const opened = open("帕累托");
  await build(opened);
  const before = await readBack(opened);
  const again = reopened(opened);
  opened.host.close();
  const { sheet } = again;
  expect(await readBack(again)).toEqual(before);
  expect(sheet.charts[0]).toMatchObject({ plotFill: "none", legend: { fill: "#F2F2F2" } });
  expect([sheet.changed, sheet.charts[0]?.changed]).toEqual([false, false]);
  again.host.close();
});
