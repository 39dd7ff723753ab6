import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FoundSurvey } from "../../app/source/lookAtSurvey";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { AddFiles } from "./AddFiles";
import { ScaleField } from "./ScaleField";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", minWidth: 0 },
  sheet: { overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where the survey stands and on which scale it was answered. */
export function SourceCard({ survey }: { readonly survey: FoundSurvey }) {
  const styles = useStyles();
  const { say, count } = useSpeech();
  const { choices } = usePaneState();
  const { takeSelection, findByItself, changeScale, decide, show } = usePaneActions();
  const { place, recognition } = survey;
  const rows = recognition.decisions.find(({ what }) => what === "rows")?.chosen.value;
  return (
    <Section title={say("data-heading")}>
      <div className={styles.place}>
        <Text weight="semibold" size={400} className={styles.sheet}>
          {say("data-sheets", { sheets: survey.answersOn })}
        </Text>
        <Text>
          {say("data-rows", { rows: count(survey.rows) })} · {say(`data-kind-${recognition.kind}`)}
        </Text>
        <Text size={200} className={styles.muted}>
          {say("data-place", { range: place.range, headerRow: place.headerRow })}
        </Text>
      </div>
      <AddFiles />
      <div className={styles.buttons}>
        <Button size="small" onClick={takeSelection}>
          {say("take-selection")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => show(place.sheet, place.range)}>
          {say("data-show")}
        </Button>
        {rows !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => decide({ answers: { rows: rows === "answers" ? "summed-up" : "answers" } })}
          >
            {say(rows === "answers" ? "rows-as-summed-up" : "rows-as-answers")}
          </Button>
        )}
        {(choices.sheet !== null || survey.isPlaceChosen) && (
          <Button size="small" appearance="subtle" onClick={findByItself}>
            {say("find-itself")}
          </Button>
        )}
      </div>
      {recognition.scale !== null && <ScaleField scale={recognition.scale} onScale={changeScale} />}
    </Section>
  );
}
