import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/report/report";
import { rowsLeftOut } from "../../app/rows/rowsBehind";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech } from "../language/speech";
import { Disclosure } from "../parts/Disclosure";
import { PLAIN_LIST } from "../parts/plainList";
import { RowsButton } from "./RowsButton";
import { sheetOf } from "./sheetOf";

const useStyles = makeStyles({
  list: PLAIN_LIST,
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
  },
  count: { fontVariantNumeric: "tabular-nums" },
});

/** Why rows of the period were left out, and how many. Each line leads to its rows in 剔除记录. */
export function LeftOutLines({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { say, word, count } = useSpeech();
  const leftOut = report.answerRows?.leftOut ?? [];
  if (leftOut.length === 0 || sheetOf(report, "cleaning-log") === null) return null;
  const rows = leftOut.reduce((sum, line) => sum + line.count, 0);
  return (
    <Disclosure label={say("left-out-heading", { count: count(rows) })}>
      <ul className={styles.list}>
        {leftOut.map((line) => (
          <li key={line.rule} className={styles.line}>
            <Text>{word(CONCEPTS[`rule-${line.rule}`])}</Text>
            <Text className={styles.count}>{count(line.count)}</Text>
            <RowsButton rows={rowsLeftOut(line)} of={word(CONCEPTS[`rule-${line.rule}`])} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
