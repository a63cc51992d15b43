/** How soon people answer: so many open minutes, or the same clock time so many working days later. */
export type ReplyTime = { minutes: number } | { days: number };
