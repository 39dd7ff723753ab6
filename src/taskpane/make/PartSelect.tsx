import { Field, makeStyles, Select } from "@fluentui/react-components";
import { isSurveyPart, type SurveyPart } from "../../analysis/survey/surveyPart";
import { groupName } from "../language/roleName";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { readyPreview } from "../state/paneState";

const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

/** Which group alone is measured: a team, a channel and the like; nothing where the survey tells of none. */
export function PartSelect() {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const { survey, choices } = usePaneState();
  const { choose } = usePaneActions();
  const { only } = choices;
  const preview = readyPreview(survey);
  const parts = preview?.parts ?? [];
  if (parts.length === 0) return null;
  const isListed =
    only === null || parts.some((each) => each.role === only.role && each.values.includes(only.value));
  return (
    <Field
      className={styles.field}
      label={say("only-label")}
      {...(only === null ? {} : { hint: say("only-hint") })}
    >
      <Select
        value={only === null ? "" : nameOf(only)}
        onChange={(_event, { value }) => choose({ only: partNamed(value) })}
      >
        <option value="">{say("only-all")}</option>
        {!isListed && <option value={nameOf(only)}>{only.value}</option>}
        {parts.map(({ role, values }) => (
          <optgroup key={role} label={groupName(role, preview?.sheetsAre, speech)}>
            {values.map((value) => (
              <option key={value} value={nameOf({ role, value })}>
                {value}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

function nameOf({ role, value }: SurveyPart): string {
  return `${role}=${value}`;
}

function partNamed(name: string): SurveyPart | null {
  const at = name.indexOf("=");
  const part = { role: name.slice(0, at), value: name.slice(at + 1) };
  return isSurveyPart(part) ? part : null;
}
