// In this order: an escaped sign, a link, a bare address (whose stars and underscores are its own), bold, italic.
const marks = new RegExp([
  String.raw`\\(?<sign>[\\*_[\]()#>~\x60-])`,
  String.raw`\[(?<title>[^[\]\n]+)\]\((?<url>(?:[^\s()]|\([^\s()]*\))+)\)`,
  String.raw`(?<bare>https?:\/\/(?:[^\s*]|\*+(?=[\p{L}\p{N}]))+)`,
  String.raw`(?<![\p{L}\p{N}*])\*{3}(?<both>(?=[^\s*])(?:(?!\n\s*\n)[^*])*?[^\s*])\*{3}(?![\p{L}\p{N}*])`,
  String.raw`(?<![\p{L}\p{N}*])\*\*(?<bold>(?=\S)(?:(?!\n\s*\n)[^])*?\S)\*\*(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}*])\*(?<italic>(?=[^\s*])(?:(?!\n\s*\n)(?:[^*]|\*\*))*?[^\s*])\*(?![\p{L}\p{N}*])`,
].join('|'), 'gu');

/**
 * An answer as a channel without formatting shows it: marks taken off, `[text](url)` written `text: url`. Paragraphs, line breaks,
 * lists and bare addresses stay as they are.
 */
export function toPlainText(markdown: string): string {
  return markdown.replace(marks, (whole: string, ...rest: unknown[]) => {
    const { sign, title, url, bare, both, bold, italic } = rest.at(-1) as Partial<Record<string, string>>;
    if (bare !== undefined) return bare;
    if (title !== undefined && url !== undefined) return plainLink(toPlainText(title), url);
    const inner = both ?? bold ?? italic;
    if (inner !== undefined) return toPlainText(inner);
    return sign ?? whole;
  });
}

/** A link whose text already is the address is not said twice. */
function plainLink(title: string, url: string): string {
  const address = url.replace(/^(?:mailto|tel):/, '');
  const same = bareAddress(title) === bareAddress(address);
  return same ? address : `${title}: ${address}`;
}

function bareAddress(text: string): string {
  return text.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').replace(/\/$/, '');
}
