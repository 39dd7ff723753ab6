/** How large and small a sheet can be shown, as shares of its own size. */
export const ZOOM = { least: 0.75, most: 1.5, step: 0.05 };

/** The next size up or down. @param direction 1 for larger, -1 for smaller. */
export function zoomStep(zoom: number, direction: number): number {
  const percent = Math.round((zoom + Math.sign(direction) * ZOOM.step) * 100);
  return Math.min(ZOOM.most, Math.max(ZOOM.least, percent / 100));
}
