// None of these comes with types of its own for the parts we use.
declare module '@nlpjs/core' {
  export interface Container {
    use(plugin: unknown): void;
    registerConfiguration(tag: string, configuration: object): void;
  }
  export function containerBootstrap(): Container;
}
declare module '@nlpjs/nlp' {
  import type { Container } from '@nlpjs/core';
  export class Nlp {
    constructor(settings: { container: Container; languages: readonly string[]; autoSave: boolean; nlu: { log: boolean } });
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, utterance: string): Promise<{ classifications: { intent: string; score: number }[] }>;
  }
}
declare module '@nlpjs/lang-da' { export const LangDa: unknown; }
declare module '@nlpjs/lang-en' { export const LangEn: unknown; }
declare module '@nlpjs/lang-no' { export const LangNo: unknown; }
declare module '@nlpjs/lang-sv' { export const LangSv: unknown; }
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    constructor(stemmer?: undefined, smoothing?: number);
    addDocument(tokens: readonly string[], label: string): void;
    train(): void;
    getClassifications(tokens: readonly string[]): { label: string; value: number }[];
  }
}
