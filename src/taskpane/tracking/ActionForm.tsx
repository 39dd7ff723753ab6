import { dayText } from "../../analysis/periods/calendarDay";
import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { serialNow } from "../../app/serialNow";
import type { ActionEntry, TrackedAction } from "../../app/tracking/trackedActions";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech } from "../language/speech";
import { SaveButtons } from "../parts/SaveButtons";
import { ADOPTION_TERMS, ADOPTIONS, type Adoption } from "../../documents/plan/adoption";
import { DayField } from "./DayField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  whole: { gridColumn: "1 / -1" },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface ActionFormProps {
  readonly action: TrackedAction;
  readonly saving: boolean;
  readonly onSave: (entry: ActionEntry) => void;
  readonly onClose: () => void;
}

/** What staff enter of an action: how far it is, what stands in its way, and who has until when. */
export default function ActionForm({ action, saving, onSave, onClose }: ActionFormProps) {
  const styles = useStyles();
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
      <Text size={200} className={styles.muted}>
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

interface FieldsProps {
  readonly entry: ActionEntry;
  readonly onChange: (changes: Partial<ActionEntry>) => void;
}

interface PlanFieldsProps extends FieldsProps {
  readonly action: TrackedAction;
}

/** What a late action is asked for first: why, and until when now. */
function LateFields({ action, entry, onChange }: PlanFieldsProps) {
  const styles = useStyles();
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

interface ProgressFieldsProps extends FieldsProps {
  readonly before: ActionEntry;
  readonly outOfRange: boolean;
}

/** How far the action is: done is 100 % with a date, and open again is as far as it was. */
function ProgressFields({ entry, before, outOfRange, onChange }: ProgressFieldsProps) {
  const styles = useStyles();
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

/** What proposals leave to be filled in. */
const BLANK = "__";

/** What 改进计划 owns. @param isDated the deadline was asked for already. */
function PlanFields({ action, entry, onChange, isDated }: PlanFieldsProps & { readonly isDated: boolean }) {
  const styles = useStyles();
  const { say, word } = useSpeech();
  const { proposed } = action;
  const hint = proposed === null ? {} : { hint: say("action-proposed", { date: dayText(proposed) }) };
  return (
    <div className={styles.pair}>
      <Field
        className={mergeClasses(styles.field, styles.whole)}
        label={word(CONCEPTS.improvementAction)}
        {...(entry.measure.includes(BLANK) ? { hint: say("action-blanks", { blank: BLANK }) } : {})}
      >
        <Textarea
          className={styles.input}
          resize="vertical"
          value={entry.measure}
          onChange={(_event, { value }) => onChange({ measure: value })}
        />
      </Field>
      <Field className={styles.field} label={word(CONCEPTS.adoption)}>
        <Select
          value={entry.adoption ?? "proposed"}
          onChange={(_event, { value }) => onChange({ adoption: value as Adoption })}
        >
          {ADOPTIONS.map((adoption) => (
            <option key={adoption} value={adoption}>
              {word(ADOPTION_TERMS[adoption])}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={word(CONCEPTS.department)}>
        <Input
          className={styles.input}
          value={entry.department}
          onChange={(_event, { value }) => onChange({ department: value })}
        />
      </Field>
      <Field className={styles.field} label={word(CONCEPTS.owner)}>
        <Input
          className={styles.input}
          value={entry.owner}
          onChange={(_event, { value }) => onChange({ owner: value })}
        />
      </Field>
      {!isDated && (
        <DayField
          label={word(CONCEPTS.deadline)}
          value={entry.due}
          {...hint}
          onChange={(due) => onChange({ due })}
        />
      )}
    </div>
  );
}
