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
  /** Its place as shown, and its size at 100 %. */
  readonly box: Box;
  readonly zoom: number;
}

/** One chart drawn by ECharts. */
export function EChart({ option, label, box: { left, top, width, height }, zoom }: EChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    // as many pixels as are shown: an enlarged chart is as sharp as its cells
    const devicePixelRatio = window.devicePixelRatio * zoom;
    const made = init(place.current, null, { renderer: "canvas", devicePixelRatio });
    chart.current = made;
    return () => {
      made.dispose();
      chart.current = null;
    };
  }, [zoom]);
  useEffect(() => {
    chart.current?.resize({ width, height });
  }, [width, height, zoom]);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option, zoom]);
  return (
    <div
      role="img"
      aria-label={label}
      style={{ position: "absolute", left, top, width: width * zoom, height: height * zoom }}
    >
      <div ref={place} style={{ width, height, transform: `scale(${zoom})`, transformOrigin: "0 0" }} />
    </div>
  );
}
