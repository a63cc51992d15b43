import type { WallTime } from '../../base/wallTime.ts';
import { createVoice } from '../../conversation/createVoice.ts';
import type { Knowledge } from '../../conversation/Knowledge.ts';
import { faqVariables, type Variable } from '../../faq/variables.ts';

/** Every variable with what it becomes now, in the shop's first language. */
export function valuesNow(knowledge: Knowledge, wall: WallTime): (Variable & { value: string })[] {
  const { shop } = knowledge.faq;
  const voice = createVoice(knowledge, shop.languages[0], { wall, asked: [], customerName: 'Kari' });
  return faqVariables(shop).map((variable) => ({ ...variable, value: voice.fill(`{{${variable.name}}}`) }));
}
