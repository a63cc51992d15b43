import { stripTypeScriptTypes } from 'node:module';

/** The code as browsers run it. Node does the same when it starts our own, without a word; asked for it, it warns that this is experimental. */
export function stripTypes(code: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(code);
  } finally {
    process.emitWarning = emitWarning;
  }
}
