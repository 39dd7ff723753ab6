import { tokens } from "@fluentui/react-components";

/** How a part of the pane stands out from the page: a card with its own background and edge. */
export const CARD = {
  backgroundColor: tokens.colorNeutralBackground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusLarge,
} as const;
