import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { questionKey, type AnswerOption, type Question } from "../../analysis/survey/decision/openQuestions";
import { useSpeech, type Speech } from "../language/speech";
import { Section } from "../parts/Section";
import { PLAIN_LIST } from "../parts/plainList";
import { usePaneActions } from "../state/paneContext";
import { QUESTIONS } from "./questionsId";
import { WordQuestion } from "./WordQuestion";

const useStyles = makeStyles({
  list: PLAIN_LIST,
  options: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    ...PLAIN_LIST,
  },
  question: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  option: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** What only the user can decide: each reading with what comes of it, to be taken with one press. */
export default function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <Section title={say("questions-heading")} hint={say("questions-hint")}>
      <ul id={QUESTIONS} className={styles.list}>
        {questions.map((question) => (
          <li key={questionKey(question)}>
            <OneQuestion question={question} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneQuestion({ question }: { readonly question: Question }) {
  const styles = useStyles();
  const { say, tell } = useSpeech();
  const titleId = useId();
  const { what, header, because, options } = question;
  return (
    <div role="group" aria-labelledby={titleId} className={styles.question}>
      <Text id={titleId} weight="semibold">
        {say(`decision-${what}`, { header: header ?? "" })}
      </Text>
      <Caption1 className={styles.muted}>
        {say("question-because", { because: because.map((reason) => tell(reason.code, reason)) })}
      </Caption1>
      {what === "words" ? (
        <WordQuestion question={question} />
      ) : (
        <ul className={styles.options}>
          {options.map((option) => (
            <Option key={option.value} option={option} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Option({ option }: { readonly option: AnswerOption }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { decide } = usePaneActions();
  const reading = speech.tell(option.told.code, option.told);
  return (
    <li className={styles.option}>
      <div className={styles.words}>
        <Text>{reading}</Text>
        <Caption1 className={styles.muted}>{figureText(option.figure, speech)}</Caption1>
      </div>
      <Button
        size="small"
        aria-label={speech.say("question-choose-this", { reading })}
        onClick={() => decide(option.choices)}
      >
        {speech.say("question-choose")}
      </Button>
    </li>
  );
}

function figureText(figure: AnswerOption["figure"], { say, count, percent, decimal }: Speech): string {
  if (figure === null || figure.n === 0) return say("figure-none");
  const n = count(figure.n);
  if (figure.rate === null) return say("figure-nps", { n, score: decimal(figure.nps, 1) });
  return say("figure-satisfaction", { n, rate: percent(figure.rate), mean: decimal(figure.mean, 2) });
}
