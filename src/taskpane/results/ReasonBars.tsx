import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../app/report";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  core: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  track: {
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: "hidden",
  },
  bar: {
    height: "100%",
    minWidth: "2px",
    backgroundColor: tokens.colorNeutralStroke1Pressed,
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  coreBar: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  figures: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  more: { alignSelf: "flex-start" },
});

const SHOWN = 5;

/** The reasons by their share, core problems marked by a word as well as by colour. */
export function ReasonBars({ reasons }: { readonly reasons: Report["reasons"] }) {
  const styles = useStyles();
  const { say, count, percent } = useSpeech();
  const [all, setAll] = useState(false);
  if (reasons === null || reasons.items.length === 0) {
    return <Section title={say("problems-heading")}>{say("problems-none")}</Section>;
  }
  const { items, total } = reasons;
  const largest = items[0]?.share ?? 1;
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <Section title={say("problems-heading")} hint={say("problems-total", { total: count(total) })}>
      <ul className={styles.list}>
        {shown.map((item) => (
          <li key={item.category} className={styles.item}>
            <div className={styles.line}>
              <Text weight={item.core ? "semibold" : "regular"}>{item.category}</Text>
              {item.core && <span className={styles.core}>★ {say("problems-core")}</span>}
            </div>
            <div className={styles.track} aria-hidden="true">
              <div
                className={mergeClasses(styles.bar, item.core && styles.coreBar)}
                style={{ width: `${String((item.share / largest) * 100)}%` }}
              />
            </div>
            <Caption1 className={styles.figures}>
              {say("problems-share", {
                count: count(item.count),
                share: percent(item.share),
                cumulative: percent(item.cumulativeShare),
              })}
            </Caption1>
          </li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? say("show-less") : say("show-more", { count: items.length - SHOWN })}
        </Button>
      )}
    </Section>
  );
}
