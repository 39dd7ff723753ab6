import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rowsOfGroup } from "../../app/rows/rowsBehind";
import type { Report } from "../../app/report/report";
import { CONCEPTS } from "../../glossary/concepts";
import { groupName } from "../language/roleName";
import { useSpeech, type Speech } from "../language/speech";
import { Section } from "../parts/Section";
import { ShowMore } from "../parts/ShowMore";
import { useBarListStyles } from "./barListStyles";
import { behind } from "./behind";
import { comparedGroups, differs, type ComparedGroup } from "./comparedGroups";
import { ResultButton } from "./ResultButton";
import { RowsButton } from "./RowsButton";
import { sheetOf } from "./sheetOf";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3 },
  verdict: { whiteSpace: "nowrap", textAlign: "end", color: tokens.colorNeutralForeground3 },
  above: { color: tokens.colorStatusSuccessForeground1 },
  below: { color: tokens.colorPaletteRedForeground1 },
});

/** Of those that do not differ. */
const SHOWN = 4;
/** The sheet has the others. */
const MOST = 60;

/** Agents, channels and so on against all others, first those that differ by more than chance. Each leads to its row. */
export function GroupList({ report }: { readonly report: Report }) {
  const list = useBarListStyles();
  const speech = useSpeech();
  const [all, setAll] = useState(false);
  const { say } = speech;
  const groups = comparedGroups(report, speech);
  if (groups.length === 0) return null;
  const different = groups.filter(differs).length;
  const most = Math.max(different, MOST);
  const shown = Math.min(Math.max(different, SHOWN), groups.length);
  return (
    <Section
      title={say("groups-heading")}
      hint={say(different === 0 ? "groups-none-different" : "groups-hint")}
    >
      <ul className={list.list}>
        {groups.slice(0, all ? most : shown).map((group) => (
          <GroupLine key={`${group.key} ${group.role} ${group.name}`} group={group} report={report} />
        ))}
      </ul>
      <ShowMore hidden={Math.min(groups.length, most) - shown} all={all} onToggle={() => setAll(!all)} />
    </Section>
  );
}

function GroupLine({ group, report }: { readonly group: ComparedGroup; readonly report: Report }) {
  const styles = useStyles();
  const list = useBarListStyles();
  const speech = useSpeech();
  const { say, count } = speech;
  const { role, name, key, measure, value, n, verdict } = group;
  const sheet = sheetOf(report, "groups");
  const colour = verdict === "above" ? styles.above : verdict === "below" ? styles.below : undefined;
  return (
    <li className={list.withRows}>
      <ResultButton place={sheet === null ? null : { sheet, row: name }} className={list.item}>
        <span className={list.line}>
          <span className={list.name}>
            <span className={styles.muted}>{groupName(role, report.sheetsAre, speech)} </span>
            {name}
          </span>
          <span className={mergeClasses(styles.verdict, colour)}>{verdictText(group, speech)}</span>
          <span className={list.note}>{measure === "" ? value : `${measure} ${value}`}</span>
          <span className={list.note}>{say("tile-n", { n: count(n) })}</span>
        </span>
      </ResultButton>
      <RowsButton rows={behind(report, (rows) => rowsOfGroup(rows, role, name, key))} of={name} />
    </li>
  );
}

function verdictText({ verdict }: ComparedGroup, { say, word }: Speech): string {
  switch (verdict) {
    case "above":
      return `▲ ${say("groups-above")}`;
    case "below":
      return `▼ ${say("groups-below")}`;
    case "same":
      return word(CONCEPTS.notSignificant);
    case "small-sample":
      return word(CONCEPTS.smallSample);
    case "no-others":
      return say("groups-no-others");
  }
}
