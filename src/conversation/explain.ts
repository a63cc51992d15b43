import type { Decision } from './Action.ts';
import type { Draft } from './Draft.ts';
import type { ExplainedPart, Explanation } from './Explanation.ts';
import type { Turn } from './Turn.ts';
import type { Understanding, UnderstoodPart } from './Understanding.ts';

/** Why the bot says what it is about to say. */
export function explain(turn: Turn, decision: Decision, understood: Understanding | undefined, joined: number): Explanation {
  const { draft, voice, knowledge } = turn;
  const { entry } = draft;
  return {
    summary: summaryOf(decision, draft, understood),
    route: decision.route,
    actions: draft.done,
    language: voice.language,
    faqVersion: knowledge.faq.version,
    ...(understood !== undefined && { calibration: `${knowledge.faq.version.slice(0, 8)}-${knowledge.reader().calibration.id}` }),
    ...(entry !== undefined && { entry: { id: entry.id, place: entry.place } }),
    ...(draft.answered.length > 1 && { entries: draft.answered.map(({ id, place }) => ({ id, place })) }),
    ...(understood !== undefined && explainReading(understood)),
    ...(joined > 1 && { joined }),
  };
}

/** What was read, and why it came to what it came to. */
export function explainReading({ reading, dates, mood, parts, leans, alarm }: Understanding): Omit<Explanation, 'summary' | 'route' | 'actions' | 'language' | 'faqVersion'> {
  return {
    verdict: reading.verdict,
    ranked: reading.ranked.slice(0, 3),
    why: reading.why,
    languageSure: reading.languageSure,
    ...(dates.length > 0 && { dates }),
    ...(mood.mood !== 'neutral' && { mood }),
    ...(parts !== undefined && { parts: parts.map(explainPart) }),
    ...(leans !== undefined && { leans }),
    ...(alarm !== undefined && { alarm }),
  };
}

/** One of several questions, and why it was answered as it was. */
function explainPart({ text, reading, dates, location }: UnderstoodPart): ExplainedPart {
  const { verdict, ranked, why } = reading;
  const best = verdict === 'answer' ? ranked[0]?.id : undefined;
  return {
    text, verdict, ranked: ranked.slice(0, 3), why,
    ...(best !== undefined && { entry: best }),
    ...(dates.length > 0 && { dates }),
    ...(location !== undefined && { location }),
  };
}

function summaryOf(decision: Decision, draft: Draft, understood: Understanding | undefined): string {
  const did = draft.done.length === 0 ? 'nothing' : draft.done.join(', then ');
  const { leans, alarm } = understood ?? {};
  if (alarm !== undefined && decision.route === 'alarm') return `It sounds like ${alarm.alarm}: ${alarm.words.map((words) => `"${words}"`).join(', ')}. So: ${did}.`;
  if (leans !== undefined && leans.how !== 'topic' && leans.how !== 'again') return `${leaning[leans.how]} "${leans.on}". So: ${did}.`;
  switch (decision.route) {
    case 'start': return 'The customer opened the chat.';
    case 'silent': return 'A person has this conversation; the bot keeps quiet.';
    case 'label': return `The message is the text of a button: ${did}.`;
    case 'choice': return `The customer chose among what was offered: ${did}.`;
    case 'question': return `${understood?.reading.why.summary ?? ''} So: ${did}.`.trim();
    default: return `${roads[decision.route] ?? decision.route}: ${did}.`;
  }
}

const leaning = {
  typed: 'The message is, nearly, the text of a button of the last reply:',
  place: 'The message names a button of the last reply by its place:',
  yes: 'The customer said yes to the only button of the last reply:',
} as const;

const roads: Readonly<Partial<Record<Decision['route'], string>>> = {
  'none-of-these': 'None of the offered answers was meant',
  'command-person': 'The customer asked for a person',
  'command-stop': 'The customer said stop',
  'command-restart': 'The customer wants to start over',
  'command-help': 'The customer asked what the bot can do',
  attachment: 'A message without words',
  closing: 'A short word that asks nothing',
  praise: 'The customer is pleased and asks nothing',
  contact: 'The customer left a way to be reached',
  dialog: 'A dialog is open',
  ping: 'The customer asked whether anybody is there',
};
