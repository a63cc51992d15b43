import type { Command } from 'commander';
import { readInstant } from '../../base/readInstant.ts';
import { toWallTime } from '../../base/wallTime.ts';
import { systemClock } from '../../config/systemClock.ts';
import { checkFaq } from '../../faq/checkFaq.ts';
import type { Finding } from '../../faq/Finding.ts';
import { inOrder } from '../../faq/inOrder.ts';
import { sayFinding } from '../../faq/sayFinding.ts';
import { previewDays } from '../check/previewDays.ts';
import { valuesNow } from '../check/valuesNow.ts';
import { openFaq, type OpenedFaq } from '../openFaq.ts';
import { atOption, faqOption } from '../options.ts';
import { failed, type CommandContext } from '../runCommandLine.ts';

interface Options {
  faq?: string;
  json?: true;
  variables?: true;
  at?: string;
}

/** `skranke check`: every fault and warning of the FAQ, all at once, and the coming days as the bot will say them. */
export function registerCheck(program: Command, { terminal, action }: CommandContext): void {
  program.command('check')
    .description('every fault and warning in the FAQ, with file:line:column; exit code 1 when there is a fault')
    .addOption(faqOption())
    .option('--json', 'as JSON, for programs')
    .option('--variables', 'the {{variables}} that answers may use, with their value now')
    .addOption(atOption())
    .action(action((options: Options) => {
      const opened = openFaq(terminal, options.faq);
      const zone = opened.knowledge?.faq.shop.timeZone ?? 'UTC';
      const now = options.at === undefined ? systemClock.now() : readInstant(options.at, zone);
      const wall = toWallTime(now, zone);
      const findings = allFindings(opened, wall.day);
      const faults = findings.filter(({ severity }) => severity === 'fault').length;
      const code = faults === 0 ? 0 : failed;
      if (options.json === true) {
        terminal.out(JSON.stringify({
          faq: opened.folder,
          ...(opened.knowledge !== undefined && { version: opened.knowledge.faq.version }),
          faults,
          warnings: findings.length - faults,
          findings: findings.map(({ place, ...finding }) => ({ ...finding, ...place, file: `${opened.folder}/${place.file}` })),
          ...(opened.knowledge !== undefined && options.variables === true && { variables: valuesNow(opened.knowledge, wall) }),
        }, null, 2));
        return Promise.resolve(code);
      }
      for (const finding of findings) terminal.out(paintFinding(finding, opened.folder));
      if (opened.knowledge !== undefined && options.variables === true) {
        for (const { name, description, value } of valuesNow(opened.knowledge, wall)) {
          terminal.out(`${terminal.paint('bold', `{{${name}}}`)}  ${terminal.paint('dim', description)}\n    ${value.replaceAll('\n', '\n    ')}`);
        }
        return Promise.resolve(code);
      }
      if (opened.knowledge !== undefined) terminal.out(previewDays(opened.knowledge, wall, terminal.paint));
      terminal.out(verdictOf(faults, findings.length - faults));
      return Promise.resolve(code);
    }));

  function paintFinding(finding: Finding, folder: string): string {
    const line = sayFinding(finding, folder);
    const place = /^\S+:\d+:\d+/.exec(line)?.[0] ?? '';
    return `${terminal.paint(finding.severity === 'fault' ? 'red' : 'yellow', place)}${line.slice(place.length)}`;
  }

  function verdictOf(faults: number, warnings: number): string {
    const said = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
    if (faults === 0 && warnings === 0) return terminal.paint('green', 'Nothing found: the FAQ is in order.');
    if (faults === 0) return `${said(warnings, 'warning')}; the FAQ works.`;
    return `${said(faults, 'fault')}${warnings === 0 ? '' : ` and ${said(warnings, 'warning')}`}: with a fault the FAQ is not used; a running bot stays with the last good one.`;
  }
}

function allFindings({ findings, knowledge, reader, languages }: OpenedFaq, today: string): readonly Finding[] {
  if (knowledge === undefined || reader === undefined) return findings;
  return inOrder([...findings, ...checkFaq(knowledge.faq, { today, packs: languages.packs, reader })]);
}
