import { quoted } from '../yaml/quoted.ts';
import type { Form } from './Form.ts';
import { capital } from './readText.ts';
import { shapedText } from './text.ts';

const urlPattern = String.raw`^https?://[^\s/?#]+\S*$`;
const emailPattern = String.raw`^[^\s@<>,;:()\[\]"]+@[^\s@<>,;:()\[\]"]+\.[^\s@<>,;:()\[\]".]{2,}$`;
const phonePattern = String.raw`^\+?[\d\s().\/\u2011-]*$`;
/** So many digits has the shortest number that a shop gives (five in Norway), and the longest there is. */
const fewestDigits = 5;
const mostDigits = 15;

/** A web address with `https://` (or `http://`). */
export const webAddress: Form<string> = shapedText({ type: 'string', pattern: urlPattern }, (text, name) => {
  if (new RegExp(urlPattern, 'i').test(text) && URL.canParse(text) && !/[{}<>"|\\^`]/.test(text)) return { value: text };
  const bare = /^[\w.-]+\.[a-z]{2,}(\/\S*)?$/i.test(text);
  return {
    code: 'url.form',
    text: `${capital(name)} is not a web address: ${quoted(text)}`,
    remedy: bare ? `Write it whole: "https://${text}"` : 'Write it whole, without spaces, as it stands in the browser: "https://…"',
  };
});

/** An e-mail address. */
export const emailAddress: Form<string> = shapedText({ type: 'string', pattern: emailPattern }, (text, name) => (
  new RegExp(emailPattern).test(text)
    ? { value: text }
    : { code: 'email.form', text: `${capital(name)} is not an e-mail address: ${quoted(text)}`, remedy: 'Write it as name@shop.example, without spaces' }
));

/** A phone number, kept as the shop writes it. */
export const phoneNumber: Form<string> = shapedText({ type: ['string', 'integer'], pattern: phonePattern, minLength: fewestDigits }, (text, name) => {
  const digits = text.replace(/\D/g, '').length;
  return new RegExp(phonePattern).test(text) && digits >= fewestDigits && digits <= mostDigits
    ? { value: text }
    : { code: 'phone.form', text: `${capital(name)} is not a phone number: ${quoted(text)}`, remedy: 'Write it with digits and spaces: "+47 22 00 00 00"' };
});
