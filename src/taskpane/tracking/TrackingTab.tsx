import { Button, makeStyles, Skeleton, SkeletonItem, Text, tokens } from "@fluentui/react-components";
import type { TrackedMeasure } from "../../app/trackedMeasures";
import { useSpeech } from "../language/speech";
import { EmptyState } from "../parts/EmptyState";
import { FailureBar } from "../parts/FailureBar";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { MeasureRow } from "./MeasureRow";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  waiting: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

/** The open measures of the workbook, late ones first. */
export function TrackingTab() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { tracking } = usePaneState();
  const { goTo, lookAtMeasures } = usePaneActions();
  if (tracking.status === "looking") {
    return (
      <Skeleton aria-label={say("tracking-looking")} className={styles.waiting}>
        <SkeletonItem size={24} />
        <SkeletonItem size={72} />
        <SkeletonItem size={72} />
      </Skeleton>
    );
  }
  if (tracking.status === "failed") {
    return (
      <FailureBar title={say("notice-failed")} failure={tracking.failure}>
        <Button onClick={lookAtMeasures}>{say("retry")}</Button>
      </FailureBar>
    );
  }
  if (tracking.measures === null || tracking.measures.length === 0) {
    return (
      <EmptyState title={say("tracking-none-title")} text={say("tracking-none")}>
        <Button appearance="primary" onClick={() => goTo("make")}>
          {say("go-make")}
        </Button>
      </EmptyState>
    );
  }
  return <Measures measures={tracking.measures} />;
}

function Measures({ measures }: { readonly measures: readonly TrackedMeasure[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { lookAtMeasures } = usePaneActions();
  const open = measures.filter(({ status }) => status !== "done");
  const counts = { open: open.length, done: measures.length - open.length };
  const refresh = (
    <Button size="small" appearance="subtle" onClick={lookAtMeasures}>
      {say("tracking-refresh")}
    </Button>
  );
  return (
    <Section title={say("tracking-heading")} hint={say("tracking-summary", counts)} aside={refresh}>
      {open.length === 0 ? (
        <Text>{say("tracking-all-done")}</Text>
      ) : (
        <ul className={styles.list}>
          {open.map((measure) => (
            <MeasureRow key={`${measure.key} ${measure.range}`} measure={measure} />
          ))}
        </ul>
      )}
    </Section>
  );
}
