import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/report/report";
import { periodText } from "../language/periodText";
import { madeLine } from "../language/madeLine";
import { useSpeech, type Speech } from "../language/speech";
import type { DoneRun } from "../state/paneState";

const useStyles = makeStyles({
  summary: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  sign: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightBold },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  muted: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

/** That the run ended well, what it measured, and how many rows count. */
export function RunSummary({ run }: { readonly run: DoneRun }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const { report, seconds, period, compareWith } = run;
  const [measured, compared] = [periodText(period, speech), periodText(compareWith, speech)];
  return (
    <div className={styles.summary}>
      <Text aria-hidden="true" className={styles.sign}>
        ✓
      </Text>
      <div className={styles.words}>
        <Text weight="semibold">{madeLine(report.sheets.length, seconds, speech)}</Text>
        {report.source.sheet !== "" && (
          <>
            <Text size={200} className={styles.muted}>
              {say("data-sheets", { sheets: report.sources.map(({ sheet }) => sheet) })} ·{" "}
              {say(compareWith === null ? "results-period" : "results-period-compared", {
                measured,
                compared,
              })}
            </Text>
            {report.only !== undefined && (
              <Text size={200} className={styles.muted}>
                {say("results-only", { column: report.only.header, value: report.only.value })}
              </Text>
            )}
            <Text size={200} className={styles.muted}>
              {rowsLine(report.periodRows, speech)}
            </Text>
          </>
        )}
      </div>
    </div>
  );
}

/** How many rows of the period count; those of other periods are no fault of the data and stand apart. */
function rowsLine({ read, kept, outside }: Report["periodRows"], { say, count }: Speech): string {
  return say(outside > 0 ? "results-rows-period" : "results-rows", {
    read: count(read),
    kept: count(kept),
    outside: count(outside),
    excluded: count(read - kept),
  });
}
