import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { CARD } from "./cardLook";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    ...CARD,
    minWidth: 0,
  },
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  titleLine: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { margin: 0, minWidth: 0 },
  /** Its text, not its button's edge, ends where the card's content does. */
  aside: { flexShrink: 0, marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface SectionProps {
  readonly title: string;
  readonly hint?: string | undefined;
  /** A small control beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a step. */
export function Section({ title, hint, aside, children }: SectionProps) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <div className={styles.titleLine}>
          <Subtitle2 as="h3" id={titleId} className={styles.title}>
            {title}
          </Subtitle2>
          {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        </div>
        {hint !== undefined && (
          <Text size={200} className={styles.hint}>
            {hint}
          </Text>
        )}
      </div>
      {children}
    </section>
  );
}
