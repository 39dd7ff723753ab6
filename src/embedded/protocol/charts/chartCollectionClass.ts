import type { Sheet } from "../../model/sheet";
import { itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import type { MethodArguments } from "../methodArguments";
import { objectOf, type HostObject } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { requireUnshared } from "../worksheet/structureGuard";
import { requireEditableObjects } from "../protection/protectionGuard";
import { nextDrawingName } from "../shapes/drawingName";
import { newChart } from "./chartDefaults";
import { setChartSource } from "./chartSource";
import { chartChanged } from "./chartTargets";
import { chartTypeNamed } from "./chartTypeName";
import { areaOf } from "../range/rangeTarget";

/** `ChartCollection`, the charts of one sheet. */
export const chartCollectionClass: ObjectClass<Sheet> = {
  name: "ChartCollection",
  scalars: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => objectOf("Chart", { sheet, chart })),
  indexer: (sheet, key) => {
    const wanted = String(key).toLowerCase();
    const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    if (chart === undefined) throw itemNotFound(`${sheet.name} has no chart ${String(key)}`);
    return objectOf("Chart", { sheet, chart });
  },
  methods: { Add: addChart },
};

function addChart(sheet: Sheet, args: MethodArguments, host: Host): HostObject {
  requireEditableObjects(sheet);
  requireUnshared(host.workbook);
  const chartType = chartTypeNamed("ChartCollection.Add", args.raw(0));
  const source = args.object(1, "Range");
  const area = areaOf(source);
  const id = `chart-${String(host.workbook.nextId())}`;
  const chart = newChart(id, nextDrawingName(sheet, "Chart"), chartType);
  const seriesBy = args.choice(2, ["Auto", "Columns", "Rows"], "Auto");
  setChartSource(chart, { sheet: source.sheet, area }, seriesBy, host);
  sheet.charts.push(chart);
  chartChanged({ sheet, chart });
  return objectOf("Chart", { sheet, chart });
}
