/**
 * The text of a file that a shop's system or a spreadsheet wrote. UTF-8, with or without a mark at its beginning, UTF-16 with one
 * ("Unicode text" of Excel), else Windows-1252. Line ends become line feeds.
 */
export function decodeCsv(bytes: Uint8Array): string {
  return decode(bytes).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
