import { Field, Text, Textarea } from "@fluentui/react-components";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech } from "../language/speech";
import { useFieldStyles } from "../parts/fieldStyles";
import type { FieldsOfActionProps } from "./actionFields";
import { DayField } from "./DayField";

/** What a late action is asked for first: why, and until when now. */
export function LateFields({ action, entry, onChange }: FieldsOfActionProps) {
  const styles = useFieldStyles();
  const { say, word } = useSpeech();
  return (
    <>
      <Text size={200}>{say("action-late-hint")}</Text>
      <Field className={styles.field} label={word(CONCEPTS.delayCause)}>
        <Textarea
          className={styles.input}
          resize="vertical"
          value={entry.delayCause}
          onChange={(_event, { value }) => onChange({ delayCause: value })}
        />
      </Field>
      {action.cells.plan !== null && (
        <DayField label={say("action-new-due")} value={entry.due} onChange={(due) => onChange({ due })} />
      )}
    </>
  );
}
