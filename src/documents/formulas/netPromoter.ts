/** Criteria of the answers to NPS, 0–10, of those who would recommend and of those who would not. */
export const PROMOTERS_CRITERION = '">=9"';
export const DETRACTORS_CRITERION = '"<=6"';
