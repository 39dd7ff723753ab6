import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { choiceOfScale, type Scale, type ScaleKind, USUAL_SCALES } from "../../analysis/survey/scale";
import type { FoundSurvey } from "../../app/source/lookAtSurvey";
import { scaleName } from "../language/scaleName";
import { useSpeech, type Speech } from "../language/speech";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", minWidth: 0 },
  sheet: { overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where the survey stands and on which scale it was answered. */
export function SourceCard({ survey }: { readonly survey: FoundSurvey }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, count } = speech;
  const { choices } = usePaneState();
  const { takeSelection, findByItself, changeScale, show } = usePaneActions();
  const { place, recognition } = survey;
  return (
    <Section title={say("data-heading")}>
      <div className={styles.place}>
        <Text weight="semibold" size={400} className={styles.sheet}>
          {place.sheet}
        </Text>
        <Text>
          {say("data-rows", { rows: count(survey.rows) })} · {say(`data-kind-${recognition.kind}`)}
        </Text>
        <Text size={200} className={styles.muted}>
          {say("data-place", { range: place.range, headerRow: place.headerRow })}
        </Text>
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={takeSelection}>
          {say("take-selection")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => show(place.sheet, place.range)}>
          {say("data-show")}
        </Button>
        {(choices.sheet !== null || survey.isPlaceChosen) && (
          <Button size="small" appearance="subtle" onClick={findByItself}>
            {say("find-itself")}
          </Button>
        )}
      </div>
      {recognition.scale !== null && (
        <Field className={styles.field} label={say("scale-label")} hint={bandsOf(recognition.scale, speech)}>
          <Select
            value={choiceOfScale(recognition.scale)}
            onChange={(_event, { value }) => changeScale(value as ScaleKind)}
          >
            {[...new Set([choiceOfScale(recognition.scale), ...USUAL_SCALES])].map((kind) => (
              <option key={kind} value={kind}>
                {scaleName(kind, speech)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </Section>
  );
}

function bandsOf({ satisfied, basicallySatisfied, direction }: Scale, { say }: Speech): string {
  const code = direction === "higher-is-better" ? "scale-bands" : "scale-bands-reversed";
  return say(code, { satisfied, basically: basicallySatisfied });
}
