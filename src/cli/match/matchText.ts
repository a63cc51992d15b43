import { readInstant } from '../../base/readInstant.ts';
import { SkrankeError } from '../../base/SkrankeError.ts';
import { toWallTime } from '../../base/wallTime.ts';
import type { Instant } from '../../base/Clock.ts';
import { explainReading } from '../../conversation/explain.ts';
import { judgementOf } from '../../conversation/judgementOf.ts';
import type { Knowledge } from '../../conversation/Knowledge.ts';
import { localeLanguage } from '../../conversation/localeLanguage.ts';
import type { Understanding } from '../../conversation/Understanding.ts';
import { languages } from '../../language/Language.ts';
import type { MatchQuery } from './matchQuery.ts';

/** The public answer of `skranke match` (DESIGN §5). */
export interface MatchAnswer {
  text: string;
  lang: string;
  verdict: 'answer' | 'clarify' | 'none';
  ranked: readonly { id: string; score: number }[];
  dates: readonly { from: string; to: string; text: string }[];
  mood: 'angry' | 'neutral' | 'happy';
  why: object;
}

/** Reads a text as the bot would. Throws `time.invalid` and `match.zone` for a time or zone that is none. */
export function understandQuery({ text, lang, now, country, tz }: MatchQuery, knowledge: Knowledge, at: Instant): Understanding {
  const { shop } = knowledge.faq;
  const timeZone = tz === undefined ? shop.timeZone : zoneOf(tz);
  const language = localeLanguage(lang, languages);
  return knowledge.understand(text, {
    now: toWallTime(now === undefined ? at : readInstant(now, timeZone), timeZone),
    ...(language !== undefined && { language }),
    ...(country !== undefined && { country }),
  });
}

export function toMatchAnswer(understood: Understanding): MatchAnswer {
  const { verdict, ranked, why } = judgementOf(understood);
  const { reading, language, dates, mood, command } = understood;
  const { parts, alarm } = explainReading(understood);
  return {
    text: understood.text,
    lang: language,
    verdict,
    ranked: ranked.map(({ id, score }) => ({ id, score: Number(score.toFixed(4)) })),
    dates: dates.map(({ from, to, text }) => ({ from, to, text })),
    mood: mood.mood,
    why: {
      ...reading.why,
      summary: why,
      languageSure: reading.languageSure,
      ...(command !== undefined && { command }),
      ...(parts !== undefined && { parts }),
      ...(alarm !== undefined && { alarm }),
      ...(mood.words.length > 0 && { mood: mood.words }),
    },
  };
}

function zoneOf(tz: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: tz });
    return tz;
  } catch (cause) {
    throw new SkrankeError('match.zone', `"${tz}" is not a time zone.`, 'Write it as Europe/Oslo.', { cause });
  }
}
