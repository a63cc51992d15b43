const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;
/** Eight to fifteen digits, with a plus, blanks, dashes or brackets as people set them. */
const phone = /(?<![\p{L}\p{N}])(?:\+|00)?\(?\d(?:[ .\-()/\u00A0]?\d){7,14}(?!\p{N})/u;

const dates = /(?<!\d)(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?!\d)/g;

/** Words around an address that say nothing else: "min e-post er …". In letters. */
const littleElse = 30;

/** Finds an e-mail address or phone number, and whether the message is hardly more than that. */
export function findContact(text: string): { text: string; alone: boolean } | undefined {
  const found = email.exec(text)?.[0] ?? phone.exec(text.replace(dates, ''))?.[0];
  if (found === undefined) return undefined;
  const rest = text.replace(found, '').replace(/[^\p{L}]+/gu, '');
  return { text: found.trim(), alone: rest.length <= littleElse && !text.includes('?') };
}
