import type { Day } from '../../base/wallTime.ts';
import { day } from '../form/day.ts';
import { webAddress } from '../form/contactForms.ts';
import { choice } from '../form/choice.ts';
import { fields, type FieldValues } from '../form/fields.ts';
import type { Form, Placed } from '../form/Form.ts';
import { id, unfitId } from '../form/id.ts';
import { list } from '../form/list.ts';
import { lineText, proseText, shapedText } from '../form/text.ts';
import { readYesNo, yesNoWords } from '../form/yesNo.ts';

type Lines = readonly Placed<string>[];

/** An entry as it is written. */
export interface EntryFields {
  title: string;
  button: string;
  questions: Lines;
  keywords: Lines;
  not: Lines;
  answer: string;
  public: string;
  image: FieldValues<{ url: string; alt: string }>;
  prompts: Lines;
  links: readonly Placed<FieldValues<{ title: string; url: string }>>[];
  dialog: string;
  handoff: { team?: string } | false;
  mood: 'complaint' | 'praise';
  valid: FieldValues<{ from: Day; until: Day }>;
  locations: Lines;
  owner: string;
  review_by: Day;
  was: Lines;
  tests: Lines;
}

/** Most signs on a button: what Messenger shows. */
export const longestLabel = 20;
/** Most follow-up buttons under an answer, leaving one of Messenger's 13 for a person and one spare. */
const mostPrompts = 11;
const mostLinks = 3;

// Nearly what the reader counts: a sign with its accents is one, as is an emoji joined of several.
const labelSchema = { pattern: String.raw`^(?=\s*\S)\s*(\P{M}\p{M}*(\u200d\P{M}\p{M}*)*){1,${longestLabel}}\s*$` };

const handoff: Form<{ team?: string } | false> = shapedText<{ team?: string } | false>(
  { anyOf: [{ enum: yesNoWords }, id.schema] },
  (text) => {
    const yes = readYesNo(text);
    if (yes !== undefined) return { value: yes && {} };
    return unfitId(text) ?? { value: { team: text } };
  },
);

/** One entry of a topic file. */
export const entryForm: Form<FieldValues<EntryFields>> = fields<EntryFields>({
  title: {
    form: lineText, required: true,
    description: 'What the entry is called, to staff and in lists. Up to 20 characters also on its button; a longer one needs "button".',
    examples: ['Bytte og retur'],
  },
  button: { form: { ...lineText, schema: { ...lineText.schema, ...labelSchema } }, description: 'Text on a button, at most 20 characters. Needed when the title is longer.', examples: ['Bytte og retur'] },
  questions: {
    form: list(lineText, { least: 1 }), required: true,
    description: 'How customers ask, one or more, in their own words.',
    examples: [['Kan jeg returnere en vare?', 'hvor lenge har jeg åpent kjøp']],
  },
  keywords: {
    form: list(lineText),
    description: 'Words or phrases that alone are strong evidence for this entry. A star at the end stands for any ending.',
    examples: [['angrerett', 'åpent kjøp', 'retur*']],
  },
  not: { form: list(lineText), description: 'Never this entry when one of these words or phrases is present.', examples: [['returadresse']] },
  answer: {
    form: proseText,
    description: 'What the bot says. Paragraphs, **bold**, *italic*, - lists, [text](url) and {{variables}} (see "skranke check --variables"). Needed unless there is a dialog.',
    examples: ['Du har **{{facts.return_days}} dagers** åpent kjøp.'],
  },
  public: { form: lineText, description: 'The line under a public comment.', examples: ['Hei! Vi har svart deg i Messenger.'] },
  image: {
    form: fields<{ url: string; alt: string }>({
      url: { form: webAddress, required: true, description: 'Where the picture is.', examples: ['https://fjord.example/returlapp.png'] },
      alt: { form: lineText, required: true, description: 'What the picture shows, for those who cannot see it.', examples: ['Returlapp'] },
    }),
    description: 'A picture under the answer.',
  },
  prompts: { form: list(id, { most: mostPrompts }), description: 'Follow-up buttons: ids of other entries, at most 11.', examples: [['start-return', 'refund-status']] },
  links: {
    form: list(fields<{ title: string; url: string }>({
      title: { form: lineText, required: true, description: 'Text on the button.', examples: ['Returskjema'] },
      url: { form: webAddress, required: true, description: 'The page it opens.', examples: ['https://fjord.example/retur'] },
    }), { most: mostLinks }),
    description: 'Buttons that open a page, at most 3.',
    examples: [[{ title: 'Returskjema', url: 'https://fjord.example/retur' }]],
  },
  dialog: { form: id, description: 'A dialog to start, instead of or after the answer.', examples: ['start-return'] },
  handoff: { form: handoff, description: 'A person is needed after the answer: yes, or the id of a team in shop.yaml.', examples: [true, 'ski'] },
  mood: {
    form: choice(['complaint', 'praise'], { klage: 'complaint', klagomål: 'complaint', ros: 'praise', skryt: 'praise', beröm: 'praise' }),
    description: 'Counted in the reports.', examples: ['complaint', 'praise'],
  },
  valid: {
    form: fields<{ from: Day; until: Day }>({
      from: { form: day, description: 'The first day, included.', examples: ['2026-11-20'] },
      until: { form: day, description: 'The last day, included.', examples: ['2026-12-24'] },
    }, { notEmpty: true }),
    description: 'Outside these days the entry does not exist.',
    examples: [{ from: '2026-11-20', until: '2026-12-24' }],
  },
  locations: { form: list(id), description: 'Only for these branches: their ids in shop.yaml.', examples: [['harstad']] },
  owner: { form: lineText, description: 'Who keeps this entry up to date.', examples: ['anna'] },
  review_by: { form: day, description: 'The checker warns once this day is past.', examples: ['2027-01-15'] },
  was: { form: list(id), description: 'Earlier ids, so that history and statistics follow a renamed entry.', examples: [['returns']] },
  tests: { form: list(lineText), description: 'Must be answered by this entry; never used for matching.', examples: [['kan eg bytte genseren']] },
}, {
  also: {
    tittel: 'title', titel: 'title', rubrik: 'title', overskrift: 'title', name: 'title', navn: 'title',
    knapp: 'button', knap: 'button', label: 'button',
    spørsmål: 'questions', spørgsmål: 'questions', frågor: 'questions', examples: 'questions', utterances: 'questions',
    nøkkelord: 'keywords', nøgleord: 'keywords', nyckelord: 'keywords', tags: 'keywords',
    ikke: 'not', inte: 'not', except: 'not', exclude: 'not',
    svar: 'answer', text: 'answer', tekst: 'answer', reply: 'answer', response: 'answer', answers: 'answer',
    bilde: 'image', billede: 'image', bild: 'image', picture: 'image',
    lenker: 'links', links: 'links', länkar: 'links', url: 'links', urls: 'links', buttons: 'prompts', related: 'prompts', followups: 'prompts',
    person: 'handoff', human: 'handoff', team: 'handoff', stemning: 'mood',
    gyldig: 'valid', gælder: 'valid', gäller: 'valid', dates: 'valid',
    butikker: 'locations', butiker: 'locations', branches: 'locations', eier: 'owner', ejer: 'owner', ägare: 'owner',
    review: 'review_by', reviewed_by: 'review_by', formerly: 'was', previous: 'was', test: 'tests',
  },
  schema: {
    anyOf: [{ required: ['answer'] }, { required: ['dialog'] }],
    if: { not: { required: ['button'] } },
    then: { properties: { title: labelSchema } },
  },
});
