/** Entries that greet, thank and part, by the ids that the demo has them under: never one of two answers, never a choice to offer beside others. */
export const smallTalk: ReadonlySet<string> = new Set(['greeting', 'thanks', 'goodbye']);
