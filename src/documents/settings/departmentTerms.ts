import { term } from "../../glossary/locale";

/** The departments that shipped actions and advice name. */
export const SERVICE = term("客服部", "客服部", "Customer service");
export const OPERATIONS = term("客服运营部", "客服營運部", "Service operations");
export const TECHNOLOGY = term("技术部", "技術部", "Technology");
export const QUALITY = term("质量部", "品質部", "Quality");
export const TRAINING = term("培训部", "訓練部", "Training");
