import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/run/report";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech } from "../language/speech";
import { periodText } from "../language/periodText";
import { Section } from "../parts/Section";
import { usePaneActions } from "../state/paneContext";
import { sheetOf } from "./sheetOf";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: {
    padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
    ":first-child": { textAlign: "start", paddingLeft: 0 },
  },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
    ":first-child": { textAlign: "start", paddingLeft: 0 },
  },
  rate: { fontWeight: tokens.fontWeightSemibold },
  alarm: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** So many months are enough for a glance; the sheet has all. */
const SHOWN = 6;

/** The satisfaction rate month by month, alarms marked by a sign and a word. */
export function MonthTable({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, word, percent, count, signed } = speech;
  const { show } = usePaneActions();
  const headings = [
    word(CONCEPTS.month),
    ...(["months-rate", "months-change", "months-n"] as const).map((code) => say(code)),
  ];
  const sheet = sheetOf(report, "trend");
  if (report.periods.length < 2) return null;
  return (
    <Section
      title={say("months-heading")}
      hint={say("months-hint")}
      aside={
        sheet === null ? undefined : (
          <Button size="small" appearance="subtle" onClick={() => show(sheet)}>
            {say("months-open")}
          </Button>
        )
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={styles.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.periods.slice(-SHOWN).map(({ period, rate, change, alarm, n, complete }) => (
            <tr key={period}>
              <th scope="row" className={styles.cell}>
                {periodText(period, speech)}
                {!complete && ` ${say("months-incomplete")}`}
              </th>
              <td className={`${styles.cell} ${styles.rate}`}>{percent(rate)}</td>
              <td className={styles.cell}>
                {change === null ? "—" : signed(change * 100, 1)}
                {alarm && <span className={styles.alarm}> ▲ {say("months-alarm")}</span>}
              </td>
              <td className={styles.cell}>{count(n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
