import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { faqSchemas } from '../../../src/faq/schema/faqSchemas.ts';
import { goodShop, readFolder, refundEntry, topicWith } from '../goodFaq.ts';
import { entrySlips } from '../slips/entrySlips.ts';
import { shopSlips } from '../slips/shopSlips.ts';
import { topicSlips } from '../slips/topicSlips.ts';

const schemas = faqSchemas();
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false, allErrors: true });
const validators = new Map(Object.entries(schemas).map(([file, schema]) => [file, ajv.compile(schema)]));
const accepts = (file: string, text: string): boolean => validators.get(file)!(parse(text, { uniqueKeys: false }));

/** Codes of what a schema cannot know: other entries, other files, the calendar, what YAML had eaten before the schema saw it. */
const beyond = /^(?:prompt|dialog|team|location)\.|^(?:variable|markdown|facts\.variable|contact|was|phrase)\b|^(?:day\.impossible|valid\.order|label\.twice|field\.twice|id\.twice|language\.empty|timezone\.unknown|hours|special|orders\.personal-number|file\.encoding|yaml\.(?!colon$|comma$|star$|colon-space$|decimal-comma$))/;

describe('the schemas in faq/.schema', () => {
  it.each(Object.keys(schemas))('%s is what "npm run schema" writes', (file) => {
    const committed = readFileSync(new URL(`../../../faq/.schema/${file}`, import.meta.url), 'utf8');
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(schemas[file])));
  });

  it('describe every field, so that an editor has something to show', () => {
    const undescribed: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties' && !path.endsWith('/then')) {
          for (const [name, field] of Object.entries(value as Record<string, { description?: string }>)) {
            if (field.description === undefined && !['nb', 'da', 'sv', 'en'].includes(name)) undescribed.push(`${path}/${name}`);
          }
        }
        walk(value, `${path}/${key}`);
      }
    };
    walk(schemas, '');
    expect(undescribed).toEqual([]);
  });

  it('have examples that they accept themselves', () => {
    const walk = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { examples, ...rest } = schema as { examples?: unknown[] };
      const validate = examples === undefined ? undefined : ajv.compile(rest);
      for (const example of examples ?? []) expect({ example, valid: validate?.(example) }).toEqual({ example, valid: true });
      Object.values(schema).forEach(walk);
    };
    walk({ ...schemas, 'phrases.json': {} });
  });
});

describe('an editor and the reader agree', () => {
  const readerAccepts = (path: string, text: string): boolean => {
    const files = { 'shop.yaml': goodShop, 'nb/z.yaml': refundEntry, [path]: text };
    return readFolder(files).findings.every(({ severity, place }) => severity === 'warning' || place.file !== path);
  };

  it.each([
    ['answer: Ja.'], ['answer: 24.12'], ['answer: true'], ['dialog: start-return'], ['answer: Ja.\nhandoff: true'], ['answer: Ja.\nhandoff: Ja'], ['answer: Ja.\nhandoff: nei'], ['answer: Ja.\nhandoff: ski'],
    ['answer: Ja.\nbutton: 1'], ['answer: Ja.\nkeywords: [1, retur*, true]'], ['answer: Ja.\nkeywords: []'], ['answer: Ja.\nreview_by: 2026-12-24'], ['answer: Ja.\nreview_by: 1.2.2027'],
    ['answer: Ja.\nvalid: {from: 24.12.2026}'], ['answer: Ja.\nwas: [2024]'], ['answer: Ja.\nimage: {url: "https://fjord.example/a.png", alt: 1}'], ['answer: Ja.\nbutton: Blåbærsyltetøy 👍🏽'], ['answer: Ja.\nmood: praise'],
  ])('that this is right: %j', (fields) => {
    expect({ editor: accepts('topic.json', topicWith(fields)), reader: readerAccepts('nb/a.yaml', topicWith(fields)) }).toEqual({ editor: true, reader: true });
  });

  const known = (told: readonly string[]) => told.some((line) => !line.includes(' warning ') && !beyond.test(line.split(' ')[1] ?? ''));
  const parsed = (text: string): boolean => {
    try {
      parse(text, { uniqueKeys: false });
      return true;
    } catch {
      return false;
    }
  };

  it.each(entrySlips.filter(({ told, written }) => known(told) && parsed(topicWith(written))))('that an entry has a slip: $slip', ({ written }) => {
    expect({ editor: accepts('topic.json', topicWith(written)), reader: readerAccepts('nb/a.yaml', topicWith(written)) }).toEqual({ editor: false, reader: false });
  });

  it.each(topicSlips.filter(({ told, written }) => known(told) && parsed(written)))('that a topic file has a slip: $slip', ({ written }) => {
    expect({ editor: accepts('topic.json', written), reader: readerAccepts('nb/a.yaml', written) }).toEqual({ editor: false, reader: false });
  });

  it.each(shopSlips.map(({ slip, instead: [good, bad], told }) => ({ slip, told, written: goodShop.replace(good, () => bad) })).filter(({ told, written }) => known(told) && parsed(written)))(
    'that shop.yaml has a slip: $slip', ({ written }) => {
      expect({ editor: accepts('shop.json', written), reader: readerAccepts('shop.yaml', written) }).toEqual({ editor: false, reader: false });
    },
  );

  it('that the good files are right', () => {
    expect(accepts('shop.json', goodShop)).toBe(true);
    expect(accepts('topic.json', refundEntry)).toBe(true);
    expect(accepts('topic.json', '# nothing yet')).toBe(true);
  });

  it.each<[string, string, boolean]>([
    ['phrases', 'stop.done: Da så!', true], ['phrases', 'stop.done: {one: a, other: b}', true], ['phrases', 'commands: {stop: [glem det]}', true], ['phrases', '# none', true],
    ['phrases', 'stop.dne: Da så!', false], ['phrases', 'stop.done: {one: a}', false], ['phrases', 'commands: {stop: glem det}', false], ['phrases', 'commands: {halt: [glem det]}', false], ['phrases', 'stop.done: [a]', false],
    ['synonyms', '- [frakt, porto]', true], ['synonyms', '[]', true], ['synonyms', '- [1, en]', true], ['synonyms', '- frakt, porto', false], ['synonyms', '- [frakt]', false], ['synonyms', 'frakt: porto', false],
  ])('on _%s.yaml: %j is %s', (file, text, right) => {
    expect({ editor: accepts(`${file}.json`, text), reader: readerAccepts(`nb/_${file}.yaml`, text) }).toEqual({ editor: right, reader: right });
  });
});
