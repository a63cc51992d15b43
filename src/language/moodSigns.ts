/** What the signs of a message say of a mood, besides its words; each figure is in units of one clear phrase. */
export interface MoodSigns {
  angry: number;
  happy: number;
  /** Emphasis makes more of whatever mood the words have. */
  emphasis: number;
  found: readonly string[];
}

const angryEmoji = /[😡🤬😠👿💢🖕😤🤮💩👎]/gu;
/** Said with rolling eyes, praise is none. */
const ironicEmoji = /[🙄😒🤡]/gu;
const happyEmoji = /[😍🥰🤩🥳🎉😘💖💕💗💞🧡💛💚💙💜🖤🤍🤎❤♥💯🏆🌟⭐🔥]/gu;
/** Politeness as often as joy: half a sign. */
const friendlyEmoji = /[😀😃😄😁😆😊☺😂🤣😅🙂😎🤗👍👏🙌💪🙏😉😇😌]/gu;

const angryFace = />:\(|:@/g;
const happyFace = /[:;=]-?D\b|<3/g;
const friendlyFace = /[:;=]-?\)/g;

const fewestCapitals = 8;
/** So many words in capitals are shouted; fewer, or a question no longer than this, may be hurry and count half. */
const fewestShouted = 4;
const longestHurried = 7;
const shareOfCapitals = 0.7;

/** Reads capitals, repeated exclamation and question marks, emoji and faces made of signs. */
export function moodSigns(text: string): MoodSigns & { ironic: boolean; shouting: number } {
  const found: string[] = [];
  const count = (pattern: RegExp): number => {
    const signs = text.match(pattern) ?? [];
    found.push(...signs);
    return signs.length;
  };
  const ironic = count(ironicEmoji);
  const shouting = worthOfCapitals(text);
  const angry = 1.2 * Math.min(2, count(angryEmoji) + count(angryFace)) + 0.6 * Math.min(2, ironic) + (/[?!]*\?[?!]{2,}/.test(text) ? 0.5 : 0);
  const happy = Math.min(2, count(happyEmoji) + count(happyFace)) + 0.5 * Math.min(2, count(friendlyEmoji) + count(friendlyFace));
  return { angry, happy, emphasis: /!{2,}/.test(text) ? 0.5 : 0, found: [...found, ...(shouting > 0 ? ['CAPITALS'] : [])], ironic: ironic > 0, shouting };
}

/** Two or more words, nearly all of them in capitals: an order number or a size alone is not shouting. */
function worthOfCapitals(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < 2 || capitals < fewestCapitals || capitals / (capitals + small) < shareOfCapitals) return 0;
  const hurried = words < fewestShouted || (words <= longestHurried && /^[^.?]*\?\s*$/.test(text));
  return hurried && !text.includes('!') ? 0.5 : 1;
}
