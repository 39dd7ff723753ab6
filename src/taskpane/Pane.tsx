import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { messageOf, type MessageLocale } from "../messages/message";
import { Outcome } from "./Outcome";
import { useGeneration } from "./useGeneration";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "16px", padding: "16px", paddingRight: "16px" },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** The pane: one button that reads the survey of the open workbook and makes the sheets, and what came of it. */
export function Pane({ locale }: { readonly locale: MessageLocale }) {
  const styles = useStyles();
  const { state, start, cancel } = useGeneration();
  const say = (code: string, data = {}): string => messageOf(code, data, locale);
  return (
    <main className={styles.page}>
      <Title3 as="h1">{say("pane-title")}</Title3>
      <Text className={styles.muted}>{say("pane-introduction")}</Text>
      {state.step === "working" ? (
        <>
          <ProgressBar
            aria-label={say(`stage-${state.stage}`)}
            {...(state.share === null ? {} : { value: state.share })}
          />
          <Caption1 role="status">{say(`stage-${state.stage}`)}</Caption1>
          <Button onClick={cancel}>{say("pane-cancel")}</Button>
        </>
      ) : (
        <Button appearance="primary" size="large" onClick={start}>
          {say("pane-generate")}
        </Button>
      )}
      {state.step === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody role="alert">{say(state.code, state.data)}</MessageBarBody>
        </MessageBar>
      )}
      {state.step === "done" && <Outcome report={state.report} say={say} />}
    </main>
  );
}
