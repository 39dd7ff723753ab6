import { onSheet, openEach } from "./openedSheet";

const opened = openEach();

type Type = "ColumnClustered" | "BarClustered" | "Line" | "LineMarkers" | "Radar" | "RadarMarkers";

/** What becomes of a change to a new chart's first series. */
function changed(type: Type, work: (chart: Excel.Chart) => unknown): Promise<unknown> {
  return onSheet(opened, async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ];
    const chart = sheet.charts.add(type, sheet.getRange("A1:B3"), "Columns");
    await context.sync();
    work(chart);
    await context.sync();
  }).then(
    () => "done",
    (error: unknown) => (error as OfficeExtension.Error).debugInfo.errorLocation,
  );
}

const series = (chart: Excel.Chart): Excel.ChartSeries => chart.series.getItemAt(0);

describe("what does not apply to a type of series", () => {
  it.each<[Type, string, (chart: Excel.Chart) => unknown]>([
    ["ColumnClustered", "smooth", (chart) => (series(chart).smooth = false)],
    ["ColumnClustered", "markerStyle", (chart) => (series(chart).markerStyle = "None")],
    ["BarClustered", "markerSize", (chart) => (series(chart).markerSize = 5)],
    ["LineMarkers", "gapWidth", (chart) => (series(chart).gapWidth = 60)],
    ["Line", "overlap", (chart) => (series(chart).overlap = 100)],
    ["RadarMarkers", "smooth", (chart) => (series(chart).smooth = true)],
  ])("%s: %s is refused by name", async (type, member, work) => {
    expect(await changed(type, work)).toBe(`ChartSeries.${member}`);
  });

  it("is refused by name: the title of an axis of a radar chart", async () => {
    expect(await changed("Radar", (chart) => (chart.axes.valueAxis.title.text = "分"))).toBe(
      "ChartAxisTitle.text",
    );
  });

  it.each<[Type, "OutsideEnd" | "Top", string]>([
    ["LineMarkers", "OutsideEnd", "ChartDataLabels.position"],
    ["ColumnClustered", "Top", "ChartDataLabels.position"],
    ["LineMarkers", "Top", "done"],
    ["BarClustered", "OutsideEnd", "done"],
  ])("is a place of labels that the type has not: %s, %s: %s", async (type, position, outcome) => {
    expect(await changed(type, (chart) => (series(chart).dataLabels.position = position))).toBe(outcome);
  });

  it("follows the series, not its chart, where one of them is a line over columns", async () => {
    const asLine = (chart: Excel.Chart): void => {
      series(chart).chartType = "LineMarkers";
      series(chart).smooth = false;
      series(chart).markerStyle = "Circle";
    };
    expect(await changed("ColumnClustered", asLine)).toBe("done");
  });
});
