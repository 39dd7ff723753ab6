import { useMemo } from "react";
import type { GridColors } from "../grid/scene";
import { useAppearance } from "./appearance";

const LIGHT: GridColors = {
  header: "#F5F6F8",
  headerText: "#4B5563",
  headerSelected: "#DCEAF8",
  headerTextSelected: "#0F548C",
  headerLine: "#D1D5DB",
  gridline: "#E3E6EA",
  frozenLine: "#9CA3AF",
  selection: "#0F6CBD",
  selectionFill: "rgba(15, 108, 189, 0.08)",
};

/** The sheet stays on white paper, as in Excel's dark theme: its colours are its maker's. */
const DARK: GridColors = {
  ...LIGHT,
  header: "#292929",
  headerText: "#C7C7C7",
  headerSelected: "#0C3B5E",
  headerTextSelected: "#EBF3FC",
  headerLine: "#4D4D4D",
};

/** Colours of headers, lines and the selection in the person's theme. */
export function useGridColors(): GridColors {
  const { isDark, isForced } = useAppearance();
  return useMemo(() => {
    if (isForced) return systemColors();
    return isDark ? DARK : LIGHT;
  }, [isDark, isForced]);
}

/** The colours that the person's system forces on pages; a canvas has to be told. */
function systemColors(): GridColors {
  const [canvas, text, highlight, highlightText] = ["Canvas", "CanvasText", "Highlight", "HighlightText"].map(
    systemColor,
  ) as [string, string, string, string];
  return {
    ...LIGHT,
    header: canvas,
    headerText: text,
    headerSelected: highlight,
    headerTextSelected: highlightText,
    headerLine: text,
    selection: highlight,
  };
}

function systemColor(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
