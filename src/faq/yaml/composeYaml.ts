import { parseDocument, type ParsedNode } from 'yaml';

/** What the YAML library says of a text. */
export interface Composed {
  contents: ParsedNode | null;
  /** In the order of the text; empty when it is good YAML. */
  errors: readonly { at: number; code: string }[];
}

/** Reads a text with the library, every scalar as it was typed. Never throws. */
export function composeYaml(text: string): Composed {
  try {
    const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    const errors: { at: number; code: string }[] = document.errors.map((error) => ({ at: error.pos[0], code: error.code }));
    return { contents: document.contents, errors: errors.sort((a, b) => a.at - b.at) };
  } catch {
    // The library's own recursion runs out where thousands of brackets stand in each other.
    return { contents: null, errors: [{ at: 0, code: 'TOO_DEEP' }] };
  }
}
