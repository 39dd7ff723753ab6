const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Mobile and landline numbers, with the separators people put in; card and identity numbers fall under it too. */
const LONG_NUMBER = /(?<!\d)\+?\d(?:[ -]?\d){6,18}[\dXx]?(?!\d)/g;

/** Free text of customers without phone numbers, identity numbers and e-mail addresses (S20). */
export function maskText(text: string): string {
  return text.replace(EMAIL, "***@***").replace(LONG_NUMBER, (number) => {
    const digits = number.replace(/\D/g, "");
    return `${digits.slice(0, 3)}****${digits.slice(-2)}`;
  });
}
