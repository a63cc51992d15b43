import type { Kysely } from 'kysely';
import type { Review } from '../../conversation/Review.ts';
import { readLines } from '../log/readLines.ts';
import type { Tables } from '../tables.ts';
import { findConversation } from './findConversation.ts';
import { reviewedMessages } from './reviewedMessages.ts';
import { summarise } from './summarise.ts';

/** The review on a database. */
export function createReview(db: Kysely<Tables>): Review {
  return {
    summary: (from, to, now) => summarise(db, from, to, now),
    search: (query) => reviewedMessages(db, query, 'newest first'),
    async conversation(reference) {
      const conversation = await findConversation(db, reference);
      return conversation === undefined ? undefined : reviewedMessages(db, { conversation }, 'oldest first');
    },
    transcript: (conversation) => readLines(db, conversation, Number.MAX_SAFE_INTEGER),
  };
}
