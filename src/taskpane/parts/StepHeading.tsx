import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  heading: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
    margin: 0,
  },
});

/**
 * The name of a step or tab for screen readers. It takes the focus when the step is opened, not on the first, and not
 * from a sheet: who types there while a run ends goes on typing.
 */
export function StepHeading({ text, focused }: { readonly text: string; readonly focused: boolean }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused && document.hasFocus()) heading.current?.focus();
  }, [focused]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {text}
    </h2>
  );
}
