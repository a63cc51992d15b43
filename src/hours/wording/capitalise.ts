/** The first letter large, also behind the stars of bold type. */
export function capitalise(text: string): string {
  return text.replace(/^(\**)(\p{Ll})/u, (_, stars: string, letter: string) => stars + letter.toUpperCase());
}
