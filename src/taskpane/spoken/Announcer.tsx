import { makeStyles } from "@fluentui/react-components";
import { usePaneState } from "../state/paneContext";
import type { PaneState } from "../state/paneState";
import { useSpeech, type Speech } from "../language/speech";

const useStyles = makeStyles({
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/**
 * Says to screen readers what happens without the user's doing. It stands there all the time: what is put into the page
 * together with its words is not read by all of them.
 */
export function Announcer({ of: words }: { readonly of: (state: PaneState, speech: Speech) => string }) {
  const styles = useStyles();
  const speech = useSpeech();
  const state = usePaneState();
  return (
    <div role="status" aria-live="polite" className={styles.spoken}>
      {words(state, speech)}
    </div>
  );
}
