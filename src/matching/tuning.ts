import { mostRead } from '../language/partRead.ts';

/**
 * The numbers of the matcher. All were chosen on development data by `test/bench/understanding.ts`, never on the test parts;
 * what a number does is said here, what it is worth in the table that script prints.
 */
export const tuning = {
  /** Only so much of a message is read, in characters. */
  longestText: mostRead,
  /** How many words of it are read. */
  mostWords: 120,

  /** What a greeting or a small word counts, against 1 for any other word. */
  fillerWeight: 0.5,
  /** What a word counts that was read as another one, by correcting its spelling. */
  correctedWeight: 0.9,

  /** The weights of the blocks of features; each block has unit length before. */
  blocks: { stem: 1, pair: 0.5, gram: 1.2, concept: 1.2, sense: 1.2 },
  /** A message with few concepts or senses in it has short blocks of them: each is measured by at least this share of the stems' square. */
  conceptCover: 1,
  senseCover: 1,
  /** Shortest and longest character n-gram, inside the borders of a word. */
  shortestGram: 3,
  longestGram: 4,
  /** From so many questions on, pairs and n-grams that only one of them has are left out. */
  manyQuestions: 300,

  /** The linear model: passes over the questions, first step, and penalty (shared out over the questions). */
  passes: 16,
  step: 4,
  penalty: 0.02,
  /** How far entries with few questions are made up for: 0 not at all, 1 fully. */
  balance: 0.8,

  /** A shipped message to nobody is not learnt as one if some question of the FAQ is as near as this: the shop answers it after all. */
  covered: 0.35,

  /** What one unit of cosine to the nearest question of an entry adds to the entry's vote, in logits. */
  cosineVote: 1,
  /** Questions in another language than the message's count so much less, as a share of their cosine. */
  foreignCosine: 0.05,
  /** What a keyword of the staff's adds to an entry's vote, in logits; a phrase of several words adds half as much again for each further one. */
  keywordVote: 3,
  /** What an entry loses, in logits, that has no text in the message's language. */
  foreignEntry: 0.5,

  /** The score of an entry one of whose questions was repeated. */
  exactScore: 0.99,
  /** From this sum of the best three scores on they are offered. */
  clarifyFrom: 0.5,
  /** … if the best one has this: three that are as unlikely as each other are no choice. */
  clarifyBest: 0.25,
  /** Of these only those are offered whose score is at least this share of the best one's; the second always is. */
  offerShare: 0.3,
  /** How many candidates a reading lists. */
  mostRanked: 10,
};

export type Tuning = typeof tuning;
