import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CARD } from "./cardLook";

const useStyles = makeStyles({
  state: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    ...CARD,
  },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  readonly title: string;
  /** What to do so that something stands here. */
  readonly text: string;
  readonly children?: ReactNode;
}

/** What stands where there is nothing to show yet. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <Body1 className={styles.text}>{text}</Body1>
      {children}
    </div>
  );
}
