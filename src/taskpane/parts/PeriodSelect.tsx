import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { parsePeriod } from "../../analysis/periods/parsePeriod";
import { PLAIN_CALENDAR } from "../../analysis/periods/period";
import { dayText } from "../../analysis/periods/calendarDay";
import { periodOption } from "../language/periodText";
import { useSpeech } from "../language/speech";
import type { PeriodChoices } from "../state/periodChoices";

const useStyles = makeStyles({
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  day: { minWidth: 0 },
});

const CUSTOM = "custom";
const KINDS = ["months", "weeks", "quarters", "halves", "years"] as const;

interface PeriodSelectProps {
  readonly label: string;
  readonly hint?: string;
  /** What stands for null. */
  readonly none: string;
  readonly choices: PeriodChoices;
  readonly value: string | null;
  readonly disabled?: boolean;
  readonly onChange: (period: string | null) => void;
}

/** A period of those in the data, or days of one's own. */
export function PeriodSelect({
  label,
  hint,
  none,
  choices,
  value,
  disabled = false,
  onChange,
}: PeriodSelectProps) {
  const styles = useStyles();
  const isCustom = value?.includes("..") ?? false;
  const [first = "", last = ""] = isCustom ? (value ?? "").split("..") : [];
  const change = (chosen: string): void =>
    onChange(chosen === CUSTOM ? daysOf(choices) : chosen === "" ? null : chosen);
  return (
    <>
      <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })}>
        <Select
          disabled={disabled}
          value={isCustom ? CUSTOM : (value ?? "")}
          onChange={(_event, data) => change(data.value)}
        >
          <option value="">{none}</option>
          <PeriodOptions choices={choices} />
        </Select>
      </Field>
      {isCustom && <Days first={first} last={last} onChange={onChange} />}
    </>
  );
}

/** The periods by their kind, and days where they are known. */
function PeriodOptions({ choices }: Pick<PeriodSelectProps, "choices">) {
  const speech = useSpeech();
  return (
    <>
      {KINDS.filter((kind) => choices[kind].length > 0).map((kind) => (
        <optgroup key={kind} label={speech.say(`period-${kind}`)}>
          {choices[kind].map((period) => (
            <option key={period} value={period}>
              {periodOption(period, choices.monthStartDay, speech)}
            </option>
          ))}
        </optgroup>
      ))}
      {choices.months.length > 0 && <option value={CUSTOM}>{speech.say("period-custom")}</option>}
    </>
  );
}

interface DaysProps {
  readonly first: string;
  readonly last: string;
  readonly onChange: (period: string) => void;
}

function Days({ first, last, onChange }: DaysProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const isReversed = first !== "" && last !== "" && last < first;
  return (
    <div className={styles.days}>
      <Field label={say("period-from")}>
        <Input
          type="date"
          className={styles.day}
          value={first}
          onChange={(_event, data) => onChange(`${data.value}..${last}`)}
        />
      </Field>
      <Field label={say("period-to")} {...(isReversed ? { validationMessage: say("period-order") } : {})}>
        <Input
          type="date"
          className={styles.day}
          value={last}
          onChange={(_event, data) => onChange(`${first}..${data.value}`)}
        />
      </Field>
    </div>
  );
}

/** The days of the latest month, to begin with. */
function daysOf({ months: [latest = "2024-01"], monthStartDay }: PeriodChoices): string {
  const month = parsePeriod(latest, { ...PLAIN_CALENDAR, startDay: monthStartDay });
  return month === null ? "" : `${dayText(month.from)}..${dayText(month.to - 1)}`;
}
