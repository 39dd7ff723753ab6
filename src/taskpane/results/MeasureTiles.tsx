import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/run/report";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { Definitions } from "./Definitions";
import { measureTiles, type Tile } from "./measureTile";
import { ResultButton } from "./ResultButton";
import { sheetOf } from "./sheetOf";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(116px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  tile: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    boxSizing: "border-box",
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  change: { fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
});

interface MeasureTilesProps {
  readonly report: Report;
  /** What the changes are against; null where nothing was compared. */
  readonly comparedWith: string | null;
}

/** The main measures: what changed, how sure they are and how many answers they rest on. Each leads to its cell. */
export function MeasureTiles({ report, comparedWith }: MeasureTilesProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const sheet = sheetOf(report, "measures");
  const hint =
    comparedWith === null ? say("measures-hint") : say("measures-hint-compared", { period: comparedWith });
  return (
    <Section title={say("measures-heading")} hint={hint}>
      <ul className={styles.tiles}>
        {measureTiles(report, speech).map((tile) => (
          <li key={tile.measure}>
            <ResultButton
              place={sheet === null ? null : { sheet, measure: tile.measure }}
              className={styles.tile}
            >
              <TileContent tile={tile} />
            </ResultButton>
          </li>
        ))}
      </ul>
      <Definitions report={report} />
    </Section>
  );
}

function TileContent({ tile: { label, value, change, notes } }: { readonly tile: Tile }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{value}</span>
      {change !== null && (
        <>
          <span
            className={mergeClasses(
              styles.change,
              change.tone === "good" && styles.good,
              change.tone === "bad" && styles.bad,
            )}
          >
            {change.text}
          </span>
          {change.verdict !== "" && <span className={styles.note}>{change.verdict}</span>}
        </>
      )}
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </>
  );
}
