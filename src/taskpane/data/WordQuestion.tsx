import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { MEANINGS } from "../../analysis/survey/columns/knownWords";
import type { Question } from "../../analysis/survey/decision/openQuestions";
import { useSpeech, type Speech } from "../language/speech";
import { PLAIN_LIST } from "../parts/plainList";
import { usePaneActions } from "../state/paneContext";

const useStyles = makeStyles({
  list: PLAIN_LIST,
  word: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  text: { overflowWrap: "anywhere" },
  select: { minWidth: 0, width: "100%" },
  take: { alignSelf: "flex-start" },
});

type Meaning = (typeof MEANINGS)[number];

/** Words that nobody knows, each to be said what it means. */
export function WordQuestion({ question }: { readonly question: Question }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { decide } = usePaneActions();
  const [chosen, setChosen] = useState<Readonly<Record<string, Meaning>>>({});
  const words = Object.keys(question.options[0]?.choices.words ?? {});
  return (
    <>
      <ul className={styles.list}>
        {words.map((word) => (
          <li key={word} className={styles.word}>
            <Text className={styles.text}>{word}</Text>
            <Select
              size="small"
              className={styles.select}
              aria-label={speech.say("word-means", { word })}
              value={chosen[word] ?? "none"}
              onChange={(_event, { value }) => setChosen({ ...chosen, [word]: value as Meaning })}
            >
              {MEANINGS.map((meaning) => (
                <option key={meaning} value={meaning}>
                  {meaningText(meaning, speech)}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        className={styles.take}
        onClick={() =>
          decide({ words: Object.fromEntries(words.map((word) => [word, chosen[word] ?? "none"])) })
        }
      >
        {speech.say("word-meanings-take")}
      </Button>
    </>
  );
}

function meaningText(meaning: Meaning, { say }: Speech): string {
  const codes = {
    满意: "option-words-satisfied",
    基本满意: "option-words-basically",
    中立: "option-words-neutral",
    不满意: "option-words-dissatisfied",
    none: "option-words-none",
  } as const;
  return say(codes[meaning]);
}
