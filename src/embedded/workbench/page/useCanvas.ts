import { useEffect, useLayoutEffect, useState, type RefObject } from "react";
import type { Area } from "../../model/area";
import type { CellCache } from "../grid/cellCache";
import { panesOf, type Geometry, type View } from "../grid/geometry";
import { paintGrid } from "../grid/paintGrid";
import type { GridColors } from "../grid/scene";
import type { ShownSheet } from "./useBook";

interface Picture {
  readonly shown: ShownSheet;
  readonly geometry: Geometry;
  readonly view: View;
  readonly selection: Area;
  readonly colors: GridColors;
}

/** Keeps the canvas showing the sheet: asks for the cells that are seen, and paints when anything changed. */
export function useCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  cache: CellCache,
  { shown, geometry, view, selection, colors }: Picture,
): void {
  const [arrived, setArrived] = useState(0);
  useEffect(() => cache.listen(() => setArrived((before) => before + 1)), [cache]);
  useEffect(() => {
    cache.outdate();
    setArrived((before) => before + 1);
  }, [cache, shown.version]);

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d") ?? null;
    if (element === null || context === null || view.width === 0) return;
    cache.show(shown.layout.id);
    for (const { area } of panesOf(geometry, view)) cache.need(area);
    const scale = window.devicePixelRatio;
    const bounds = element.getBoundingClientRect();
    const width = Math.round(bounds.width * scale);
    const height = Math.round(bounds.height * scale);
    if (element.width !== width || element.height !== height) Object.assign(element, { width, height });
    context.setTransform(scale, 0, 0, scale, 0, 0);
    paintGrid(context, {
      layout: shown.layout,
      ...{ geometry, view, selection },
      colors,
      cell: (row, column) => cache.cell(row, column),
      format: (index) => cache.format(index),
    });
  }, [canvas, cache, shown, geometry, view, selection, colors, arrived]);
}
