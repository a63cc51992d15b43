import { readInstant } from '../../base/readInstant.ts';
import { toWallTime, type Day, type WallTime } from '../../base/wallTime.ts';
import { systemClock } from '../../config/systemClock.ts';
import { checkFaq } from '../../faq/checkFaq.ts';
import type { Finding } from '../../faq/Finding.ts';
import { inOrder } from '../../faq/inOrder.ts';
import { sayFinding } from '../../faq/sayFinding.ts';
import { failed } from '../exitCodes.ts';
import { openFaq, type OpenedFaq } from '../openFaq.ts';
import type { Terminal } from '../Terminal.ts';
import { previewDays } from './previewDays.ts';
import { valuesNow } from './valuesNow.ts';

export interface CheckOptions {
  faq?: string;
  json?: true;
  variables?: true;
  at?: string;
}

/** Checks a FAQ folder. Resolves with the exit code: 1 when there is a fault. */
export function runCheck(options: CheckOptions, terminal: Terminal): number {
  const opened = openFaq(terminal, options.faq);
  const zone = opened.knowledge?.faq.shop.timeZone ?? 'UTC';
  const wall = toWallTime(options.at === undefined ? systemClock.now() : readInstant(options.at, zone), zone);
  const findings = allFindings(opened, wall.day);
  const faults = findings.filter(({ severity }) => severity === 'fault').length;
  if (options.json === true) terminal.out(JSON.stringify(forPrograms(opened, findings, wall, options), null, 2));
  else tell(opened, findings, wall, options, terminal);
  return faults === 0 ? 0 : failed;
}

function allFindings({ findings, knowledge, languages }: OpenedFaq, today: Day): readonly Finding[] {
  if (knowledge === undefined) return findings;
  return inOrder([...findings, ...checkFaq(knowledge.faq, { today, packs: languages.packs, reader: knowledge.reader() })]);
}

function forPrograms({ folder, knowledge }: OpenedFaq, findings: readonly Finding[], wall: WallTime, options: CheckOptions): object {
  const faults = findings.filter(({ severity }) => severity === 'fault').length;
  return {
    faq: folder,
    ...(knowledge !== undefined && { version: knowledge.faq.version }),
    faults,
    warnings: findings.length - faults,
    findings: findings.map(({ place, ...finding }) => ({ ...finding, ...place, file: `${folder}/${place.file}` })),
    ...(knowledge !== undefined && options.variables === true && { variables: valuesNow(knowledge, wall) }),
  };
}

function tell({ folder, knowledge }: OpenedFaq, findings: readonly Finding[], wall: WallTime, options: CheckOptions, terminal: Terminal): void {
  for (const finding of findings) terminal.out(paintFinding(finding, folder, terminal.paint));
  if (knowledge !== undefined && options.variables === true) {
    for (const { name, description, value } of valuesNow(knowledge, wall)) {
      terminal.out(`${terminal.paint('bold', `{{${name}}}`)}  ${terminal.paint('dim', description)}\n    ${value.replaceAll('\n', '\n    ')}`);
    }
    return;
  }
  if (knowledge !== undefined) terminal.out(previewDays(knowledge, wall, terminal.paint));
  terminal.out(verdictOf(findings, terminal.paint));
}

function paintFinding(finding: Finding, folder: string, paint: Terminal['paint']): string {
  const line = sayFinding(finding, folder);
  const place = /^\S+:\d+:\d+/.exec(line)?.[0] ?? '';
  return `${paint(finding.severity === 'fault' ? 'red' : 'yellow', place)}${line.slice(place.length)}`;
}

function verdictOf(findings: readonly Finding[], paint: Terminal['paint']): string {
  const faults = findings.filter(({ severity }) => severity === 'fault').length;
  const warnings = findings.length - faults;
  const said = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  if (findings.length === 0) return paint('green', 'Nothing found: the FAQ is in order.');
  if (faults === 0) return `${said(warnings, 'warning')}; the FAQ works.`;
  return `${said(faults, 'fault')}${warnings === 0 ? '' : ` and ${said(warnings, 'warning')}`}: with a fault the FAQ is not used; a running bot stays with the last good one.`;
}
