import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ResultPlace } from "../../app/run/showResult";
import { useSpeech } from "../language/speech";
import { usePaneActions } from "../state/paneContext";

const useStyles = makeStyles({
  button: {
    display: "block",
    width: "100%",
    margin: 0,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    padding: 0,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  focus: createFocusOutlineStyle(),
});

interface ResultButtonProps {
  /** Null where no sheet was made of it. */
  readonly place: ResultPlace | null;
  readonly className: string;
  readonly children: ReactNode;
}

/** A result that leads to its cell. */
export function ResultButton({ place, className, children }: ResultButtonProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { showResult } = usePaneActions();
  if (place === null) return <div className={className}>{children}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, styles.focus, className)}
      title={say("result-show", { sheet: place.sheet })}
      onClick={() => showResult(place)}
    >
      {children}
    </button>
  );
}
