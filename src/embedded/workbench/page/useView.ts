import { useEffect, useLayoutEffect, useRef, useState, type RefObject, type UIEvent } from "react";
import type { Cursor } from "../grid/cursor";
import { scrollTo, type Geometry, type View } from "../grid/geometry";

/** What part of the sheet is seen. It follows the cursor, and what the returned function hears of scrolling. */
export function useView(
  scroller: RefObject<HTMLDivElement | null>,
  geometry: Geometry,
  cursor: Cursor,
): readonly [view: View, scrolled: (event: UIEvent<HTMLDivElement>) => void] {
  const [view, setView] = useState<View>({ width: 0, height: 0, scrollLeft: 0, scrollTop: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setView(viewOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  const scale = useRef(geometry.scale);
  useLayoutEffect(() => {
    const element = scroller.current;
    const ratio = geometry.scale / scale.current;
    scale.current = geometry.scale;
    if (element === null || ratio === 1) return;
    // the same cells stay in view at another zoom
    element.scrollTo({ left: element.scrollLeft * ratio, top: element.scrollTop * ratio });
    setView(viewOf(element));
  }, [scroller, geometry]);
  const followed = useRef<Cursor | null>(null);
  useEffect(() => {
    const element = scroller.current;
    const { row, column } = cursor.corner;
    // whole rows and columns reach beyond what can be scrolled to
    if (element === null || row >= geometry.rowCount || column >= geometry.columnCount) return;
    if (followed.current === cursor) return;
    followed.current = cursor;
    const [left, top] = scrollTo(geometry, viewOf(element), row, column);
    element.scrollTo({ left, top });
  }, [scroller, cursor, geometry]);
  return [view, (event) => setView(viewOf(event.currentTarget))];
}

function viewOf(element: HTMLElement): View {
  const { clientWidth: width, clientHeight: height, scrollLeft, scrollTop } = element;
  return { width, height, scrollLeft, scrollTop };
}
