import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { rowsOfMonth } from "../../app/rows/rowsBehind";
import type { Report } from "../../app/report/report";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { alarmsOf } from "./alarms";
import { behind } from "./behind";
import { useBarListStyles } from "./barListStyles";
import { ResultButton } from "./ResultButton";
import { RowsButton } from "./RowsButton";
import { sheetOf } from "./sheetOf";

const useStyles = makeStyles({
  change: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Measures that got worse by their limit of 参数设置, beyond chance. Each leads to its month on 趋势分析. */
export function AlarmList({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const list = useBarListStyles();
  const speech = useSpeech();
  const { say } = speech;
  const alarms = alarmsOf(report, speech);
  if (alarms.length === 0) return null;
  const sheet = sheetOf(report, "trend");
  return (
    <Section title={say("alarms-heading")} hint={say("alarms-hint")}>
      <ul className={list.list}>
        {alarms.map(({ key, measureKey, measure, month, period, change }) => (
          <li key={key} className={list.withRows}>
            <ResultButton place={sheet === null ? null : { sheet, row: month }} className={list.item}>
              <span className={list.line}>
                <span className={list.name}>{measure}</span>
                <span className={mergeClasses(list.figure, styles.change)}>{change}</span>
                <span className={list.note}>{period}</span>
              </span>
            </ResultButton>
            <RowsButton
              rows={behind(report, (rows) => rowsOfMonth(rows, month, measureKey))}
              of={say("rows-of-month", { measure, period })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
