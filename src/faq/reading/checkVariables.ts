import type { Placed } from '../form/Form.ts';
import type { Sheet } from '../form/Sheet.ts';
import { suggest } from '../suggest.ts';
import { knownNames, unfitVariable, type KnownVariables } from '../variables.ts';
import { quoted, shorten } from '../yaml/quoted.ts';

// What stands between braces as far as its line; a good variable ends with two of them.
const opening = /\{\{([^{}\n]*)(\}\}|\}|)/g;
const goodName = /^\s*([a-zA-Z0-9_.-]+)\s*$/;
const single = /(?<!\{)\{([a-z]+\.[a-zA-Z0-9_.-]+)\}(?!\})/g;

/** Tells every variable of a text that does not exist, at the variable itself. */
export function checkVariables({ node }: Placed<unknown>, sheet: Sheet, known: KnownVariables): void {
  const source = sheet.source.slice(node.at, node.end);
  for (const { 0: whole, 1: inside = '', 2: closing, index } of source.matchAll(opening)) {
    const name = goodName.exec(inside)?.[1];
    const at = node.at + index;
    if (name === undefined || closing !== '}}') {
      const meant = suggest(inside.trim().replace(/\s+/g, '.'), knownNames(known));
      sheet.fault('variable.form', at, `${quoted(whole)} is not a variable`, meant === undefined
        ? 'Write two braces on each side and a name between: {{shop.name}}'
        : `did you mean {{${meant}}}?`);
    } else {
      tellUnfit(name, at, sheet, known);
    }
  }
  for (const { 1: name = '', index } of source.matchAll(single)) {
    if (unfitVariable(name, known) === undefined) {
      sheet.warning('variable.braces', node.at + index, `"{${name}}" is shown to customers as it is`, `Write two braces: {{${name}}}`);
    }
  }
}

function tellUnfit(name: string, at: number, sheet: Sheet, known: KnownVariables): void {
  const unfit = unfitVariable(name, known);
  if (unfit === undefined) return;
  if ('absent' in unfit) {
    sheet.fault('variable.absent', at, `"${name}" is used here, and shop.yaml gives no ${unfit.absent}`, `Write "${unfit.absent}" under "contact" in shop.yaml, or take it out here`);
    return;
  }
  const meant = suggest(name, unfit.known) ?? unfit.known.find((each) => each.endsWith(`.${name}`));
  sheet.fault('variable.unknown', at, `"${shorten(name)}" is not a variable`, meant === undefined
    ? 'run "skranke check --variables" to see them all'
    : `did you mean "${meant}"?`);
}

/** Tells a variable in a text that shows none: a button, a title, a question. */
export function refuseVariables({ value, node }: Placed<string>, sheet: Sheet, name: string): void {
  if (!value.includes('{{')) return;
  const at = Math.max(node.at, sheet.source.indexOf('{{', node.at));
  sheet.fault('variable.not-here', at, `${name} cannot hold a variable`, 'Variables work in "answer", "public" and the phrases; write the text itself here');
}
