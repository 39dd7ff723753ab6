import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    display: "block",
    boxSizing: "border-box",
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: "hidden",
    "@media (forced-colors: active)": { height: "10px", border: "1px solid CanvasText" },
  },
  bar: {
    display: "block",
    height: "100%",
    minWidth: "2px",
    backgroundColor: tokens.colorNeutralStroke1Pressed,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  strong: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

interface ShareBarProps {
  /** 0–1. */
  readonly share: number;
  readonly strong: boolean;
}

/** A share as a bar. The figure stands beside it in text, so that the bar is only for the eye. */
export function ShareBar({ share, strong }: ShareBarProps) {
  const styles = useStyles();
  const width = `${String(Math.min(1, Math.max(0, share)) * 100)}%`;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={mergeClasses(styles.bar, strong && styles.strong)} style={{ width }} />
    </span>
  );
}
