import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { categoryNamed } from "../../analysis/reasons/shippedLabels";
import type { Report } from "../../app/report/report";
import { useSpeech } from "../language/speech";
import { FailureBar } from "../parts/FailureBar";
import { Section } from "../parts/Section";
import { ShowMore } from "../parts/ShowMore";
import { PLAIN_LIST } from "../parts/plainList";
import { usePaneActions } from "../state/paneContext";
import type { Failure } from "../state/paneState";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    ...PLAIN_LIST,
  },
  item: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  text: { overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  form: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choice: { flex: "1 1 140px", minWidth: 0 },
  moved: { color: tokens.colorStatusSuccessForeground1 },
});

const SHOWN = 5;

type Review = Report["reasonReview"];

/** What customers wrote with the category that it was read as, and a choice of another; unclassified ones first. */
export function ReasonReview({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { say, count } = useSpeech();
  const [all, setAll] = useState(false);
  const { items, more, categories } = review;
  if (items.length === 0) return null;
  return (
    <Section title={say("review-heading")} hint={say("review-hint")}>
      <ul className={styles.list}>
        {(all ? items : items.slice(0, SHOWN)).map((item) => (
          <li key={item.text} className={styles.item}>
            <ReviewedText item={item} categories={categories} />
          </li>
        ))}
      </ul>
      <ShowMore hidden={items.length - SHOWN} all={all} onToggle={() => setAll(!all)} />
      {(all || items.length <= SHOWN) && more > 0 && (
        <Text size={200} className={styles.note}>
          {say("review-more", { count: count(more) })}
        </Text>
      )}
    </Section>
  );
}

interface ReviewedTextProps {
  readonly item: Review["items"][number];
  readonly categories: readonly string[];
}

type Moving =
  { readonly status: "none" | "moving" } | { readonly status: "failed"; readonly failure: Failure };

function ReviewedText({ item, categories }: ReviewedTextProps) {
  const styles = useStyles();
  const { say, count, locale } = useSpeech();
  const { moveReason } = usePaneActions();
  const { text, found, movedTo } = item;
  const now = movedTo ?? found;
  const [chosen, setChosen] = useState(now);
  const [moving, setMoving] = useState<Moving>({ status: "none" });
  const named = (category: string): string => categoryNamed(category, locale);
  const move = async (category: string | null): Promise<void> => {
    setMoving({ status: "moving" });
    const failure = await moveReason(text, category);
    setMoving(failure === null ? { status: "none" } : { status: "failed", failure });
    if (failure === null) setChosen(category ?? found);
  };
  return (
    <>
      <Text className={styles.text}>{text}</Text>
      <Text size={200} className={styles.note}>
        {say("review-note", { count: count(item.count), category: named(found) })}
      </Text>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== now && moving.status !== "moving") void move(chosen === found ? null : chosen);
        }}
      >
        <Select
          size="small"
          className={styles.choice}
          aria-label={say("review-choose", { text })}
          value={chosen}
          onChange={(_event, { value }) => setChosen(value)}
        >
          {[...new Set([found, ...categories])].map((category) => (
            <option key={category} value={category}>
              {named(category)}
            </option>
          ))}
        </Select>
        <Button
          type="submit"
          size="small"
          disabledFocusable={chosen === now || moving.status === "moving"}
          aria-label={say("review-move-label", { text })}
        >
          {say(moving.status === "moving" ? "review-moving" : "review-move")}
        </Button>
      </form>
      {movedTo !== null && (
        <Text size={200} role="status" className={styles.moved}>
          ✓ {say("review-moved", { from: named(found), to: named(movedTo) })}
        </Text>
      )}
      {moving.status === "failed" && <FailureBar title={say("review-failed")} failure={moving.failure} />}
    </>
  );
}
