import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/report";
import { useSpeech, type Speech } from "../language/speech";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(120px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  tile: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

interface Tile {
  readonly label: string;
  readonly value: string;
  readonly notes: readonly string[];
}

/** The main measures with their intervals and how many answers they rest on. */
export function MeasureTiles({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const speech = useSpeech();
  const tiles = [...satisfactionTiles(report, speech), ...loyaltyTiles(report, speech)];
  return (
    <Section title={speech.say("measures-heading")} hint={speech.say("measures-hint")}>
      <dl className={styles.tiles}>
        {tiles.map(({ label, value, notes }) => (
          <div key={label} className={styles.tile}>
            <dt>
              <Text size={200} className={styles.label}>
                {label}
              </Text>
            </dt>
            <dd className={styles.value}>{value}</dd>
            {notes.map((note) => (
              <dd key={note} className={styles.note}>
                <Caption1>{note}</Caption1>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}

function satisfactionTiles(
  { satisfaction, rows }: Report,
  { say, count, percent, decimal }: Speech,
): readonly Tile[] {
  const answers: Tile = {
    label: say("figure-valid-answers"),
    value: count(satisfaction?.n ?? rows.kept),
    notes: [say("tile-of", { all: count(rows.read) })],
  };
  if (satisfaction === null) return [answers];
  const { n, rate, dissatisfied, dissatisfiedRate, mean, median, standardDeviation, interval } = satisfaction;
  const between =
    interval === null
      ? []
      : [say("tile-interval", { low: decimal(interval[0] * 100, 1), high: percent(interval[1]) })];
  return [
    { label: say("figure-rate"), value: percent(rate), notes: [...between, say("tile-n", { n: count(n) })] },
    {
      label: say("figure-dissatisfied-rate"),
      value: percent(dissatisfiedRate),
      notes: [say("tile-count", { count: count(dissatisfied) }), say("tile-n", { n: count(n) })],
    },
    {
      label: say("figure-mean"),
      value: decimal(mean, 2),
      notes: [
        say("tile-deviation", { deviation: decimal(standardDeviation, 2) }),
        say("tile-median", { median: decimal(median, 1) }),
      ],
    },
    answers,
  ];
}

function loyaltyTiles({ nps, ces }: Report, { say, count, percent, decimal }: Speech): readonly Tile[] {
  const tiles: Tile[] = [];
  if (nps !== null) {
    const between =
      nps.interval === null
        ? []
        : [say("tile-interval", { low: decimal(nps.interval[0], 1), high: decimal(nps.interval[1], 1) })];
    const parts = { promoters: count(nps.promoters), detractors: count(nps.detractors) };
    tiles.push({
      label: say("figure-nps"),
      value: decimal(nps.score, 1),
      notes: [...between, say("tile-promoters", parts), say("tile-n", { n: count(nps.n) })],
    });
  }
  if (ces !== null) {
    tiles.push({
      label: say("figure-ces"),
      value: decimal(ces.mean, 2),
      notes: [say("tile-easy", { share: percent(ces.easyShare) }), say("tile-n", { n: count(ces.n) })],
    });
  }
  return tiles;
}
