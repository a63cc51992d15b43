/**
 * What answers are written in (DESIGN §4), as HTML: paragraphs, line breaks, bold, italic, lists, links, bare addresses, escaped signs. Everything
 * else is text: the tags made here are all there are, so that nothing needs to be sanitised afterwards.
 * @param away what is said of a link that opens in a new tab
 */
export function renderMarkdown(text: string, away: string): string {
  return text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/).map((block) => renderBlock(block, away)).join('');
}

function renderBlock(block: string, away: string): string {
  const runs: { list: boolean; lines: string[] }[] = [];
  for (const line of block.split('\n')) {
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
    const last = runs.at(-1);
    if (last?.list === (item !== undefined)) last.lines.push(item ?? line);
    else runs.push({ list: item !== undefined, lines: [item ?? line] });
  }
  return runs.map(({ list, lines }) => {
    if (list) return `<ul>${lines.map((line) => `<li>${renderInline(line, away)}</li>`).join('')}</ul>`;
    const inner = renderInline(lines.join('\n').trim(), away).replaceAll('\n', '<br>');
    return inner === '' ? '' : `<p>${inner}</p>`;
  }).join('');
}

const marks = new RegExp([
  String.raw`\\(?<sign>[\\*_[\]()#>~\x60-])`,
  String.raw`\[(?<title>[^[\]\n]+)\]\((?<url>(?:https?:\/\/|mailto:|tel:)(?:[^\s()]|\([^\s()]*\))+)\)`,
  String.raw`(?<bare>https?:\/\/[^\s<>*]*[^\s<>*.,;:!?)"'»”])`,
  String.raw`(?<mail>[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)`,
  String.raw`\*\*(?<bold>(?=\S)[^]*?\S)\*\*(?!\*)`,
  String.raw`(?<![\p{L}\p{N}*])\*(?<italic>(?=[^\s*])[^*]*[^\s*])\*(?![\p{L}\p{N}*])`,
].join('|'), 'gu');

function renderInline(text: string, away: string): string {
  let html = '';
  let at = 0;
  for (const match of text.matchAll(marks)) {
    const { sign, title, url, bare, mail, bold, italic } = match.groups as Partial<Record<string, string>>;
    html += plainText(text.slice(at, match.index));
    at = match.index + match[0].length;
    if (title !== undefined && url !== undefined) html += link(url, renderInline(title, away), away);
    else if (bare !== undefined) html += link(bare, escapeText(bare), away);
    else if (mail !== undefined) html += link(`mailto:${mail}`, escapeText(mail), away);
    else if (bold !== undefined) html += `<strong>${renderInline(bold, away)}</strong>`;
    else if (italic !== undefined) html += `<em>${renderInline(italic, away)}</em>`;
    else html += escapeText(sign ?? match[0]);
  }
  return html + plainText(text.slice(at));
}

/** A page opens beside the shop's, so that the conversation stays; a telephone or a letter opens nothing. */
function link(url: string, inner: string, away: string): string {
  const page = url.startsWith('http');
  const hint = page && away !== '' ? `<span class="unseen"> (${escapeText(away)})</span>` : '';
  return `<a href="${escapeText(url)}"${page ? ' target="_blank" rel="noopener noreferrer"' : ''}>${inner.replace(/<\/?a\b[^>]*>/g, '')}${hint}</a>`;
}

/** A time of day and a stretch of them stay on one line: "kl. 12.30", "10–16". */
function plainText(text: string): string {
  return escapeText(text).replace(/(?:\bkl\. )?\d+(?:[.:]\d+)?–\d+(?:[.:]\d+)?|\bkl\. \d+(?:[.:]\d+)?/g, '<span class="whole">$&</span>');
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
