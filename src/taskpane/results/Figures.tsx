import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
    ":empty": { display: "none" },
  },
  /** Grey keeps the contrast that fading would take. */
  overtaken: { filter: "grayscale(1)" },
});

interface FiguresProps {
  readonly isOvertaken: boolean;
  readonly children: ReactNode;
}

/** Figures that were measured together; grey while the sheets have moved on. */
export function Figures({ isOvertaken, children }: FiguresProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.figures, isOvertaken && styles.overtaken)} aria-busy={isOvertaken}>
      {children}
    </div>
  );
}
