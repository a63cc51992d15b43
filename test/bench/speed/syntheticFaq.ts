import { fileURLToPath } from 'node:url';
import { languages, type Language } from '../../../src/language/Language.ts';
import type { Topic } from '../../../src/matching/Reader.ts';
import { seededRandom } from '../../support/seededRandom.ts';
import { noises } from '../noise.ts';
import { readRows } from '../rows.ts';
import { topicsOfFolder, topicsOfRows } from '../topics.ts';

/** A FAQ to measure speed and memory with, and messages to ask it. */
export interface SyntheticFaq {
  topics: Topic[];
  messages: string[];
}

export const questionsAnEntry = 10;
const messagesToAsk = 1_500;
const thingsAnEntry = 6;

/**
 * As large a FAQ as is asked for, in four languages. The first entries are real ones: the demo FAQ's, then the labelled questions', then the
 * public tasks'. Where a language has no more of them, each further entry takes the questions of a real one and speaks of six things of its
 * own in them, in place of their longest word: compounds of two words of the language ("fraktsko"), so that every entry has words that no
 * other has, as a shop's have. Of the messages, six in ten are further such questions, two more have a typo, two ask for what is not there.
 */
export function syntheticFaq(entries: number, data: string): SyntheticFaq {
  const random = seededRandom(entries);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const topics: Topic[] = [];
  const asked: string[] = [];

  for (const language of languages) {
    const groups = realGroups(language, data);
    const words = [...new Set(groups.flat().flatMap((text) => text.toLowerCase().match(/\p{L}{4,9}/gu) ?? []))];
    for (let entry = 0; entry < entries; entry += 1) {
      const group = groups[entry % groups.length]!;
      const things = Array.from({ length: thingsAnEntry }, () => pick(words) + (language === 'en' ? ' ' : '') + pick(words));
      const say = (i: number): string => {
        const text = group[(i + Math.floor(entry / groups.length)) % group.length]!;
        return entry < groups.length && i < group.length ? text : speakingOf(text, things[i % things.length]!);
      };
      const questions = [...new Set(Array.from({ length: questionsAnEntry }, (_, i) => say(i)))];
      topics.push({ id: `entry-${entry}`, language, label: things[0]!, questions, keywords: [], not: [] });
      asked.push(say(questionsAnEntry), say(questionsAnEntry + 1));
    }
  }
  const strangers = languages.flatMap((language) => realGroups(language, data).flat());
  const messages = Array.from({ length: messagesToAsk }, (_, i) => {
    const kind = i % 10;
    if (kind < 6) return pick(asked);
    return kind < 8 ? noises.typo(pick(asked), i) : pick(strangers).split(' ').sort(() => random() - 0.5).join(' ');
  });
  return { topics, messages };
}

/** The questions of real entries in a language, entry by entry. */
function realGroups(language: Language, data: string): string[][] {
  const demo = topicsOfFolder(fileURLToPath(new URL('../../../faq', import.meta.url))).topics;
  const published = ['massive-nb-10shot', 'massive-sv-10shot', 'clinc-10shot', 'banking77oos-10shot'].flatMap((task) => readRows(`${data}/public/${task}/train.jsonl`));
  return [...demo, ...topicsOfRows(readRows(`${data}/questions.jsonl`)), ...topicsOfRows(published)]
    .filter((topic) => topic.language === language && topic.questions.length > 0)
    .map(({ questions }) => [...questions]);
}

/** The same question about another thing. */
function speakingOf(text: string, thing: string): string {
  const longest = text.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest.length < 5 ? `${text} ${thing}` : text.replace(longest, thing);
}
