import { automaticAxis } from "../../../src/embedded/model/automaticLook";
import { DEFAULT_FORMAT } from "../../../src/embedded/model/cellFormat";
import type { Chart, ChartFont, ChartSeries } from "../../../src/embedded/model/chart";
import { Sheet } from "../../../src/embedded/model/sheet";
import type { Table } from "../../../src/embedded/model/sheet";
import type { Workbook } from "../../../src/embedded/model/workbook";

export const NO_FONT: ChartFont = { name: null, size: null, bold: null, italic: null, color: null };

/** A series as the host makes one, to be changed where a test needs it. */
export function sampleSeries(changes: Partial<ChartSeries> = {}): ChartSeries {
  return {
    name: "",
    values: null,
    xValues: null,
    bubbleSizes: null,
    chartType: "ColumnClustered",
    axisGroup: "Primary",
    fill: null,
    line: { color: null, weight: null, style: "Automatic" },
    markerStyle: "None",
    markerSize: 5,
    markerForegroundColor: null,
    markerBackgroundColor: null,
    smooth: false,
    gapWidth: 150,
    overlap: 0,
    dataLabels: null,
    points: new Map(),
    ...changes,
  };
}

/** A chart as the host makes one. */
export function sampleChart(changes: Partial<Chart> = {}): Chart {
  return {
    id: "1",
    name: "Chart 1",
    chartType: "ColumnClustered",
    left: 250,
    top: 30,
    width: 480,
    height: 288,
    placement: "OneCell",
    title: { text: "", formula: null, visible: false, font: { ...NO_FONT }, overlay: false },
    legend: { visible: true, position: "Bottom", font: { ...NO_FONT }, overlay: false },
    series: [],
    axes: {
      category: automaticAxis(true),
      value: automaticAxis(true),
      secondaryCategory: automaticAxis(false),
      secondaryValue: automaticAxis(true),
    },
    areaFill: null,
    areaLine: { color: null, weight: null, style: "Automatic" },
    plotFill: null,
    displayBlanksAs: "NotPlotted",
    part: null,
    changed: false,
    ...changes,
  };
}

/** A table as the host makes one. */
export function sampleTable(changes: Partial<Table> & Pick<Table, "name" | "area" | "columns">): Table {
  return {
    id: 77,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    part: null,
    ...changes,
  };
}

const REASONS = [
  ["响应慢", 41],
  ["态度差", 25],
  ["未解决", 14],
  ["流程繁琐", 8],
  ["其他", 5],
] as const;

