import { useEffect, type RefObject } from "react";
import { zoomStep } from "./zoom";

/** Ctrl and the wheel change the zoom, as in Excel; the browser would enlarge the whole page else. */
export function useZoomWheel(
  place: RefObject<HTMLElement | null>,
  zoom: number,
  onZoom: (zoom: number) => void,
): void {
  useEffect(() => {
    const element = place.current;
    const turned = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      onZoom(zoomStep(zoom, -event.deltaY));
    };
    element?.addEventListener("wheel", turned, { passive: false });
    return () => element?.removeEventListener("wheel", turned);
  }, [place, zoom, onZoom]);
}
