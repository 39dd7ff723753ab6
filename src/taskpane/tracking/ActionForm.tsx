import { Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ActionEntry, TrackedAction } from "../../app/tracking/trackedActions";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech } from "../language/speech";
import { useFieldStyles } from "../parts/fieldStyles";
import { SaveButtons } from "../parts/SaveButtons";
import { LateFields } from "./LateFields";
import { PlanFields } from "./PlanFields";
import { ProgressFields } from "./ProgressFields";

const useStyles = makeStyles({ muted: { color: tokens.colorNeutralForeground3 } });

interface ActionFormProps {
  readonly action: TrackedAction;
  readonly saving: boolean;
  readonly onSave: (entry: ActionEntry) => void;
  readonly onClose: () => void;
}

/** What staff enter of an action: how far it is, what stands in its way, and who has until when. */
export default function ActionForm({ action, saving, onSave, onClose }: ActionFormProps) {
  const styles = useFieldStyles();
  const quiet = useStyles();
  const { say, word } = useSpeech();
  // only what was changed here: the rest stays as the sheet has it, when that is read anew
  const [changed, setChanged] = useState<Partial<ActionEntry>>({});
  const entry = { ...action.entry, ...changed };
  const change = (changes: Partial<ActionEntry>): void => setChanged({ ...changed, ...changes });
  const outOfRange = !(entry.progress >= 0 && entry.progress <= 100);
  const undated = entry.progress >= 100 && entry.finished === null;
  const unnamed = entry.measure.trim() === "";
  const wrong = outOfRange || undated || unnamed || Number.isNaN(entry.due) || Number.isNaN(entry.finished);
  const isLate = action.status === "late" && !undated;
  // what an action waits for is asked first
  const isUndecided = action.status === "undecided";
  const planFields = action.cells.plan !== null && (
    <PlanFields action={action} entry={entry} onChange={change} isDated={isLate} />
  );
  return (
    <form
      className={styles.form}
      aria-label={say("action-form", { action: action.name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong && !saving) onSave(entry);
      }}
    >
      {isLate && <LateFields action={action} entry={entry} onChange={change} />}
      {isUndecided && planFields}
      <ProgressFields entry={entry} before={action.entry} onChange={change} outOfRange={outOfRange} />
      {NOTES.map(([note, term]) => (
        <Field key={note} className={styles.field} label={word(term)}>
          <Textarea
            className={styles.input}
            resize="vertical"
            value={entry[note]}
            onChange={(_event, { value }) => change({ [note]: value })}
          />
        </Field>
      ))}
      {!isUndecided && planFields}
      <Text size={200} className={quiet.muted}>
        {say("action-written-to")}
      </Text>
      <SaveButtons saving={saving} wrong={wrong} other={say("close")} onOther={onClose} />
    </form>
  );
}

const NOTES = [
  ["problems", CONCEPTS.problemsMet],
  ["adjustment", CONCEPTS.adjustment],
  ["nextStep", CONCEPTS.nextStep],
] as const;
