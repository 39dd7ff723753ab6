import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  /** The mark, which stands in the middle of its box, begins where the text around does. */
  button: {
    alignSelf: "flex-start",
    paddingLeft: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    minWidth: 0,
    "@media (forced-colors: active)": { marginLeft: 0 },
  },
  mark: {
    display: "inline-block",
    width: "8px",
    height: "8px",
    borderRight: `${tokens.strokeWidthThick} solid currentColor`,
    borderBottom: `${tokens.strokeWidthThick} solid currentColor`,
    transform: "rotate(-45deg)",
    "@media (prefers-reduced-motion: no-preference)": { transition: "transform 150ms" },
  },
  open: { transform: "rotate(45deg)" },
});

/** Something that is out of the way until it is asked for. */
export function Disclosure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const contentId = useId();
  return (
    <div className={styles.frame}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        aria-expanded={open}
        aria-controls={contentId}
        icon={<span className={mergeClasses(styles.mark, open && styles.open)} />}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <div id={contentId} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
