import { NAMED_LOCALES, type Locale } from "../../glossary/locale";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { sheetLocaleOf } from "../state/sheetLocale";
import type { Preferences } from "../../app/request/preferences";
import { Choice } from "../parts/Choice";
import { GroupFields } from "./GroupFields";

/** Languages, formulas, whose reasons count, and how groups are compared. */
export function PreferenceFields() {
  const { say } = useSpeech();
  const state = usePaneState();
  const { preferences } = state;
  const { prefer, speak, look } = usePaneActions();
  return (
    <>
      <Choice
        label={say("settings-pane-language")}
        value={preferences.paneLocale ?? ""}
        options={[["", say("settings-language-office")], ...NAMED_LOCALES]}
        onChange={(value) => speak(value === "" ? null : (value as Locale))}
      />
      <Choice
        label={say("settings-sheet-language")}
        hint={say("settings-sheet-language-hint")}
        value={sheetLocaleOf(state)}
        options={NAMED_LOCALES}
        onChange={(value) => prefer({ sheetLocale: value as Locale, isSheetLocaleChosen: true })}
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
      <GroupFields />
    </>
  );
}
