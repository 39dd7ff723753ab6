import { term } from "../../../glossary/locale";
import { shippedScheme } from "./shippedScheme";

/** S23, document 003: 人机料法环. */
export const MAN_MACHINE_MATERIAL = shippedScheme({
  id: "man-machine-material-method-environment",
  label: term(
    "人 / 机 / 料 / 法 / 环",
    "人 / 機 / 料 / 法 / 環",
    "People / machine / material / method / environment",
  ),
  categories: [
    { id: "人", label: term("人", "人", "People") },
    { id: "机", label: term("机", "機", "Machine") },
    { id: "料", label: term("料", "料", "Material") },
    { id: "法", label: term("法", "法", "Method") },
    { id: "环", label: term("环", "環", "Environment") },
  ],
  topics: {
    attitude: "人",
    skill: "人",
    unresolved: "法",
    waiting: "法",
    delivery: "法",
    transfer: "法",
    procedure: "法",
    malfunction: "机",
    network: "机",
    quality: "料",
    information: "料",
    order: "料",
    fees: "法",
    policy: "法",
    misunderstanding: "环",
    environment: "环",
  },
});
