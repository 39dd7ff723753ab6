import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../app/report";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "1fr auto", rowGap: "8px", columnGap: "8px", margin: 0 },
  value: {
    margin: 0,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface OutcomeProps {
  readonly report: Report;
  readonly say: (code: string, data?: Readonly<Record<string, unknown>>) => string;
}

/** The main figures of a finished run, and the names of the sheets that hold the rest. */
export function Outcome({ report, say }: OutcomeProps) {
  const styles = useStyles();
  const figures: readonly (readonly [label: string, value: string])[] = [
    [say("figure-rate"), percent(report.satisfaction?.rate ?? null)],
    [say("figure-dissatisfied-rate"), percent(report.satisfaction?.dissatisfiedRate ?? null)],
    [say("figure-valid-answers"), String(report.satisfaction?.n ?? report.rows.kept)],
    [say("figure-all-rows"), String(report.rows.read)],
  ];
  return (
    <section aria-live="polite">
      <Subtitle2 as="h2">{say("pane-done")}</Subtitle2>
      <dl className={styles.figures}>
        {figures.map(([label, value]) => (
          <div key={label} style={{ display: "contents" }}>
            <dt>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <Text>{say("pane-sheets", { sheets: report.sheets.map((sheet) => sheet.name) })}</Text>
    </section>
  );
}

function percent(share: number | null): string {
  return share === null ? "—" : `${(share * 100).toFixed(1)}%`;
}
