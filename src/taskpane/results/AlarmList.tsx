import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/run/report";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { alarmsOf } from "./alarms";
import { useBarListStyles } from "./barListStyles";
import { ResultButton } from "./ResultButton";
import { sheetOf } from "./sheetOf";

const useStyles = makeStyles({
  change: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Measures that got worse by their limit of 参数设置, beyond chance. Each leads to its month on 趋势分析. */
export function AlarmList({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const list = useBarListStyles();
  const speech = useSpeech();
  const alarms = alarmsOf(report, speech);
  if (alarms.length === 0) return null;
  const sheet = sheetOf(report, "trend");
  return (
    <Section title={speech.say("alarms-heading")} hint={speech.say("alarms-hint")}>
      <ul className={list.list}>
        {alarms.map(({ key, measure, month, period, change }) => (
          <li key={key}>
            <ResultButton place={sheet === null ? null : { sheet, row: month }} className={list.item}>
              <span className={list.line}>
                <span className={list.name}>{measure}</span>
                <span className={mergeClasses(list.figure, styles.change)}>{change}</span>
                <span className={list.note}>{period}</span>
              </span>
            </ResultButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
