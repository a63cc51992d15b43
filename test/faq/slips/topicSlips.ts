import type { Slip } from '../goodFaq.ts';

/** Slips in a topic file as a whole. */
export const topicSlips: readonly Slip[] = [
  {
    slip: 'an id with capitals and spaces',
    written: 'Retur Policy:\n  title: Retur\n  questions: [a]\n  answer: b\n',
    told: [
      '1:1 id.form | "Retur Policy" cannot be an id: it may hold a to z, 0 to 9 and single dashes | Write: retur-policy',
    ],
  },
  {
    slip: 'an id with an underscore and an å',
    written: 'på_lager:\n  title: Retur\n  questions: [a]\n  answer: b\n',
    told: [
      '1:1 id.form | "på_lager" cannot be an id: it may hold a to z, 0 to 9 and single dashes | Write: pa-lager',
    ],
  },
  {
    slip: 'an id of nothing but signs',
    written: '"!!!":\n  title: Retur\n  questions: [a]\n  answer: b\n',
    told: [
      '1:1 id.form | "!!!" cannot be an id: it may hold a to z, 0 to 9 and single dashes | Write for example: opening-hours',
    ],
  },
  {
    slip: 'an id too long',
    written: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:\n  title: Retur\n  questions: [a]\n  answer: b\n',
    told: [
      '1:1 id.form | The id "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is longer than 64 characters | Write: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    ],
  },
  {
    slip: 'the id that is taken',
    written: 'none:\n  title: Retur\n  questions: [a]\n  answer: b\n',
    told: [
      '1:1 id.taken | "none" cannot be the id of an entry: it means "no entry" in reports and tests | Choose another id',
    ],
  },
  {
    slip: 'an id twice in a file',
    written: 'a:\n  title: En\n  questions: [a]\n  answer: b\na:\n  title: To\n  questions: [c]\n  answer: d\n',
    told: [
      '5:1 id.twice | The id "a" is taken: nb/returns.yaml:1 has it | Give this entry another id, or make one of the two',
    ],
  },
  {
    slip: 'a title too long and no button',
    written: 'a:\n  title: Bytte og retur uten kvittering\n  questions: [a]\n  answer: b\n',
    told: [
      '2:10 label.long | The title has 30 characters, and a button holds 20 | Keep the title, and add a shorter one: button: …',
    ],
  },
  {
    slip: 'an entry of nothing but an answer',
    written: 'a:\n  answer: b\n',
    told: [
      '1:1 field.missing | "a" has no "title" | Write: title: …',
      '1:1 field.missing | "a" has no "questions" | Write: questions: …',
    ],
  },
  {
    slip: 'no questions in the list',
    written: 'a:\n  title: T\n  questions: []\n  answer: b\n',
    told: [
      '3:14 list.short | "questions" needs 1 or more, and has none | Write one more',
    ],
  },
  {
    slip: 'an entry that is a text',
    written: 'a: Ja, det kan du.\n',
    told: [
      '1:4 value.not-fields | "a" should have fields of its own, such as "title" | Write each field on a line below it, moved in by two spaces',
    ],
  },
  {
    slip: 'an entry that is empty',
    written: 'a:\n',
    told: [
      '1:1 value.empty | "a" is empty | Write what belongs there, or take the line away',
    ],
  },
  {
    slip: 'an entry that is a list',
    written: 'a:\n  - title: T\n',
    told: [
      '2:3 value.not-fields | "a" should have fields of its own, such as "title" | Write the names of the fields below it, without "-"',
    ],
  },
  {
    slip: 'fields that are not moved in',
    written: 'a:\ntitle: T\nquestions: [a]\nanswer: b\n',
    told: [
      '2:1 entry.indent | The fields of "a" are not moved in | Move "title" and the other fields in by two spaces',
    ],
  },
  {
    slip: 'fields without an id',
    written: 'title: T\nquestions: [a]\nanswer: b\n',
    told: [
      '1:1 entry.no-id | "title" is a field of an entry, but no id stands above it | Write an id above it, such as "return-policy:", and move the fields in by two spaces',
    ],
  },
  {
    slip: 'a file that is a list',
    written: '- title: T\n  questions: [a]\n',
    told: [
      '1:1 topic.form | A topic file holds entries: an id and a colon, and the fields of the entry below | Write for example "return-policy:" and below it, moved in by two spaces, title, questions and answer',
    ],
  },
  {
    slip: 'a file that is a text',
    written: 'Kan jeg returnere?\n',
    told: [
      '1:1 topic.form | A topic file holds entries: an id and a colon, and the fields of the entry below | Write for example "return-policy:" and below it, moved in by two spaces, title, questions and answer',
    ],
  },
  {
    slip: 'a file indented with tabs',
    written: 'a:\n\ttitle: T\n\tquestions: [a]\n\tanswer: b\n',
    told: [
      '2:1 yaml.tab | A tab stands at the start of the line | Use spaces there, two for each step',
    ],
  },
  {
    slip: 'a second document',
    written: 'a:\n  title: T\n  questions: [a]\n  answer: b\n---\nb:\n  title: U\n  questions: [c]\n  answer: d\n',
    told: [
      '5:1 yaml.documents | "---" begins another document, and a FAQ file is one | Take the line away; to draw a line, write it as a comment: # ---',
    ],
  },
  {
    slip: 'an order to YAML programs',
    written: '%YAML 1.2\n---\na:\n  title: T\n  questions: [a]\n  answer: b\n',
    told: [
      '1:1 yaml.documents | A line that starts with "%" is an order to YAML programs | Take the line away',
    ],
  },
  {
    slip: 'a merge of entries',
    written: 'a: &a\n  title: T\n  questions: [a]\n  answer: b\nb:\n  <<: *a\n  title: U\n',
    told: [
      '1:4 yaml.anchor | "&a" repeats a piece of YAML elsewhere, which a FAQ cannot do | Write out what is meant; if it is text, put it in quotes: "&a"',
      '6:3 yaml.merge | "<<" takes over fields from elsewhere, which a FAQ cannot do | Write the fields out here',
    ],
  },
  {
    slip: 'a letter that is not UTF-8',
    written: 'a:\n  title: P\uFFFD lager\n  questions: [a]\n  answer: b\n',
    told: [
      '2:11 file.encoding | A letter here could not be read: the file is not saved as UTF-8 | Save it as UTF-8 in your editor ("Save with encoding") and look over æ, ø, å, ä and ö',
    ],
  },
  {
    slip: 'a file in UTF-16',
    written: 'a\0:\0\n\0',
    told: [
      '1:2 file.encoding | This is not a text file in UTF-8 | Save it as UTF-8 in your editor ("Save with encoding")',
    ],
  },
  {
    slip: 'a list as the name of a field',
    written: '[a, b]: c\n',
    told: [
      '1:1 yaml.key | "[a, b]: c" cannot be the name of a field | If it is text, put it in quotes: "[a, b]: c"',
    ],
  },
  {
    slip: 'a colon with nothing before it',
    written: ': c\n',
    told: [
      '1:1 yaml.key | There is a colon here with no name before it | If it is text, put it in quotes: ": c"',
    ],
  },
];
