import { Checkbox, Field, Input } from "@fluentui/react-components";
import { serialNow } from "../../app/serialNow";
import type { ActionEntry } from "../../app/tracking/trackedActions";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech } from "../language/speech";
import { useFieldStyles } from "../parts/fieldStyles";
import type { ActionFieldsProps } from "./actionFields";
import { DayField } from "./DayField";

interface ProgressFieldsProps extends ActionFieldsProps {
  readonly before: ActionEntry;
  readonly outOfRange: boolean;
}

/** How far the action is: done is 100 % with a date, and open again is as far as it was. */
export function ProgressFields({ entry, before, outOfRange, onChange }: ProgressFieldsProps) {
  const styles = useFieldStyles();
  const { say, word } = useSpeech();
  const isDone = entry.finished !== null || entry.progress >= 100;
  const finish = (done: boolean): void =>
    onChange(
      done
        ? { finished: Math.floor(serialNow(new Date())), progress: 100 }
        : { finished: null, progress: before.progress < 100 ? before.progress : 0 },
    );
  return (
    <>
      <Checkbox
        checked={isDone}
        label={word(CONCEPTS.statusDone)}
        onChange={(_event, { checked }) => finish(checked === true)}
      />
      <div className={styles.pair}>
        <Field
          className={styles.field}
          label={say("action-progress")}
          {...(outOfRange
            ? { validationState: "error" as const, validationMessage: say("action-progress-range") }
            : {})}
        >
          <Input
            className={styles.input}
            type="number"
            min={0}
            max={100}
            step={5}
            value={Number.isNaN(entry.progress) ? "" : String(entry.progress)}
            contentAfter="%"
            onChange={(_event, { value }) => onChange({ progress: value === "" ? NaN : Number(value) })}
          />
        </Field>
        {isDone && (
          <DayField
            label={word(CONCEPTS.actualFinish)}
            value={entry.finished}
            hint={say("action-finished-needed")}
            onChange={(finished) => onChange({ finished })}
          />
        )}
      </div>
    </>
  );
}
