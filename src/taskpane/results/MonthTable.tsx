import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RowSet } from "../../app/rows/rowSet";
import { rowsOfMonth } from "../../app/rows/rowsBehind";
import type { Report } from "../../app/report/report";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech } from "../language/speech";
import { periodText } from "../language/periodText";
import { Section } from "../parts/Section";
import { usePaneActions } from "../state/paneContext";
import { behind } from "./behind";
import { listedMonths, type MonthRow } from "./monthRows";
import { RowsButton } from "./RowsButton";
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
  /** The button's text, not its edge, stands under the month. */
  rows: { display: "block", marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
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
function shownMonths(months: readonly MonthRow[]): readonly MonthRow[] {
  const chosen = months.findLastIndex((month) => month.chosen !== null);
  const end = chosen < 0 ? months.length : Math.min(months.length, Math.max(SHOWN, chosen + 1));
  return months.slice(Math.max(0, end - SHOWN), end);
}

const HEADINGS = { months: "months-heading", weeks: "weeks-heading", years: "years-heading" } as const;

/** What time is cut into. */
function stepOf(rows: readonly MonthRow[]): "months" | "weeks" | "years" {
  if (rows.some(({ period }) => period.includes("W"))) return "weeks";
  return rows.every(({ period }) => /^\d{4}$/u.test(period)) ? "years" : "months";
}

/** A measure month by month, each with its interval; those of the period and alarms marked by a sign and a word. */
export function MonthTable({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, word } = speech;
  const { show } = usePaneActions();
  const { key, measure, rows } = listedMonths(report, speech);
  const step = stepOf(rows);
  const named = { months: word(CONCEPTS.month), weeks: say("months-week"), years: say("months-year") };
  const headings = [named[step], measure, say("months-change")];
  const sheet = sheetOf(report, "trend");
  if (rows.length < 2) return null;
  return (
    <Section
      title={say(HEADINGS[step], { measure })}
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
          {shownMonths(rows).map((month) => (
            <Month
              key={month.period}
              month={month}
              answers={behind(report, (all) => rowsOfMonth(all, month.period, key))}
            />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface MonthProps {
  readonly month: MonthRow;
  readonly answers: RowSet | null;
}

function Month({ month, answers }: MonthProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, word, count } = speech;
  const { period, chosen, complete, n, value, ends, change, changeEnds, isSure, isAlarm } = month;
  const range = (shown: MonthRow["ends"]) =>
    shown !== null && (
      <span className={styles.note}>{say("months-range", { low: shown[0], high: shown[1] })}</span>
    );
  return (
    <tr className={chosen === null ? "" : styles.chosen}>
      <th scope="row" className={styles.cell}>
        {periodText(period, speech)}
        {chosen !== null && <span className={styles.mark}>{say("months-chosen")}</span>}
        {!complete && <span className={styles.note}>{word(CONCEPTS.periodPartial)}</span>}
        <span className={styles.note}>{say("tile-n", { n: count(n) })}</span>
        <span className={styles.rows}>
          <RowsButton rows={answers} of={periodText(period, speech)} />
        </span>
      </th>
      <td className={styles.cell}>
        <span className={styles.rate}>{value}</span>
        {range(ends)}
      </td>
      <td className={styles.cell}>
        {change}
        {range(changeEnds)}
        {isSure !== null && (
          <span className={styles.note}>
            {word(isSure ? CONCEPTS.significant : CONCEPTS.normalVariation)}
          </span>
        )}
        {isAlarm && <span className={styles.alarm}>▲ {say("months-alarm")}</span>}
      </td>
    </tr>
  );
}
