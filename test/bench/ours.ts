import type { LanguagePacks } from '../../src/language/LanguagePack.ts';
import { calibrate } from '../../src/matching/calibrate.ts';
import { createReader } from '../../src/matching/createReader.ts';
import { learn } from '../../src/matching/learn.ts';
import type { Engine } from './Engine.ts';

/** This program: learnt and calibrated as the server does. */
export function ours(packs: LanguagePacks): Engine {
  return {
    name: 'skranke',
    learn(lessons) {
      const model = learn(lessons, packs);
      const reader = createReader(lessons, { packs, model, calibration: calibrate(lessons, packs, model) });
      return (text, language) => reader.read(text, language === undefined ? {} : { language });
    },
  };
}
