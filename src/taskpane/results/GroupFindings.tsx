import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/report";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalM },
  muted: { color: tokens.colorNeutralForeground3 },
  figures: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  above: { color: tokens.colorStatusSuccessForeground1 },
  below: { color: tokens.colorStatusDangerForeground1 },
});

/** Agents, channels and so on that differ from the rest by more than chance. */
export function GroupFindings({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { say, count, percent } = useSpeech();
  const overall = report.satisfaction?.rate ?? null;
  const findings = report.groups.flatMap(({ role, items }) =>
    items.filter(({ different }) => different === true).map((item) => ({ role, ...item })),
  );
  if (findings.length === 0 || overall === null) return null;
  return (
    <Section title={say("groups-heading")}>
      <ul className={styles.list}>
        {findings.map(({ role, name, rate, n }) => {
          const isAbove = (rate ?? 0) > overall;
          return (
            <li key={`${role} ${name}`} className={styles.item}>
              <Text>
                <span className={styles.muted}>{say(`role-${role}`)} </span>
                {name}
              </Text>
              <Text className={isAbove ? styles.above : styles.below}>
                {isAbove ? "▲" : "▼"} {say(isAbove ? "groups-above" : "groups-below")}
              </Text>
              <Text size={200} className={styles.figures}>
                {say("group-line", { rate: percent(rate), n: count(n) })}
              </Text>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
