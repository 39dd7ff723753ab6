import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ChartView } from "../bookView";
import { HEADER_HEIGHT, PIXELS_PER_POINT, type Geometry, type View } from "../grid/geometry";
import { chartOption } from "./chartOption";
import { chartSentence } from "./chartSentence";
import { EChart } from "./EChart";

const useStyles = makeStyles({
  layer: { position: "absolute", overflow: "hidden", pointerEvents: "none" },
});

interface ChartLayerProps {
  readonly charts: readonly ChartView[];
  readonly geometry: Geometry;
  readonly view: View;
  /** The word for a chart that has no title. */
  readonly label: string;
}

/** The charts of a sheet over its cells; they scroll with them and go under frozen rows and columns. */
export function ChartLayer({ charts, geometry, view, label }: ChartLayerProps) {
  const styles = useStyles();
  const left = geometry.headerWidth + geometry.frozen.width;
  const top = HEADER_HEIGHT + geometry.frozen.height;
  const width = Math.max(0, view.width - left);
  const height = Math.max(0, view.height - top);
  return (
    <div className={styles.layer} style={{ left, top, width, height }}>
      {charts.map((chart) => (
        <PlacedChart
          key={chart.id}
          chart={chart}
          left={chart.left * geometry.scale - geometry.frozen.width - view.scrollLeft}
          top={chart.top * geometry.scale - geometry.frozen.height - view.scrollTop}
          zoom={geometry.scale / PIXELS_PER_POINT}
          label={label}
        />
      ))}
    </div>
  );
}

interface PlacedChartProps {
  readonly chart: ChartView;
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  readonly label: string;
}

function PlacedChart({ chart, left, top, zoom, label }: PlacedChartProps) {
  const option = useMemo(() => chartOption(chart), [chart]);
  const width = chart.width * PIXELS_PER_POINT;
  const height = chart.height * PIXELS_PER_POINT;
  return (
    <EChart
      option={option}
      label={chartSentence(chart, label)}
      box={{ left, top, width, height }}
      zoom={zoom}
    />
  );
}
