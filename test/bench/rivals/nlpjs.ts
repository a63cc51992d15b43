import { containerBootstrap } from '@nlpjs/core';
import { LangDa } from '@nlpjs/lang-da';
import { LangEn } from '@nlpjs/lang-en';
import { LangNo } from '@nlpjs/lang-no';
import { LangSv } from '@nlpjs/lang-sv';
import { Nlp } from '@nlpjs/nlp';
import type { Language } from '../../../src/language/Language.ts';
import type { Engine } from '../Engine.ts';
import { utterancesOf } from './utterances.ts';

const locales: Readonly<Record<Language, string>> = { nb: 'no', da: 'da', sv: 'sv', en: 'en' };

/**
 * nlp.js with its defaults: a network for each language over stems. Put together from its own parts as `node-nlp`'s NlpManager puts them
 * together, and checked against it: the same intents and scores, digit for digit, to 2,000 messages. `node-nlp` itself would bring 119 MB
 * for languages and recognisers that are not measured here; these parts are 2 MB.
 */
export const nlpjs: Engine = {
  name: 'nlp.js',
  async learn({ topics }) {
    const languages = [...new Set(topics.map(({ language }) => language))];
    const container = containerBootstrap();
    container.registerConfiguration('ner', { entityPreffix: '%', entitySuffix: '%' });
    for (const language of [LangNo, LangDa, LangSv, LangEn]) container.use(language);
    const nlp = new Nlp({ container, languages: languages.map((language) => locales[language]), autoSave: false, nlu: { log: false } });
    for (const topic of topics) for (const text of utterancesOf(topic)) nlp.addDocument(locales[topic.language], text, topic.id);
    await nlp.train();
    return async (text, told) => {
      const language = told !== undefined && languages.includes(told) ? told : languages[0]!;
      const { classifications } = await nlp.process(locales[language], text);
      return { ranked: classifications.filter(({ intent }) => intent !== 'None').map(({ intent, score }) => ({ id: intent, score })) };
    };
  },
};
