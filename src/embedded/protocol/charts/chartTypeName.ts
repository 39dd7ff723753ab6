import { CHART_TYPES, type ChartType } from "../../model/chart";
import { ApiError, invalidArgument } from "../apiError";
import { textProperty } from "../propertyValue";

/** `Excel.ChartType` names that Excel draws and this host does not. */
const NOT_DRAWN: ReadonlySet<string> = new Set([
  ...["ColumnStacked100", "3DColumnClustered", "3DColumnStacked", "3DColumnStacked100", "3DColumn"],
  ...["BarStacked100", "3DBarClustered", "3DBarStacked", "3DBarStacked100"],
  ...["LineStacked", "LineStacked100", "LineMarkersStacked", "LineMarkersStacked100", "3DLine"],
  ...["PieOfPie", "PieExploded", "3DPieExploded", "BarOfPie", "3DPie", "DoughnutExploded"],
  ...["XYScatterSmooth", "XYScatterSmoothNoMarkers", "XYScatterLines", "XYScatterLinesNoMarkers"],
  ...["AreaStacked", "AreaStacked100", "3DArea", "3DAreaStacked", "3DAreaStacked100"],
  ...["Surface", "SurfaceWireframe", "SurfaceTopView", "SurfaceTopViewWireframe", "Bubble3DEffect"],
  ...["StockHLC", "StockOHLC", "StockVHLC", "StockVOHLC"],
  ...["CylinderColClustered", "CylinderColStacked", "CylinderColStacked100", "CylinderCol"],
  ...["CylinderBarClustered", "CylinderBarStacked", "CylinderBarStacked100"],
  ...["ConeColClustered", "ConeColStacked", "ConeColStacked100", "ConeCol"],
  ...["ConeBarClustered", "ConeBarStacked", "ConeBarStacked100"],
  ...["PyramidColClustered", "PyramidColStacked", "PyramidColStacked100", "PyramidCol"],
  ...["PyramidBarClustered", "PyramidBarStacked", "PyramidBarStacked100"],
  ...["Treemap", "Histogram", "Waterfall", "Sunburst", "Boxwhisker", "Pareto", "RegionMap", "Funnel"],
]);

/** The chart type of this name. Throws NotImplemented for those that Excel has and the host does not draw. */
export function chartTypeNamed(member: string, value: unknown): ChartType {
  const name = textProperty(member, value);
  const found = CHART_TYPES.find((type) => type === name);
  if (found !== undefined) return found;
  if (NOT_DRAWN.has(name)) {
    throw new ApiError("NotImplemented", `${member} = ${name} is not implemented by the embedded host`);
  }
  throw invalidArgument(`${member}: there is no chart type ${name}`);
}
