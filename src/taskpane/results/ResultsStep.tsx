import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/report";
import { useSpeech, type Speech } from "../language/speech";
import { ActionBar } from "../parts/ActionBar";
import { Disclosure } from "../parts/Disclosure";
import { EmptyState } from "../parts/EmptyState";
import { WarningList } from "../parts/WarningList";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { GroupFindings } from "./GroupFindings";
import { MeasureTiles } from "./MeasureTiles";
import { ReasonBars } from "./ReasonBars";
import { SheetLinks } from "./SheetLinks";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column" },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** What came of the last run. */
export function ResultsStep() {
  const { say } = useSpeech();
  const { run } = usePaneState();
  const { goTo } = usePaneActions();
  if (run.status === "done") return <Outcome report={run.report} seconds={run.seconds} />;
  return (
    <EmptyState title={say("results-empty-title")} text={say("results-empty")}>
      <Button appearance="primary" onClick={() => goTo("make")}>
        {say("go-make")}
      </Button>
    </EmptyState>
  );
}

function Outcome({ report, seconds }: { readonly report: Report; readonly seconds: number }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, decimal } = speech;
  const { goTo } = usePaneActions();
  const { rows, sheets, warnings } = report;
  return (
    <>
      <div className={styles.summary}>
        <Text role="status" weight="semibold">
          ✓ {say("results-done", { count: sheets.length, seconds: decimal(seconds, 1) })}
        </Text>
        <Text size={200} className={styles.muted}>
          {rowsLine(rows, speech)}
        </Text>
      </div>
      <MeasureTiles report={report} />
      <ReasonBars reasons={report.reasons} />
      <GroupFindings report={report} />
      <SheetLinks sheets={sheets} />
      {warnings.length > 0 && (
        <Disclosure label={say("warnings-heading", { count: warnings.length })}>
          <WarningList warnings={warnings} />
        </Disclosure>
      )}
      <ActionBar>
        <Button onClick={() => goTo("make")}>{say("results-again")}</Button>
      </ActionBar>
    </>
  );
}

/** How many rows count; rows outside the period are no fault of the data and stand apart. */
function rowsLine({ read, kept, excluded }: Report["rows"], { say, count }: Speech): string {
  const outside = excluded["out-of-period"];
  return say(outside > 0 ? "results-rows-period" : "results-rows", {
    read: count(read),
    kept: count(kept),
    outside: count(outside),
    excluded: count(read - kept - outside),
  });
}
