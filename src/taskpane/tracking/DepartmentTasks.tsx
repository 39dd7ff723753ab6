import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { WORKBOOK_FILES } from "../../app/source/addableFiles";
import type { MergeOutcome } from "../../app/tasks/mergeTasks";
import type { Choice, Conflict } from "../../app/tasks/mergedTasks";
import { conflictTold, leftOutTold, mergeTold, type Told } from "../../app/tasks/tasksTold";
import { useSpeech } from "../language/speech";
import { FailureBar } from "../parts/FailureBar";
import { canAddFiles, FileButton } from "../parts/FileButton";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  text: { overflowWrap: "anywhere" },
});

/** 部门任务单: out to the departments as sheets, and what they filled in back into the plan. */
export function DepartmentTasks() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { tasks } = usePaneState();
  const { splitTasks, mergeTasks, mergeTaskFiles } = usePaneActions();
  const isPossible = canAddFiles();
  const isWorking = tasks.status === "working";
  return (
    <Section title={say("tasks-heading")} hint={say(isPossible ? "tasks-hint-files" : "tasks-hint")}>
      <div className={styles.buttons}>
        <Button disabledFocusable={isWorking} onClick={() => void splitTasks()}>
          {say("tasks-split-button")}
        </Button>
        {isPossible && (
          <FileButton
            disabledFocusable={isWorking}
            label={say("tasks-files-button")}
            accept={WORKBOOK_FILES}
            onFiles={(files) => void mergeTaskFiles(files)}
          />
        )}
        <Button disabledFocusable={isWorking} onClick={() => void mergeTasks()}>
          {say("tasks-merge-button")}
        </Button>
      </div>
      <div className={styles.lines} role="status">
        {isWorking && <Text>{say("tasks-working")}</Text>}
        {tasks.status === "split" && (
          <>
            <Text className={styles.text}>
              {say("tasks-made", { count: tasks.sheets.length, sheets: tasks.sheets })}
            </Text>
            {tasks.unassigned.length > 0 && (
              <Text className={styles.text}>
                {say("tasks-unassigned", { count: tasks.unassigned.length, actions: tasks.unassigned })}
              </Text>
            )}
          </>
        )}
        {tasks.status === "merged" && <Merged outcome={tasks.outcome} isOfSheets={tasks.files === null} />}
      </div>
      {tasks.status === "asking" && <Conflicts outcome={tasks.outcome} />}
      {tasks.status === "failed" && <FailureBar title={say("tasks-failed")} failure={tasks.failure} />}
    </Section>
  );
}

interface MergedProps {
  readonly outcome: MergeOutcome;
  /** Whether the lists are sheets of the workbook, which stay. */
  readonly isOfSheets: boolean;
}

function Merged({ outcome, isOfSheets }: MergedProps) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  return (
    <>
      <ToldLines messages={mergeTold(outcome, locale)} />
      {isOfSheets && <Text className={styles.text}>{say("tasks-sheets-stay")}</Text>}
    </>
  );
}

/** What came of it, line by line. */
function ToldLines({ messages }: { readonly messages: readonly Told[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return messages.map(({ code, data }, place) => (
    <Text key={place} className={styles.text}>
      {say(code, data)}
    </Text>
  ));
}

/** Each cell that waits for a word, with both values; nothing is chosen beforehand. */
function Conflicts({ outcome }: { readonly outcome: MergeOutcome }) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const { mergeChosen } = usePaneActions();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const { conflicts, leftOut } = outcome;
  const isOpen = conflicts.some(({ id }) => !choices.has(id));
  return (
    <div className={styles.lines}>
      <Text role="status">{say("tasks-conflicts", { count: conflicts.length })}</Text>
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.id}
          conflict={conflict}
          choice={choices.get(conflict.id) ?? null}
          onChoose={(choice) => setChoices(new Map(choices).set(conflict.id, choice))}
        />
      ))}
      <ToldLines messages={leftOutTold(leftOut, locale)} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isOpen} onClick={() => void mergeChosen(choices)}>
          {say("tasks-merge-chosen")}
        </Button>
      </div>
    </div>
  );
}

interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

function ConflictChoice({ conflict, choice, onChoose }: ConflictChoiceProps) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const { code, data } = conflictTold(conflict, locale, say("tasks-blank"));
  const question = say(code, data);
  return (
    <div className={styles.lines}>
      <Text className={styles.text}>{question}</Text>
      <RadioGroup
        aria-label={question}
        value={choice ?? ""}
        onChange={(_event, { value }) => onChoose(value === "returned" ? "returned" : "workbook")}
      >
        <Radio value="workbook" label={say("tasks-keep-workbook")} />
        <Radio value="returned" label={say("tasks-take-returned")} />
      </RadioGroup>
    </div>
  );
}
