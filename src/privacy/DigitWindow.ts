import type { Digits, Joint } from './digitGroups.ts';

/** Neighbouring groups of digits read as one number. What a text holds many thousands of costs nothing until it is looked at. */
export class DigitWindow {
  readonly #from: Digits;
  readonly #first: number;
  /** Of groups. */
  readonly count: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;

  /** @param count how many groups, from the `first` on, at least one */
  constructor(from: Digits, first: number, count: number, length: number) {
    this.#from = from;
    this.#first = first;
    this.count = count;
    this.length = length;
    this.start = from.groups[first]?.start ?? 0;
    this.end = from.groups[first + count - 1]?.end ?? 0;
  }

  get digits(): string {
    const offset = this.#from.groups[this.#first]?.offset ?? 0;
    return this.#from.all.slice(offset, offset + this.length);
  }

  /** The lengths of its groups: `6-5`. */
  get form(): string {
    let form = '';
    for (let at = this.#first; at < this.#first + this.count; at += 1) form += `${form === '' ? '' : '-'}${this.#from.groups[at]?.length ?? 0}`;
    return form;
  }

  /** What stands between its groups. */
  get joints(): readonly Joint[] {
    return this.#groups().slice(1).map(({ joint }) => joint ?? ' ');
  }

  #groups(): Digits['groups'] {
    return this.#from.groups.slice(this.#first, this.#first + this.count);
  }
}
