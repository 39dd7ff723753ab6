import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(256px, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
    minWidth: 0,
  },
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingHorizontalL,
    minWidth: 0,
    "> :last-child": { flexGrow: 1 },
  },
});

/** Parts side by side where there is room for two, else one under the other. */
export function Columns({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().columns}>{children}</div>;
}

/** Parts one under the other beside a taller one. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().stack}>{children}</div>;
}
