/** The list of questions, for the focus. */
export const QUESTIONS = "questions";
