import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ComparedMeasure } from "../../analysis/results";
import { useSpeech } from "../language/speech";
import { EmptyState } from "../parts/EmptyState";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { comparedLine } from "./comparedLine";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  label: { overflowWrap: "anywhere" },
  figures: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  muted: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

/** The measures before and after, of the last run that compared two periods. */
export default function VerificationTab() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { run } = usePaneState();
  const { goTo } = usePaneActions();
  const comparison = run.status === "done" ? (run.report.comparison ?? []) : [];
  if (comparison.length === 0) {
    return (
      <EmptyState title={say("verification-none-title")} text={say("verification-none")}>
        <Button appearance="primary" onClick={() => goTo("make")}>
          {say("verification-go")}
        </Button>
      </EmptyState>
    );
  }
  return (
    <Section title={say("verification-heading")} hint={say("verification-note")}>
      <ul className={styles.list}>
        {comparison.map((measure) => (
          <ComparedRow key={measure.measure} measure={measure} />
        ))}
      </ul>
    </Section>
  );
}

function ComparedRow({ measure }: { readonly measure: ComparedMeasure }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { label, before, after, change, chance } = comparedLine(measure, speech);
  return (
    <li className={styles.row}>
      <Text className={styles.label}>{label}</Text>
      <Text weight="semibold" className={styles.figures}>
        {change}
      </Text>
      <Caption1 className={styles.muted}>
        {before} → {after}
      </Caption1>
      <Caption1 className={styles.muted}>{chance}</Caption1>
    </li>
  );
}
