import type { Mask } from './mask.ts';

// What identifies, addresses or dates a Bot Framework activity, by path: `*` is any key or index, `**` any number of them. These strings
// must come out as they went in: replies are addressed with them, and repeats are known by them. Everything else may hold what a person typed.
const untouched = [
  'id', 'replyToId', 'type', 'channelId', 'serviceUrl', 'timestamp', 'localTimestamp', 'localTimezone', 'expiration', 'callerId', 'locale', 'deliveryMode',
  'inputHint', 'importance', 'textFormat', 'attachmentLayout', 'valueType', 'code', 'action', 'semanticAction.id',
  'conversation.id', 'conversation.tenantId', 'conversation.aadObjectId', 'conversation.conversationType',
  'from.id', 'from.aadObjectId', 'from.role', 'recipient.id', 'recipient.aadObjectId', 'recipient.role',
  'membersAdded.*.id', 'membersAdded.*.aadObjectId', 'membersRemoved.*.id', 'membersRemoved.*.aadObjectId', 'suggestedActions.to.*',
  'relatesTo.activityId', 'relatesTo.channelId', 'relatesTo.serviceUrl', 'relatesTo.conversation.id', 'relatesTo.bot.id', 'relatesTo.user.id',
  'attachments.*.contentType', 'attachments.*.contentUrl', 'attachments.*.thumbnailUrl', 'attachments.*.id',
  'attachments.*.content.downloadUrl', 'attachments.*.content.uniqueId', 'entities.*.type', 'entities.*.mentioned.id',
  'channelData.clientActivityID', 'channelData.clientTimestamp', 'channelData.**.id', 'channelData.**.mid', 'channelData.**.url', 'channelData.**.timestamp',
  'channelData.**.sticker_id', 'channelData.**.app_id', 'channelData.**.user_ref', 'channelData.webchat:sequence-id',
].map((path) => path.split('.'));

// Deeper than any channel nests; what lies below is not kept, since it could not be masked.
const deepest = 40;

/**
 * A copy of a JSON value with every string masked, keys kept; the value is read as a Bot Framework activity, whose ids, addresses and times
 * stay as they are. Under `value`, which a form may fill, whole numbers are looked at as well. Never throws.
 */
export function maskDeep(value: unknown, mask: Mask): unknown {
  return maskAt(value, [], mask);
}

function maskAt(value: unknown, path: readonly string[], mask: Mask): unknown {
  if (typeof value === 'string') return untouched.some((pattern) => covers(pattern, path)) ? value : mask(value);
  if (typeof value === 'number') return path[0] === 'value' && Number.isSafeInteger(value) ? maskNumber(value, mask) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (path.length >= deepest) return null;
  if (Array.isArray(value)) return value.map((item, index) => maskAt(item, [...path, String(index)], mask));
  // The framework turns an activity's times into dates.
  if (Object.prototype.toString.call(value) !== '[object Object]') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskAt(item, [...path, key], mask)]));
}

function maskNumber(value: number, mask: Mask): number | string {
  const text = String(value);
  const masked = mask(text);
  return masked === text ? value : masked;
}

function covers(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === '**') return path.some((_, index) => covers(rest, path.slice(index)));
  return path.length > 0 && (first === '*' || first === path[0]) && covers(rest, path.slice(1));
}
