import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { CARD } from "./cardLook";

const useStyles = makeStyles({
  waiting: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    ...CARD,
  },
  /** Lines of a text do not end at the margin. */
  line: {
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
    ":first-child": { width: "40%" },
    ":last-child": { width: "75%" },
  },
});

interface CardSkeletonProps {
  /** What is being waited for. */
  readonly label: string;
  /** Lines of each card to come. */
  readonly cards: readonly number[];
}

/** The shape of cards that are still to come. */
export function CardSkeleton({ label, cards }: CardSkeletonProps) {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} appearance="translucent" className={styles.waiting}>
      {cards.map((lines, card) => (
        <div key={card} className={styles.card}>
          {Array.from({ length: lines }, (_, line) => (
            <SkeletonItem key={line} size={line === 0 ? 20 : 16} className={styles.line} />
          ))}
        </div>
      ))}
    </Skeleton>
  );
}
