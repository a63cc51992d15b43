import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { languages, type Language } from '../../src/language/Language.ts';
import type { Topic } from '../../src/matching/Reader.ts';
import { shopLanguage, type Row } from './rows.ts';

/** Topics whose questions are the rows themselves. */
export function topicsOfRows(rows: readonly Row[]): Topic[] {
  const topics = new Map<string, Topic & { questions: string[] }>();
  for (const { text, lang, intent } of rows) {
    if (intent === 'oos') continue;
    const language = shopLanguage(lang);
    const key = `${language}:${intent}`;
    const topic = topics.get(key) ?? { id: intent, language, label: '', questions: [], keywords: [], not: [] };
    topic.questions.push(text);
    topics.set(key, topic);
  }
  return [...topics.values()];
}

interface WrittenEntry { title?: string; button?: string; questions?: string[]; keywords?: string[]; not?: string[] }

/** The topics of a FAQ folder, read plainly: this is a bench, not the FAQ's own reader. */
export function topicsOfFolder(folder: string): { topics: Topic[]; synonyms: Partial<Record<Language, string[][]>> } {
  const topics: Topic[] = [];
  const synonyms: Partial<Record<Language, string[][]>> = {};
  for (const language of languages) {
    for (const file of namesIn(`${folder}/${language}`)) {
      const written: unknown = parse(readFileSync(`${folder}/${language}/${file}`, 'utf8'), { schema: 'failsafe' });
      if (file === '_synonyms.yaml') synonyms[language] = written as string[][];
      if (file.startsWith('_')) continue;
      for (const [id, { title = '', button = title, questions = [], keywords = [], not = [] }] of Object.entries(written as Record<string, WrittenEntry>)) {
        topics.push({ id, language, label: button, questions, keywords, not });
      }
    }
  }
  return { topics, synonyms };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  } catch {
    return [];
  }
}
