/** The script may stand in the head, and run before there is a page to put anything on. */
export function whenThereIsABody(then: (body: HTMLElement) => void): void {
  const { body } = document as { body: HTMLElement | null };
  if (body !== null) then(body);
  else document.addEventListener('DOMContentLoaded', () => then(document.body), { once: true });
}
