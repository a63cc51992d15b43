import type { Language } from '../../src/language/Language.ts';
import type { Topic } from '../../src/matching/Reader.ts';

type Written = Record<string, { label: string; questions: string[]; keywords?: string[]; not?: string[] }>;

const nb: Written = {
  'opening-hours': { label: 'Åpningstider', questions: ['når åpner dere', 'når stenger dere', 'hvor lenge har dere åpent', 'er det åpent på søndager'] },
  'return-policy': { label: 'Bytte og retur', questions: ['kan jeg returnere en vare', 'hvor lenge har jeg åpent kjøp', 'kan jeg bytte en genser', 'hvordan sender jeg noe i retur'], keywords: ['angrerett', 'retur*'], not: ['returadresse'] },
  'order-status': { label: 'Hvor er ordren', questions: ['hvor er pakken min', 'når kommer ordren min', 'status på bestillingen min', 'sporing av pakke'], keywords: ['sporingsnummer'] },
  'shipping-cost': { label: 'Frakt', questions: ['hva koster frakten', 'er det gratis frakt', 'hvor mye tar dere i porto'] },
  'gift-card': { label: 'Gavekort', questions: ['selger dere gavekort', 'hvor lenge er gavekortet gyldig', 'kan jeg betale med gavekort'] },
  'sizes': { label: 'Størrelser', questions: ['hvilken størrelse skal jeg velge', 'er skoene små i størrelsen', 'har dere en størrelsesguide'] },
};
const da: Written = {
  'opening-hours': { label: 'Åbningstider', questions: ['hvornår åbner I', 'hvornår lukker I', 'hvor længe har I åbent', 'har I åbent om søndagen'] },
  'return-policy': { label: 'Ombytning og retur', questions: ['kan jeg returnere en vare', 'kan jeg bytte en trøje', 'hvordan sender jeg noget retur', 'hvor lang er returretten'], keywords: ['fortrydelsesret'], not: ['returadresse'] },
  'order-status': { label: 'Hvor er min ordre', questions: ['hvor er min pakke', 'hvornår kommer min ordre', 'status på min bestilling'] },
  'shipping-cost': { label: 'Fragt', questions: ['hvad koster fragten', 'er der gratis fragt', 'hvor meget tager I i porto'] },
  'gift-card': { label: 'Gavekort', questions: ['sælger I gavekort', 'hvor længe gælder gavekortet', 'kan jeg betale med gavekort'] },
  'sizes': { label: 'Størrelser', questions: ['hvilken størrelse skal jeg vælge', 'er skoene små i størrelsen', 'har I en størrelsesguide'] },
};
const sv: Written = {
  'opening-hours': { label: 'Öppettider', questions: ['när öppnar ni', 'när stänger ni', 'hur länge har ni öppet', 'har ni öppet på söndagar'] },
  'return-policy': { label: 'Byte och retur', questions: ['kan jag lämna tillbaka en vara', 'kan jag byta en tröja', 'hur returnerar jag något', 'hur länge har jag öppet köp'], keywords: ['ångerrätt'], not: ['returadress'] },
  'order-status': { label: 'Var är min order', questions: ['var är mitt paket', 'när kommer min beställning', 'status på min order'] },
  'shipping-cost': { label: 'Frakt', questions: ['vad kostar frakten', 'är det fri frakt', 'hur mycket tar ni i porto'] },
  'gift-card': { label: 'Presentkort', questions: ['säljer ni presentkort', 'hur länge gäller presentkortet', 'kan jag betala med presentkort'] },
  'sizes': { label: 'Storlekar', questions: ['vilken storlek ska jag välja', 'är skorna små i storleken', 'har ni en storleksguide'] },
};
const en: Written = {
  'opening-hours': { label: 'Opening hours', questions: ['when do you open', 'when do you close', 'how long are you open', 'are you open on sundays'] },
  'return-policy': { label: 'Returns', questions: ['can I return an item', 'how do I send something back', 'can I exchange a sweater', 'how many days do I have to return it'], not: ['return address'] },
  'order-status': { label: 'Where is my order', questions: ['where is my parcel', 'when will my order arrive', 'status of my order'] },
  'shipping-cost': { label: 'Shipping', questions: ['what does shipping cost', 'is shipping free', 'how much is delivery'] },
  'gift-card': { label: 'Gift cards', questions: ['do you sell gift cards', 'how long is a gift card valid', 'can I pay with a gift card'] },
  'sizes': { label: 'Sizes', questions: ['which size should I choose', 'do the shoes run small', 'do you have a size guide'] },
};

function topicsIn(language: Language, written: Written): Topic[] {
  return Object.entries(written).map(([id, { label, questions, keywords = [], not = [] }]) => ({ id, language, label, questions, keywords, not }));
}

/** Six answers in four languages: enough to tell messages apart, learnt in no time. */
export const smallTopics: readonly Topic[] = [...topicsIn('nb', nb), ...topicsIn('da', da), ...topicsIn('sv', sv), ...topicsIn('en', en)];
