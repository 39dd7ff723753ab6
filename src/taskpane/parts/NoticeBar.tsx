import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";

const useStyles = makeStyles({ title: { display: "block" } });

interface NoticeBarProps {
  readonly intent: "warning" | "success";
  readonly title: string;
  readonly text: string;
  /** What the one button says. */
  readonly action: string;
  readonly onAction: () => void;
}

/** Something that the pane has to say by itself, and the one thing to do about it. */
export function NoticeBar({ intent, title, text, action, onAction }: NoticeBarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody role="status">
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAction}>
          {action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
