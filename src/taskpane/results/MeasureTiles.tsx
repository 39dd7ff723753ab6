import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/report/report";
import { rowsOfMeasure } from "../../app/rows/rowsBehind";
import { periodText } from "../language/periodText";
import { useSpeech, type Speech } from "../language/speech";
import { Section } from "../parts/Section";
import { PLAIN_LIST } from "../parts/plainList";
import { Definitions } from "./Definitions";
import { mainChanges, measureTiles, yearChanges, type Tile, type TileChange } from "./measureTile";
import { behind } from "./behind";
import { ResultButton } from "./ResultButton";
import { RowsButton } from "./RowsButton";
import { sheetOf } from "./sheetOf";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(116px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    ...PLAIN_LIST,
  },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  tile: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
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

/** The main measures: what changed, how sure they are and how many answers they rest on. Each leads to its cell. */
export function MeasureTiles({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const sheet = sheetOf(report, "measures");
  return (
    <Section title={say("measures-heading")} hint={hintOf(report, speech)}>
      <ul className={styles.tiles}>
        {measureTiles(report, speech).map((tile) => (
          <li key={tile.measure} className={styles.item}>
            <ResultButton
              place={sheet === null ? null : { sheet, measure: tile.measure }}
              className={styles.tile}
            >
              <TileContent tile={tile} />
            </ResultButton>
            <RowsButton rows={behind(report, (rows) => rowsOfMeasure(rows, tile.measure))} of={tile.label} />
          </li>
        ))}
      </ul>
      <Definitions report={report} />
    </Section>
  );
}

/** What the changes are against. */
function hintOf(report: Report, speech: Speech): string {
  const [main, year] = [mainChanges(report), yearChanges(report)].map((changes) =>
    changes === undefined ? null : periodText(changes.period, speech),
  );
  if (main === null || main === undefined) return speech.say("measures-hint");
  return year === null || year === undefined
    ? speech.say("measures-hint-compared", { period: main })
    : speech.say("measures-hint-year", { period: main, year });
}

function TileContent({ tile: { label, value, change, yearChange, notes } }: { readonly tile: Tile }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{value}</span>
      {change !== null && <Change change={change} text={change.text} />}
      {yearChange !== null && (
        <Change change={yearChange} text={say("tile-year", { change: yearChange.text })} />
      )}
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </>
  );
}

/** A change, whether chance would do, and its interval. */
function Change({
  change: { tone, verdict, interval },
  text,
}: {
  readonly change: TileChange;
  readonly text: string;
}) {
  const styles = useStyles();
  return (
    <>
      <span
        className={mergeClasses(styles.change, tone === "good" && styles.good, tone === "bad" && styles.bad)}
      >
        {text}
      </span>
      {verdict !== "" && <span className={styles.note}>{verdict}</span>}
      {interval !== "" && <span className={styles.note}>{interval}</span>}
    </>
  );
}
