import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SaveButtonsProps {
  readonly saving: boolean;
  /** Whether what was entered cannot be saved as it is. */
  readonly wrong?: boolean;
  /** What the other button says and does. */
  readonly other: string;
  readonly onOther: () => void;
}

/** The buttons under a form: save, and a way out. */
export function SaveButtons({ saving, wrong = false, other, onOther }: SaveButtonsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.buttons}>
      <Button type="submit" appearance="primary" disabledFocusable={saving || wrong}>
        {say(saving ? "saving" : "save")}
      </Button>
      <Button onClick={onOther}>{other}</Button>
    </div>
  );
}
