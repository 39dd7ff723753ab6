import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** A drop-down with its label. */
export function Choice({ label, hint, value, options, onChange }: ChoiceProps) {
  return (
    <Field className={useStyles().field} label={label} {...(hint === undefined ? {} : { hint })}>
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
