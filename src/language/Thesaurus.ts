/**
 * Everyday words of one language by what they mean, under names that are the same in every language: `<language>/thesaurus.yaml`. It lets a
 * question about a "sykkel" be understood by one about a "cykel" or a "bike", whatever the shop sells.
 */
export type Thesaurus = Readonly<Record<string, readonly string[]>>;
