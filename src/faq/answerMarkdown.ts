/** Something in an answer that not every channel shows as it was meant. */
export interface MarkdownSlip {
  /** Where in the text, in UTF-16 units. */
  offset: number;
  code: string;
  text: string;
  remedy: string;
}

interface Rule {
  code: string;
  pattern: RegExp;
  text: string;
  remedy: string;
}

/** What Markdown knows and our answers do not use. Patterns start at the sign to point at, and see addresses and variables as x. */
const rules: readonly Rule[] = [
  { code: 'markdown.heading', pattern: /^ {0,3}#{1,6}(?= )/gm, text: 'An answer has no headings', remedy: 'Write the line in bold: **Heading**' },
  { code: 'markdown.heading', pattern: /(?<=\S.*\n)^ {0,3}={3,}[ \t]*$/gm, text: 'An answer has no headings', remedy: 'Take the line away and write the one above in bold: **Heading**' },
  { code: 'markdown.rule', pattern: /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/gm, text: 'An answer has no lines drawn across it', remedy: 'Leave an empty line instead' },
  { code: 'markdown.quote', pattern: /^ {0,3}>(?=\s)/gm, text: 'An answer has no quotations', remedy: 'Take the ">" away' },
  { code: 'markdown.table', pattern: /^[ \t]*\|.*\|[ \t]*$|^[ \t]*:?-{2,}:?[ \t]*\|[ \t|:-]*$/gm, text: 'An answer has no tables', remedy: 'Write a list: a line for each that starts with "- "' },
  { code: 'markdown.list', pattern: /^[ \t]*[*+•](?=[ \t]+\S)/gm, text: 'Lines of a list start with "-"', remedy: 'Write "- " at the start of the line' },
  { code: 'markdown.list', pattern: /^[ \t]*-(?=[^\s\d-][^\n]*\n[ \t]*-[^\s\d-])/gm, text: 'There is no space after the dash', remedy: 'Write "- " at the start of each line of the list' },
  { code: 'markdown.image', pattern: /!\[[^\]\n]*\]\(/g, text: 'An answer has no pictures in the middle', remedy: 'Use the field "image" of the entry' },
  { code: 'markdown.code', pattern: /`+[^`\n]*`*/g, text: 'An answer has no backticks (`)', remedy: 'Take them away, or use quotation marks' },
  { code: 'markdown.html', pattern: /<(?!x{4})\/?[a-zA-Z!][^<>\n]*>/g, text: 'An answer has no HTML', remedy: 'Take the tag away; **bold**, *italic*, "- " and [text](url) are what works' },
  { code: 'markdown.html', pattern: /&(?:[a-z]{2,8}|#\d{2,5});/gi, text: 'An answer has no HTML signs', remedy: 'Write the sign itself' },
  { code: 'markdown.link', pattern: /<x{4}[^\s>]*>/g, text: 'A bare address needs no "<" and ">"', remedy: 'Take them away' },
  { code: 'markdown.strike', pattern: /~~[^~\n]+~~/g, text: 'An answer has no crossed-out text', remedy: 'Take the "~~" away' },
  { code: 'markdown.underscore', pattern: /(?<![\p{L}\p{N}_/])_{1,2}[^\s_](?:[^_\n]*[^\s_])?_{1,2}(?![\p{L}\p{N}_])/gu, text: 'Underscores do not make text stand out', remedy: 'Write *italic* or **bold**' },
  { code: 'markdown.bold', pattern: /(?<![*\p{L}\p{N}])\*\*[ \t]+[^*\n]+\*\*|(?<![*\p{L}\p{N}])\*\*(?!\s)[^*\n]+[ \t]+\*\*(?![*\p{L}\p{N}])/gu, text: 'Bold does not work with a space inside the stars', remedy: 'Write the stars close to the words: **bold**' },
  { code: 'markdown.link', pattern: /\[[^\]\n]+\] +\((?:https?:|www\.|x{4})/g, text: 'There is a space between the text and the address of the link', remedy: 'Write them close together: [text](https://…)' },
  { code: 'markdown.link', pattern: /\[[^\]\n]+\]\[[^\]\n]*\]|^\[[^\]\n]+\]:[ \t]/gm, text: 'A link is written in one piece', remedy: 'Write [text](https://…)' },
  { code: 'markdown.indent', pattern: /(?<=(?:^|\n)(?![ \t]*[-\d])[^\n]*\n[ \t]*\n) {4,}(?=[^\s-])/g, text: 'A line moved in by four spaces or more is shown as program text', remedy: 'Let it begin where the lines above begin' },
];

/**
 * What an answer holds of Markdown beyond paragraphs, line breaks, `**bold**`, `*italic*`, `- lists`, `[text](url)` and bare
 * addresses, in the order of the text.
 */
export function checkMarkdown(answer: string): MarkdownSlip[] {
  const masked = mask(answer);
  const slips = rules.flatMap(({ code, pattern, text, remedy }) => [...masked.matchAll(pattern)].map((match): MarkdownSlip => (
    { offset: match.index + (/\S/.exec(match[0])?.index ?? 0), code, text, remedy }
  )));
  return [...slips, ...checkLinks(answer), ...checkOpenBold(masked)].sort((a, b) => a.offset - b.offset);
}

/** Addresses and variables keep their length and lose their signs; what is escaped is no mark. */
function mask(answer: string): string {
  return answer.replace(/https?:\/\/[^\s)*\]>]+|\{\{[^{}\n]*\}\}|\S+@\S+|\\[\\*_[\]()#>~`-]/g, (text) => 'x'.repeat(text.length));
}

function checkLinks(answer: string): MarkdownSlip[] {
  return [...answer.matchAll(/(?<!!)\[([^\]\n]*)\]\(([^)\n]*)\)/g)].flatMap(({ 1: title = '', 2: url = '', index }) => {
    if (title.trim() === '') return { offset: index, code: 'markdown.link', text: 'The link has no text', remedy: 'Write what it leads to in the brackets: [Returskjema](https://…)' };
    if (/^(?:https?:\/\/[^\s/]+\S*|mailto:\S+@\S+|tel:\+?[\d-]+|\{\{[^{}]+\}\}\S*)$/.test(url)) return [];
    const whole = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(url) ? `https://${url}` : 'https://…';
    return { offset: index, code: 'markdown.link', text: `"${url}" is not a whole address, so the link leads nowhere`, remedy: `Write: [${title}](${whole})` };
  });
}

function checkOpenBold(masked: string): MarkdownSlip[] {
  let at = 0;
  return masked.split(/(\n[ \t]*\n)/).flatMap((paragraph) => {
    const from = at;
    at += paragraph.length;
    const stars = [...paragraph.matchAll(/(?<!\*)\*\*(?!\*)/g)];
    const last = stars.at(-1);
    if (last === undefined || stars.length % 2 === 0) return [];
    return [{ offset: from + last.index, code: 'markdown.bold', text: 'Bold begins or ends here, and its other two stars are missing', remedy: 'Write two stars before and two after: **bold**' }];
  });
}
