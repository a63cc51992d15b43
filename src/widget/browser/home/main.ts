/** Copies what stands beside the button. */
function copyFrom(button: HTMLButtonElement): void {
  const text = document.getElementById(button.dataset['copies'] ?? '')?.textContent ?? '';
  const said = button.textContent;
  navigator.clipboard.writeText(text).then(() => {
    button.textContent = button.dataset['done'] ?? said;
    setTimeout(() => { button.textContent = said; }, 2_500);
  }, () => {
    // A page without https may not: then it is marked, ready for the keys.
    const code = document.getElementById(button.dataset['copies'] ?? '');
    if (code !== null) getSelection()?.selectAllChildren(code);
  });
}

interface Page {
  Skranke?: { push(...calls: unknown[]): unknown };
}

/** Sends one of the examples through the widget's own interface, as a shop's page may. */
function ask(text: string): void {
  const page = window as unknown as Page;
  page.Skranke ??= [] as unknown as NonNullable<Page['Skranke']>;
  page.Skranke.push(['send', text]);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) button.addEventListener('click', () => copyFrom(button));
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-ask]')) button.addEventListener('click', () => ask(button.dataset['ask'] ?? ''));
