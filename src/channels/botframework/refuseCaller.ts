import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from '../../base/isLoopback.ts';

/** What is looked at when there is no app id to authenticate with. */
export interface Caller {
  /** Whether `HOST` and `PUBLIC_URL` are loopback. */
  localOnly: boolean;
  headers: IncomingHttpHeaders;
  serviceUrl: unknown;
}

/** Why a caller is turned away, and what the owner would have to set. */
export interface Refusal {
  code: string;
  text: string;
  remedy: string;
}

const withAppId = 'For a bot that others reach, set MicrosoftAppId and MicrosoftAppPassword.';

/**
 * Without an app id anybody could speak as anybody and send the bot's words anywhere, so only an Emulator on the same machine may:
 * neither a reverse proxy nor DNS rebinding opens the door (DESIGN §6).
 * @returns nothing when the caller may come in
 */
export function refuseCaller({ localOnly, headers, serviceUrl }: Caller): Refusal | undefined {
  if (!localOnly) {
    return {
      code: 'botframework.public',
      text: 'HOST or PUBLIC_URL is not loopback, so others than the Emulator on this machine could call /api/messages',
      remedy: `To use the Emulator, leave HOST and PUBLIC_URL out, or set them to 127.0.0.1. ${withAppId}`,
    };
  }
  if (!isLoopback(hostNameOf(headers.host))) {
    return {
      code: 'botframework.host',
      text: `the Host header is ${quote(headers.host)}, not this machine`,
      remedy: `Call it as http://localhost:3978/api/messages. ${withAppId}`,
    };
  }
  const forwarded = Object.keys(headers).find((name) => name === 'forwarded' || name.startsWith('x-forwarded'));
  if (forwarded !== undefined) {
    return {
      code: 'botframework.forwarded',
      text: `the request came through a proxy (header ${forwarded})`,
      remedy: `Let the Emulator call the bot directly. ${withAppId}`,
    };
  }
  if (typeof serviceUrl !== 'string' || !isLoopbackUrl(serviceUrl)) {
    return {
      code: 'botframework.service-url',
      text: `its serviceUrl is ${quote(serviceUrl)}, so that the replies would leave this machine`,
      remedy: `In the Emulator's settings, choose "Bypass ngrok for local addresses", so that it calls itself localhost. ${withAppId}`,
    };
  }
  return undefined;
}

function isLoopbackUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'http:' || url.protocol === 'https:') && isLoopback(url.hostname);
}

/** The name in a Host header, without its port. */
function hostNameOf(header: string | undefined): string {
  return header === undefined || !URL.canParse(`http://${header}`) ? '' : new URL(`http://${header}`).hostname;
}

function quote(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 200)) : 'missing';
}
