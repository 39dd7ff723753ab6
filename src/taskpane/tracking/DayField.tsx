import { dayText } from "../../analysis/periods/calendarDay";
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { serialNow } from "../../app/serialNow";
import { useSpeech } from "../language/speech";
import { useFieldStyles } from "../parts/fieldStyles";
import { typedDay } from "./typedDay";

interface DayFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** Said below while nothing is typed. */
  readonly hint?: string;
  /** A serial day; null for none; NaN while what is typed is no day. */
  readonly onChange: (day: number | null) => void;
}

/** A day as people type it; what it was understood as stands below. */
export function DayField({ label, value, hint, onChange }: DayFieldProps) {
  const styles = useFieldStyles();
  const { say } = useSpeech();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? "" : dayText(value));
  const isWrong = Number.isNaN(value);
  const understood = value === null || isWrong ? null : dayText(value);
  const change = (next: string): void => {
    setTyped(next);
    onChange(next.trim() === "" ? null : (typedDay(next, Math.floor(serialNow(new Date()))) ?? NaN));
  };
  const below = isWrong
    ? { validationState: "error" as const, validationMessage: say("day-not-understood") }
    : understood !== null && understood !== text
      ? { validationState: "none" as const, validationMessage: understood }
      : hint === undefined || text !== ""
        ? {}
        : { hint };
  return (
    <Field className={styles.field} label={label} {...below}>
      <Input
        className={styles.input}
        value={text}
        placeholder={say("day-example")}
        onChange={(_event, data) => change(data.value)}
      />
    </Field>
  );
}
