import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginTop: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "> button": {
      flex: "1 1 auto",
      maxWidth: "100%",
      // the second of two quick clicks is no answer to what has just taken the place of the first one's button
      animationName: { from: { pointerEvents: "none" }, to: { pointerEvents: "none" } },
      animationDuration: "600ms",
    },
    "> :not(button)": { flexBasis: "100%" },
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The place of a screen's one primary button, always in view: buttons side by side where they fit, words on their own line. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    // what takes the focus is scrolled clear of the bar (WCAG 2.4.11)
    const observer = new ResizeObserver(([entry]) => {
      style.scrollPaddingBottom = `${String(entry?.target.clientHeight ?? 0)}px`;
    });
    if (bar.current !== null) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.scrollPaddingBottom = "";
    };
  }, []);
  return (
    <div ref={bar} className={useStyles().bar}>
      {children}
    </div>
  );
}
