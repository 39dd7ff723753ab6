import { Button, makeStyles, Skeleton, SkeletonItem, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { serialNow } from "../../app/serialNow";
import type { TrackedAction } from "../../app/tracking/trackedActions";
import { reminderText } from "./reminderText";
import { useSpeech } from "../language/speech";
import { CopyText } from "../parts/CopyText";
import { Disclosure } from "../parts/Disclosure";
import { EmptyState } from "../parts/EmptyState";
import { FailureBar } from "../parts/FailureBar";
import { Section } from "../parts/Section";
import { PLAIN_LIST } from "../parts/plainList";
import { usePaneActions, usePaneState } from "../state/paneContext";
import type { ActionSaving } from "../state/paneState";
import { DepartmentTasks } from "./DepartmentTasks";
import { FilterButtons } from "./FilterButtons";
import { countsOf, filteredActions, type ActionFilter } from "./actionFilter";
import { ActionRow } from "./ActionRow";

const useStyles = makeStyles({
  list: PLAIN_LIST,
  waiting: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

/** The open actions of the workbook, late ones first. */
export default function TrackingTab() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { tracking } = usePaneState();
  const { goTo, lookAtActions } = usePaneActions();
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
        <Button onClick={lookAtActions}>{say("retry")}</Button>
      </FailureBar>
    );
  }
  if (tracking.actions === null || tracking.actions.length === 0) {
    return (
      <EmptyState title={say("tracking-none-title")} text={say("tracking-none")}>
        <Button appearance="primary" onClick={() => goTo("make")}>
          {say("go-make")}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <Actions actions={tracking.actions} saving={tracking.saving} />
      <DepartmentTasks />
    </>
  );
}

interface ActionsProps {
  readonly actions: readonly TrackedAction[];
  readonly saving: ActionSaving;
}

function Actions({ actions, saving }: ActionsProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const { lookAtActions } = usePaneActions();
  const [filter, setFilter] = useState<ActionFilter>("all");
  const open = filteredActions(actions, "all");
  const listed = filteredActions(actions, filter);
  const reminder = reminderText(actions, Math.floor(serialNow(new Date())), speech);
  const refresh = (
    <Button size="small" appearance="subtle" onClick={lookAtActions}>
      {say("tracking-refresh")}
    </Button>
  );
  return (
    <Section
      title={say("tracking-heading")}
      hint={say("tracking-summary", countsOf(actions))}
      aside={refresh}
    >
      <FilterButtons actions={actions} chosen={filter} onChoose={setFilter} />
      {listed.length === 0 && (
        <Text>
          {say(filter === "all" || open.length === 0 ? "tracking-all-done" : `tracking-none-${filter}`)}
        </Text>
      )}
      {reminder !== "" && (
        <Disclosure label={say("reminder-heading")}>
          <CopyText label={say("reminder-text")} text={reminder} />
        </Disclosure>
      )}
      <ul className={styles.list}>
        {listed.map((action) => (
          <ActionRow key={action.key} action={action} saving={saving} />
        ))}
      </ul>
    </Section>
  );
}
