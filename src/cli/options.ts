import { Option } from 'commander';

/** `--at`, which every command takes. */
export function atOption(): Option {
  return new Option('--at <time>', 'as if it were then: 2026-12-24T15:00 is the shop\'s own time');
}

/** `--faq`. */
export function faqOption(): Option {
  return new Option('--faq <folder>', 'the FAQ folder (default: FAQ_DIR, else faq)');
}
