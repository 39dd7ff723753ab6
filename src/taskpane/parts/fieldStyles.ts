import { makeStyles, tokens } from "@fluentui/react-components";

/** A form, fields side by side where there is room, and a field that is no wider than the pane. */
export const useFieldStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});
