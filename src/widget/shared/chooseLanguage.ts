/**
 * The language of the interface: the first that is wished for and that the shop speaks, else the shop's first.
 * `no`, `nb-NO` and `nn` are `nb`.
 * @param wishes in this order: what the script says, the page, the browser
 */
export function chooseLanguage(wishes: readonly (string | null | undefined)[], languages: readonly string[]): string {
  for (const wish of wishes) {
    const tag = (wish ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
    const language = tag === 'no' || tag === 'nn' ? 'nb' : tag;
    if (languages.includes(language)) return language;
  }
  return languages[0] ?? 'en';
}
