import { useEffect, useState } from "react";

const DARK = "(prefers-color-scheme: dark)";

/** Whether the person's system asks for dark colours; follows it. */
export function useDarkTheme(): boolean {
  const [dark, setDark] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const changed = (): void => setDark(query.matches);
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  return dark;
}
