import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/run/report";
import type { ListedMonth } from "../../app/run/reportedChanges";
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
    verticalAlign: "top",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
    ":first-child": { textAlign: "start", paddingLeft: 0 },
  },
  rate: { fontWeight: tokens.fontWeightSemibold },
  note: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
  mark: { display: "block", color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  alarm: {
    display: "block",
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** So many months are enough for a glance; the sheet has all. */
const SHOWN = 6;

/** The months up to the last of the period, and later ones where there is room. */
function shownMonths(months: readonly ListedMonth[]): readonly ListedMonth[] {
  const chosen = months.findLastIndex((month) => month.chosen !== null);
  const end = chosen < 0 ? months.length : Math.min(months.length, Math.max(SHOWN, chosen + 1));
  return months.slice(Math.max(0, end - SHOWN), end);
}

/** The satisfaction rate month by month, each with its interval; those of the period and alarms marked by a sign and a word. */
export function MonthTable({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { say, word } = useSpeech();
  const { show } = usePaneActions();
  const { months } = report;
  const isByWeek = months.some(({ period }) => period.includes("W"));
  const headings = [
    isByWeek ? say("months-week") : word(CONCEPTS.month),
    ...(["months-rate", "months-change"] as const).map((code) => say(code)),
  ];
  const sheet = sheetOf(report, "trend");
  if (months.length < 2) return null;
  return (
    <Section
      title={say(isByWeek ? "weeks-heading" : "months-heading")}
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
          {shownMonths(months).map((month) => (
            <MonthRow key={month.period} month={month} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function MonthRow({ month }: { readonly month: ListedMonth }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, word, percent, count, decimal, signed } = speech;
  const { period, chosen, complete, n, rate, rateInterval, change, interval, isSure, alarm } = month;
  const range = (ends: ListedMonth["interval"], shown: (end: number) => string) =>
    ends !== null && (
      <span className={styles.note}>
        {say("months-range", { low: shown(ends[0] * 100), high: shown(ends[1] * 100) })}
      </span>
    );
  return (
    <tr className={chosen === null ? "" : styles.chosen}>
      <th scope="row" className={styles.cell}>
        {periodText(period, speech)}
        {chosen !== null && <span className={styles.mark}>{say("months-chosen")}</span>}
        {!complete && <span className={styles.note}>{word(CONCEPTS.periodPartial)}</span>}
        <span className={styles.note}>{say("tile-n", { n: count(n) })}</span>
      </th>
      <td className={styles.cell}>
        <span className={styles.rate}>{percent(rate)}</span>
        {range(rateInterval, (end) => decimal(end, 1))}
      </td>
      <td className={styles.cell}>
        {change === null ? "—" : signed(change * 100, 1)}
        {range(interval, (end) => signed(end, 1))}
        {isSure !== null && (
          <span className={styles.note}>
            {word(isSure ? CONCEPTS.significant : CONCEPTS.normalVariation)}
          </span>
        )}
        {alarm && <span className={styles.alarm}>▲ {say("months-alarm")}</span>}
      </td>
    </tr>
  );
}
