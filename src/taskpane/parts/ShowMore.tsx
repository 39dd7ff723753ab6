import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Below a list that shows its first items: the others too, or the first alone again. Nothing where none are hidden. */
export function ShowMore({
  hidden,
  all,
  onToggle,
}: {
  /** How many items the short list leaves out. */
  readonly hidden: number;
  readonly all: boolean;
  readonly onToggle: () => void;
}) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (hidden <= 0) return null;
  return (
    <Button size="small" appearance="subtle" className={styles.button} aria-expanded={all} onClick={onToggle}>
      {all ? say("show-less") : say("show-more", { count: hidden })}
    </Button>
  );
}
