import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { rowsOfGroup } from "../../app/rows/rowsBehind";
import type { Report } from "../../app/run/report";
import { roleName } from "../language/roleName";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { useBarListStyles } from "./barListStyles";
import { behind } from "./behind";
import { ResultButton } from "./ResultButton";
import { RowsButton } from "./RowsButton";
import { differentGroups } from "./differentGroups";
import { sheetOf } from "./sheetOf";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3 },
  verdict: { whiteSpace: "nowrap", textAlign: "end" },
  above: { color: tokens.colorStatusSuccessForeground1 },
  below: { color: tokens.colorPaletteRedForeground1 },
});

/** Agents, channels and so on that differ from the others by more than chance. Each leads to its row. */
export function GroupFindings({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const list = useBarListStyles();
  const speech = useSpeech();
  const { say, count } = speech;
  const findings = differentGroups(report, speech);
  if (findings.length === 0) return null;
  const sheet = sheetOf(report, "groups");
  return (
    <Section title={say("groups-heading")} hint={say("groups-hint")}>
      <ul className={list.list}>
        {findings.map(({ role, name, key, measure, value, n, isAbove }) => (
          <li key={`${measure} ${role} ${name}`} className={list.withRows}>
            <ResultButton place={sheet === null ? null : { sheet, row: name }} className={list.item}>
              <span className={list.line}>
                <span className={list.name}>
                  <span className={styles.muted}>{roleName(role, speech)} </span>
                  {name}
                </span>
                <span className={mergeClasses(styles.verdict, isAbove ? styles.above : styles.below)}>
                  {isAbove ? "▲" : "▼"} {say(isAbove ? "groups-above" : "groups-below")}
                </span>
                <span className={list.note}>{measure === "" ? value : `${measure} ${value}`}</span>
                <span className={list.note}>{say("tile-n", { n: count(n) })}</span>
              </span>
            </ResultButton>
            <RowsButton rows={behind(report, (rows) => rowsOfGroup(rows, role, name, key))} of={name} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
