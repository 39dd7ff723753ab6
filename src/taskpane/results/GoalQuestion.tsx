import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../app/report/report";
import { SETTING_RECORDS } from "../../documents/settings/records";
import type { ProposedGoals } from "../../documents/settings/proposedGoals";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { usePaneActions } from "../state/paneContext";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
});

/** Asks once whether the threshold and the target that the documents propose are to hold here. Nothing waits for it. */
export function GoalQuestion({ report: { proposedGoals, satisfaction } }: { readonly report: Report }) {
  if (proposedGoals === null || satisfaction === null) return null;
  return <Question proposed={proposedGoals} />;
}

function Question({ proposed }: { readonly proposed: ProposedGoals }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { confirmGoals } = usePaneActions();
  const [threshold, setThreshold] = useState(percentOf(proposed.threshold));
  const [target, setTarget] = useState(percentOf(proposed.target));
  const [state, setState] = useState<"asking" | "saving" | "done">("asking");
  const goals = { threshold: shareOf(threshold), target: shareOf(target) };
  const isWrong = !(goals.threshold >= 0 && goals.target <= 1 && goals.target >= goals.threshold);
  if (state === "done") {
    return (
      <Section title={say("goals-ask-title")}>
        <Text role="status">{say("goals-ask-done")}</Text>
      </Section>
    );
  }
  const confirm = (): void => {
    if (isWrong || state === "saving") return;
    setState("saving");
    void confirmGoals(goals).then((isWritten) => setState(isWritten ? "done" : "asking"));
  };
  return (
    <Section title={say("goals-ask-title")} hint={say("goals-ask")}>
      <div className={styles.pair}>
        <PercentField setting="threshold-rate" text={threshold} onType={setThreshold} />
        <PercentField setting="target-rate" text={target} onType={setTarget} />
      </div>
      {isWrong && <Text role="alert">{say("goals-ask-wrong")}</Text>}
      <div>
        <Button appearance="primary" disabledFocusable={isWrong || state === "saving"} onClick={confirm}>
          {say("goals-ask-confirm")}
        </Button>
      </div>
    </Section>
  );
}

interface PercentFieldProps {
  readonly setting: "threshold-rate" | "target-rate";
  readonly text: string;
  readonly onType: (text: string) => void;
}

function PercentField({ setting, text, onType }: PercentFieldProps) {
  const styles = useStyles();
  const { word } = useSpeech();
  const record = SETTING_RECORDS.find(({ key }) => key === setting);
  return (
    <Field label={record === undefined ? setting : word(record.label)}>
      <Input
        className={styles.input}
        inputMode="decimal"
        contentAfter="%"
        value={text}
        onChange={(_event, { value }) => onType(value)}
      />
    </Field>
  );
}

/** 0.9 as 90. */
function percentOf(share: number): string {
  return String(Number((share * 100).toFixed(1)));
}

/** 90 or 90% as 0.9; NaN for what is no number. */
function shareOf(typed: string): number {
  const plain = typed.normalize("NFKC").replace(/[%\s]/gu, "");
  return plain === "" ? NaN : Number(plain) / 100;
}
