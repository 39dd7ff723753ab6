import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Strings } from "./strings";
import { ZOOM, zoomStep } from "./zoom";

const useStyles = makeStyles({
  control: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "0 8px",
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
  },
  button: { minWidth: "28px", padding: 0 },
  slider: { width: "96px", accentColor: tokens.colorCompoundBrandBackground },
  percent: { minWidth: "52px", padding: 0, fontVariantNumeric: "tabular-nums" },
});

interface ZoomControlProps {
  readonly strings: Strings;
  /** 1 for 100 %. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** How large the sheet is shown, at the end of the status bar as in Excel. */
export function ZoomControl({ strings, zoom, onZoom }: ZoomControlProps) {
  const styles = useStyles();
  const percent = Math.round(zoom * 100);
  return (
    <div className={styles.control} role="group" aria-label={strings.zoom}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        aria-label={strings.zoomOut}
        disabled={zoom <= ZOOM.least}
        onClick={() => onZoom(zoomStep(zoom, -1))}
      >
        −
      </Button>
      <input
        type="range"
        className={styles.slider}
        aria-label={strings.zoom}
        aria-valuetext={`${percent}%`}
        min={ZOOM.least * 100}
        max={ZOOM.most * 100}
        step={5}
        value={percent}
        onChange={(event) => onZoom(Number(event.target.value) / 100)}
      />
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        aria-label={strings.zoomIn}
        disabled={zoom >= ZOOM.most}
        onClick={() => onZoom(zoomStep(zoom, 1))}
      >
        +
      </Button>
      <Button
        appearance="subtle"
        size="small"
        className={styles.percent}
        title={strings.zoomReset}
        aria-label={`${percent}% ${strings.zoomReset}`}
        onClick={() => onZoom(1)}
      >
        {percent}%
      </Button>
    </div>
  );
}
