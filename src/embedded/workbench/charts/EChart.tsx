import { BarChart, LineChart, PieChart, RadarChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, RadarComponent, TitleComponent } from "echarts/components";
import { init, use as register, type ECharts, type EChartsCoreOption } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { Box } from "../grid/geometry";

register([
  BarChart,
  LineChart,
  PieChart,
  RadarChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  CanvasRenderer,
]);

interface EChartProps {
  readonly option: EChartsCoreOption;
  /** The chart in words. */
  readonly label: string;
  readonly box: Box;
}

/** One chart drawn by ECharts. */
export function EChart({ option, label, box }: EChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  const { width, height } = box;
  useEffect(() => {
    if (place.current === null) return undefined;
    const made = init(place.current, null, { renderer: "canvas" });
    chart.current = made;
    return () => {
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.resize({ width, height });
  }, [width, height]);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  return (
    <div role="img" aria-label={label} style={{ position: "absolute", ...box }}>
      <div ref={place} style={{ width, height }} />
    </div>
  );
}
