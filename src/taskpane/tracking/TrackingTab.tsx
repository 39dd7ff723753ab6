import { Button, makeStyles, Skeleton, SkeletonItem, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TrackedMeasure } from "../../app/trackedMeasures";
import { useSpeech } from "../language/speech";
import { EmptyState } from "../parts/EmptyState";
import { FailureBar } from "../parts/FailureBar";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";
import type { MeasureSaving } from "../state/paneState";
import { FilterButtons } from "./FilterButtons";
import { filteredMeasures, type MeasureFilter } from "./measureFilter";
import { MeasureRow } from "./MeasureRow";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  waiting: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

/** The open measures of the workbook, late ones first. */
export default function TrackingTab() {
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
  return <Measures measures={tracking.measures} saving={tracking.saving} />;
}

interface MeasuresProps {
  readonly measures: readonly TrackedMeasure[];
  readonly saving: MeasureSaving;
}

function Measures({ measures, saving }: MeasuresProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { lookAtMeasures } = usePaneActions();
  const [filter, setFilter] = useState<MeasureFilter>("all");
  const open = filteredMeasures(measures, "all");
  const listed = filteredMeasures(measures, filter);
  const counts = { open: open.length, done: measures.length - open.length };
  const refresh = (
    <Button size="small" appearance="subtle" onClick={lookAtMeasures}>
      {say("tracking-refresh")}
    </Button>
  );
  return (
    <Section title={say("tracking-heading")} hint={say("tracking-summary", counts)} aside={refresh}>
      <FilterButtons measures={measures} chosen={filter} onChoose={setFilter} />
      {listed.length === 0 && (
        <Text>
          {say(filter === "all" || open.length === 0 ? "tracking-all-done" : `tracking-none-${filter}`)}
        </Text>
      )}
      <ul className={styles.list}>
        {listed.map((measure) => (
          <MeasureRow key={measure.key} measure={measure} saving={saving} />
        ))}
      </ul>
    </Section>
  );
}
