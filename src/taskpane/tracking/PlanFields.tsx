import { dayText } from "../../analysis/periods/calendarDay";
import { Field, Input, makeStyles, mergeClasses, Select, Textarea } from "@fluentui/react-components";
import { ADOPTION_TERMS, ADOPTIONS, type Adoption } from "../../documents/plan/adoption";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech } from "../language/speech";
import { useFieldStyles } from "../parts/fieldStyles";
import type { ActionFieldsProps, FieldsOfActionProps } from "./actionFields";
import { DayField } from "./DayField";

const useStyles = makeStyles({ whole: { gridColumn: "1 / -1" } });

/** What proposals leave to be filled in. */
const BLANK = "__";

/** What 改进计划 owns. @param isDated the deadline was asked for already. */
export function PlanFields({
  action,
  entry,
  onChange,
  isDated,
}: FieldsOfActionProps & { readonly isDated: boolean }) {
  const fields = useFieldStyles();
  const styles = useStyles();
  const { say, word } = useSpeech();
  const { proposed } = action;
  const hint = proposed === null ? {} : { hint: say("action-proposed", { date: dayText(proposed) }) };
  return (
    <div className={fields.pair}>
      <Field
        className={mergeClasses(fields.field, styles.whole)}
        label={word(CONCEPTS.improvementAction)}
        {...(entry.measure.includes(BLANK) ? { hint: say("action-blanks", { blank: BLANK }) } : {})}
      >
        <Textarea
          className={fields.input}
          resize="vertical"
          value={entry.measure}
          onChange={(_event, { value }) => onChange({ measure: value })}
        />
      </Field>
      <AdoptionField entry={entry} onChange={onChange} />
      <Field className={fields.field} label={word(CONCEPTS.department)}>
        <Input
          className={fields.input}
          value={entry.department}
          onChange={(_event, { value }) => onChange({ department: value })}
        />
      </Field>
      <Field className={fields.field} label={word(CONCEPTS.owner)}>
        <Input
          className={fields.input}
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

function AdoptionField({ entry, onChange }: ActionFieldsProps) {
  const fields = useFieldStyles();
  const { word } = useSpeech();
  return (
    <Field className={fields.field} label={word(CONCEPTS.adoption)}>
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
  );
}
