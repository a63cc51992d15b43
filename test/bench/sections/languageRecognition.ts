import { languages, type Language } from '../../../src/language/Language.ts';
import type { LanguagePacks } from '../../../src/language/LanguagePack.ts';
import { createLanguageRecogniser, learnLanguages } from '../../../src/language/recogniseLanguage.ts';
import type { Topic } from '../../../src/matching/Reader.ts';
import { language as aims } from '../aims.ts';
import type { Paper } from '../paper.ts';
import { shopLanguage, type Row } from '../rows.ts';

/** How often the language of a message is told, alone and among messages of three words or fewer. */
export function languageRecognition(paper: Paper, packs: LanguagePacks, demo: readonly Topic[], sets: readonly (readonly [name: string, rows: readonly Row[]])[]): void {
  const table = paper.table('Language', [{ title: 'right' }, { title: '≤3 words' }, { title: 'sure' }, { title: 'if sure' }]);
  const samples = demo.flatMap(({ language, questions }) => questions.map((text) => ({ language, text })));
  for (const [name, learnt] of [['shipped words alone', []], ['with the demo FAQ\'s questions', samples]] as const) {
    const recognise = createLanguageRecogniser(learnLanguages(packs, learnt as { language: Language; text: string }[]));
    for (const [set, rows] of sets) {
      const read = rows.map((each) => {
        const { language, sure } = recognise(each.text, { allowed: languages });
        return { sure, short: each.text.split(/\s+/).length <= 3, right: (each.langs ?? [each.lang]).map(shopLanguage).includes(language) };
      });
      const share = (list: typeof read, test: (each: (typeof read)[number]) => boolean): number => (100 * list.filter(test).length) / list.length;
      table.row(`${set}, ${name}`, [
        { value: share(read, ({ right }) => right), aim: aims.all },
        { value: share(read.filter(({ short }) => short), ({ right }) => right), aim: aims.short },
        share(read, ({ sure }) => sure),
        share(read.filter(({ sure }) => sure), ({ right }) => right),
      ]);
    }
  }
}
