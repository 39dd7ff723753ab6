import { NAMED_LOCALES, type Locale } from "../../glossary/locale";
import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";
import type { Preferences } from "../../app/preferences";

const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

/** Languages, formulas and whose reasons count. */
export function PreferenceFields() {
  const { say } = useSpeech();
  const { preferences } = usePaneState();
  const { prefer, look } = usePaneActions();
  return (
    <>
      <Choice
        label={say("settings-pane-language")}
        value={preferences.paneLocale ?? ""}
        options={[["", say("settings-language-office")], ...NAMED_LOCALES]}
        onChange={(value) => prefer({ paneLocale: value === "" ? null : (value as Locale) })}
      />
      <Choice
        label={say("settings-sheet-language")}
        hint={say("settings-sheet-language-hint")}
        value={preferences.sheetLocale}
        options={NAMED_LOCALES}
        onChange={(value) => prefer({ sheetLocale: value as Locale })}
      />
      <Choice
        label={say("settings-formulas")}
        hint={say("settings-formulas-hint")}
        value={preferences.formulas}
        options={(["auto", "always", "never"] as const).map((value) => [
          value,
          say(`settings-formulas-${value}`),
        ])}
        onChange={(value) => prefer({ formulas: value as Preferences["formulas"] })}
      />
      <Choice
        label={say("settings-reasons")}
        value={preferences.reasonsOf}
        options={(["dissatisfied", "all"] as const).map((value) => [value, say(`settings-reasons-${value}`)])}
        onChange={(value) => {
          prefer({ reasonsOf: value as Preferences["reasonsOf"] });
          look();
        }}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, hint, value, options, onChange }: ChoiceProps) {
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
