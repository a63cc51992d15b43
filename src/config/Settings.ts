import { z } from 'zod';
import { isLoopback } from '../base/isLoopback.ts';
import { networks, origins, publicUrl, rate } from './webSettings.ts';

const text = z.string().min(1);

/** A setting that is written but empty is as good as not written. */
const optional = text.optional();

/** What the process is told from outside, by the names the environment uses (DESIGN §6). */
export const settingsSchema = z.object({
  PORT: z.string().default('3978')
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, 'must be a number from 0 to 65535')
    .transform(Number),
  HOST: text.default('127.0.0.1'),
  PUBLIC_URL: publicUrl.optional(),
  TRUSTED_PROXY: networks.optional(),
  FAQ_DIR: text.default('faq'),
  DATA_DIR: text.default('data'),
  DATABASE_URL: z.string().optional()
    .refine((value) => value === undefined, 'is not supported yet: leave it out, and SQLite in DATA_DIR is used'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    error: 'must be one of fatal, error, warn, info, debug, trace, silent',
  }).default('info'),
  MicrosoftAppId: optional,
  MicrosoftAppPassword: optional,
  MicrosoftAppType: z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'], {
    error: 'must be one of MultiTenant, SingleTenant, UserAssignedMSI',
  }).optional(),
  MicrosoftAppTenantId: optional,
  DIRECTLINE_SECRET: optional,
  ALLOWED_ORIGINS: origins.optional(),
  RATE_MESSAGES: rate('20/10s'),
  RATE_STARTS: rate('60/1m'),
  ORDERS_CSV: optional,
});

/** What is wrong between settings, each of which may be right: the setting's name and the fault. */
export function faultsBetween(given: Readonly<Record<string, string | undefined>>): string[] {
  const faults: string[] = [];
  if (given['MicrosoftAppId'] === undefined && given['MicrosoftAppPassword'] !== undefined) {
    faults.push('MicrosoftAppId is missing, though MicrosoftAppPassword is set: set both, or neither for the Emulator');
  }
  if (given['MicrosoftAppType'] === 'SingleTenant' && given['MicrosoftAppTenantId'] === undefined) {
    faults.push('MicrosoftAppTenantId is missing: a SingleTenant bot needs the id of its tenant');
  }
  return faults;
}

/** The settings, checked, with their defaults. Folders are as they were written: relative to the working folder. */
export type Settings = z.infer<typeof settingsSchema>;

/** The framework's own settings, those that are set. */
export function microsoftCredentials(settings: Settings): Record<string, string> {
  const names = ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppType', 'MicrosoftAppTenantId'] as const;
  return Object.fromEntries(names.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]])));
}

/** Whether only this machine can reach the server, as far as the settings tell. */
export function isLocalOnly({ HOST, PUBLIC_URL }: Pick<Settings, 'HOST' | 'PUBLIC_URL'>): boolean {
  return isLoopback(HOST) && (PUBLIC_URL === undefined || isLoopback(new URL(PUBLIC_URL).hostname));
}
