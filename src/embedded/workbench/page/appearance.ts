import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

/** How the person's system wants pages to look. */
export interface Appearance {
  readonly isDark: boolean;
  /** The system's own colours take the place of the page's: high contrast. */
  readonly isForced: boolean;
}

/** Follows what the person's system asks for. */
export function useAppearance(): Appearance {
  const isDark = useMedia(DARK);
  const isForced = useMedia(FORCED);
  return { isDark, isForced };
}

function useMedia(text: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(text);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => window.matchMedia(text).matches,
  );
}
