/**
 * What a customer wrote, fit for the terminal of whoever reads it: control signs are left out, with which a text could wipe the screen or
 * overwrite its own line. Line breaks stay.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
}
