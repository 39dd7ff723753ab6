import { Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReportedComparison } from "../../app/report/reportedChanges";
import { useSpeech } from "../language/speech";
import { PLAIN_LIST } from "../parts/plainList";
import { comparedLine } from "../language/comparedLine";

const useStyles = makeStyles({
  list: PLAIN_LIST,
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(40%, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  label: { overflowWrap: "anywhere" },
  figures: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  muted: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  test: { gridColumnStart: 1, gridColumnEnd: 3 },
});

/** Each measure before and after, what to say of it, and the test beside. */
export function ComparedList({ comparison }: { readonly comparison: readonly ReportedComparison[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {comparison.map((measure) => (
        <ComparedRow key={measure.measure} measure={measure} />
      ))}
    </ul>
  );
}

function ComparedRow({ measure }: { readonly measure: ReportedComparison }) {
  const styles = useStyles();
  const { label, before, after, change, said, test } = comparedLine(measure, useSpeech());
  return (
    <li className={styles.row}>
      <Text className={styles.label}>{label}</Text>
      <Text weight="semibold" className={styles.figures}>
        {change}
      </Text>
      <Caption1 className={styles.muted}>
        {before} → {after}
      </Caption1>
      <Caption1 className={styles.figures}>{said}</Caption1>
      {test !== "" && <Caption1 className={mergeClasses(styles.muted, styles.test)}>{test}</Caption1>}
    </li>
  );
}
