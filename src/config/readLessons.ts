import { SkrankeError } from '../base/SkrankeError.ts';
import { loadKnowledge, type LoadedFaq, type KnowledgeParts } from '../conversation/loadKnowledge.ts';
import type { FaqFile } from '../faq/faqVersion.ts';
import type { FaqContext } from '../faq/readFaq.ts';
import type { Learnt } from '../matching/Learnt.ts';
import type { Learner, Lesson } from './Learner.ts';

/** A FAQ that was read, and has to be learnt before it is asked. */
export interface FaqToLearn extends LoadedFaq {
  /** Resolves when its knowledge may be asked: with nothing where there was nothing new to learn. Rejects where it cannot be learnt. */
  learn(learner: Learner): Promise<Lesson | undefined>;
}

/** Reads a FAQ whose lessons are learnt elsewhere. */
export function readLessons(files: readonly FaqFile[], context: FaqContext, options: Omit<KnowledgeParts, 'learnt'>): FaqToLearn {
  let lesson: Lesson | undefined = undefined;
  const loaded = loadKnowledge(files, context, { ...options, learnt: () => learntIn(lesson) });
  return {
    ...loaded,
    async learn(learner) {
      if (loaded.knowledge !== undefined && loaded.lessons !== undefined) lesson = await learner.learn(loaded.lessons);
      return lesson;
    },
  };
}

function learntIn(lesson: Lesson | undefined): Learnt {
  if (lesson === undefined) throw new SkrankeError('learn.early', 'The FAQ was asked before it was learnt.', 'This is a fault of the program: report it.');
  return lesson.learnt;
}
