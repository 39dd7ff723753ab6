import { Badge, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import type { Band, Scale } from "../../analysis/survey/scale";
import type { AnsweredScore, CleaningPreview } from "../../app/analyst/cleaningPreview";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech, type Speech } from "../language/speech";
import { Section } from "../parts/Section";
import { PLAIN_LIST } from "../parts/plainList";
import { usePaneActions } from "../state/paneContext";

const useStyles = makeStyles({
  list: PLAIN_LIST,
  answer: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto minmax(6em, max-content)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  words: { overflowWrap: "anywhere" },
  count: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  band: { whiteSpace: "nowrap" },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Score = NonNullable<CleaningPreview["score"]>;

/** More different scores than this are no words to be looked at one by one. */
const MOST_SHOWN = 12;

/** What counts as satisfied, in the survey's own words and counts, and the two usual ways to count its middle. */
export default function BandsCard({ score }: { readonly score: Score }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { chooseBands } = usePaneActions();
  const { scale, answers } = score;
  const { satisfied, basicallySatisfied, neutral } = scale;
  const middle = middleOf(scale);
  const asMiddle = (code: "bands-middle-bad" | "bands-middle-neutral", value: number): string =>
    speech.say(code, { answer: answerText({ value, words: wordsAt(scale, value) }, scale, speech) });
  return (
    <Section title={speech.say("bands-heading")} hint={speech.say("bands-hint")}>
      {answers.length <= MOST_SHOWN && (
        <ul className={styles.list}>
          {answers.map((answer) => (
            <li key={answer.value} className={styles.answer}>
              <Text className={styles.words}>{answerText(answer, scale, speech)}</Text>
              <Text className={styles.count}>{speech.count(answer.count)}</Text>
              <Badge appearance="tint" className={styles.band} color={COLOURS[answer.band]}>
                {bandName(answer.band, speech)}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      {middle !== null && (
        <div className={styles.choices}>
          <ToggleButton
            size="small"
            checked={neutral === null}
            onClick={() => chooseBands(scale, [satisfied, basicallySatisfied, null])}
          >
            {asMiddle("bands-middle-bad", middle)}
          </ToggleButton>
          <ToggleButton
            size="small"
            checked={neutral === middle}
            onClick={() => chooseBands(scale, [satisfied, basicallySatisfied, middle])}
          >
            {asMiddle("bands-middle-neutral", middle)}
          </ToggleButton>
        </div>
      )}
    </Section>
  );
}

const COLOURS = {
  satisfied: "success",
  basicallySatisfied: "success",
  neutral: "informative",
  dissatisfied: "danger",
} as const satisfies Readonly<Record<Band, string>>;

function bandName(band: Band, { word }: Pick<Speech, "word">): string {
  return word(CONCEPTS[band]);
}

/** The middle step of a short scale, where it is not satisfied by itself; null where there is none. */
function middleOf({ min, max, basicallySatisfied, direction }: Scale): number | null {
  const middle = (min + max) / 2;
  const isShort = max - min <= 6 && max - min >= 2 && direction === "higher-is-better";
  return isShort && Number.isInteger(middle) && middle < basicallySatisfied ? middle : null;
}

function wordsAt({ anchors }: Scale, value: number): readonly string[] {
  return anchors.filter((anchor) => anchor.value === value).map(({ word }) => word);
}

/** "5 非常满意"; the number alone where the survey has no words, and the survey's own beside one that was turned. */
function answerText(
  { value, words }: Pick<AnsweredScore, "value" | "words">,
  { turned, min, max }: Scale,
  { say }: Speech,
): string {
  const own = min + max - value;
  return say(turned && own !== value ? "bands-answer-turned" : "bands-answer", {
    value,
    own,
    words: [...words],
  }).trim();
}
