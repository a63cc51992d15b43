import type { Finding } from './Finding.ts';

/** Findings as they are listed: `shop.yaml` first, since what is wrong there explains much of the rest; then by file and place. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(({ place: a }, { place: b }) => {
    if (a.file !== b.file) return a.file === 'shop.yaml' ? -1 : b.file === 'shop.yaml' ? 1 : a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}