/** Adds a sheet with a Pareto: cells, formulas, a table, a combination chart, rules and a page layout. */
export function addParetoSheet(workbook: Workbook, name = "帕累托分析"): Sheet {
  const sheet = new Sheet("new", name);
  const { cells } = sheet;
  const { formats } = workbook;
  const heading = formats.intern({
    ...DEFAULT_FORMAT,
    font: { ...DEFAULT_FORMAT.font, name: "微软雅黑", bold: true, color: "#FFFFFF" },
    fill: "#1F4E79",
    horizontalAlignment: "Center",
  });
  const percent = formats.intern({ ...DEFAULT_FORMAT, numberFormat: "0.0%" });
  ["原因", "次数", "累计占比", "目标"].forEach((text, column) => {
    cells.setValue(2, column, text);
    cells.setFormat(2, column, heading);
  });
  const total = REASONS.reduce((sum, [, count]) => sum + count, 0);
  let running = 0;
  REASONS.forEach(([reason, count], index) => {
    const row = 3 + index;
    running += count;
    cells.setValue(row, 0, reason);
    cells.setValue(row, 1, count);
    cells.setFormula(row, 2, "=SUM(B$4:B" + String(row + 1) + ")/SUM(原因统计[次数])");
    cells.setValue(row, 2, running / total);
    cells.setFormat(row, 2, percent);
    cells.setFormula(row, 3, "=IF([@次数]>0,0.8,NA())");
    cells.setValue(row, 3, 0.8);
    cells.setFormat(row, 3, percent);
  });
  cells.setValue(0, 0, "帕累托分析 <A&B>");
  cells.setValue(9, 0, "  =SUM(1)\u0001 _x0041_ ");
  sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  sheet.columnWidths.set(0, 16);
  sheet.frozen = { rows: 3, columns: 0 };
  sheet.tabColor = "#1F4E79";
  sheet.tables = [
    sampleTable({
      name: "原因统计",
      area: { top: 2, left: 0, bottom: 7, right: 3 },
      columns: [
        { id: 1, name: "原因", formula: null, filter: null },
        { id: 2, name: "次数", formula: null, filter: null },
        { id: 3, name: "累计占比", formula: null, filter: null },
        { id: 4, name: "目标", formula: "=IF([@次数]>0,0.8,NA())", filter: null },
      ],
    }),
  ];
  sheet.charts = [paretoChart(name)];
  sheet.conditionalFormats = [
    {
      id: "1",
      areas: [{ top: 3, left: 1, bottom: 7, right: 1 }],
      priority: 1,
      stopIfTrue: false,
      type: "DataBar",
      color: "#5B9BD5",
      gradient: false,
      showValue: true,
      minimum: { type: "Number", formula: "0" },
      maximum: { type: "Automatic", formula: null },
    },
    {
      id: "2",
      areas: [{ top: 3, left: 0, bottom: 7, right: 3 }],
      priority: 2,
      stopIfTrue: true,
      type: "Custom",
      formula: "=$C4>0.8",
      look: {
        fontColor: "#808080",
        bold: null,
        italic: true,
        strikethrough: null,
        fill: "#F2F2F2",
        numberFormat: null,
      },
    },
  ];
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { scale: null, horizontalFitToPages: 1, verticalFitToPages: null };
  sheet.pageLayout.printArea = { top: 0, left: 0, bottom: 30, right: 12 };
  sheet.pageLayout.titleRows = { first: 2, last: 2 };
  sheet.pageLayout.footer = { left: "", center: "第 &P 页", right: "" };
  workbook.sheets.push(sheet);
  return sheet;
}

function paretoChart(sheetName: string): Chart {
  const at = (reference: string): string => `='${sheetName}'!${reference}`;
  const font = { ...NO_FONT, name: "微软雅黑", size: 9 };
  return sampleChart({
    name: "帕累托图",
    title: {
      text: "不满意原因帕累托图",
      formula: null,
      visible: true,
      font: { ...NO_FONT, name: "微软雅黑", size: 14, bold: true, color: "#1F4E79" },
      overlay: false,
    },
    series: [
      sampleSeries({
        name: at("$B$3"),
        values: at("$B$4:$B$8"),
        xValues: at("$A$4:$A$8"),
        fill: "#2E75B6",
        gapWidth: 30,
        dataLabels: {
          position: "OutsideEnd",
          showValue: true,
          showSeriesName: false,
          showCategoryName: false,
          showPercentage: false,
          showLegendKey: false,
          numberFormat: "0",
          fill: "#FFFFFF",
          font,
        },
        points: new Map([[0, { fill: "#C00000", line: null, dataLabels: null }]]),
      }),
      sampleSeries({
        name: at("$C$3"),
        values: at("$C$4:$C$8"),
        xValues: at("$A$4:$A$8"),
        chartType: "LineMarkers",
        axisGroup: "Secondary",
        line: { color: "#ED7D31", weight: 2.25, style: "Continuous" },
        markerStyle: "Circle",
        markerSize: 7,
        markerForegroundColor: "#ED7D31",
        markerBackgroundColor: "#FFFFFF",
      }),
      sampleSeries({
        name: "80% 线",
        values: at("$D$4:$D$8"),
        xValues: at("$A$4:$A$8"),
        chartType: "Line",
        axisGroup: "Secondary",
        line: { color: "#7F7F7F", weight: 1.5, style: "Dash" },
      }),
    ],
    axes: {
      category: { ...automaticAxis(true), font },
      value: {
        ...automaticAxis(true),
        title: "次数",
        titleFont: font,
        minimum: 0,
        majorGridlines: { color: "#D9D9D9", weight: 0.75, style: "Continuous" },
      },
      secondaryCategory: automaticAxis(false),
      secondaryValue: {
        ...automaticAxis(true),
        title: "累计占比",
        titleFont: font,
        minimum: 0,
        maximum: 1,
        majorUnit: 0.2,
        numberFormat: "0%",
      },
    },
  });
}
