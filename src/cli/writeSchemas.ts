// npm run schema: writes the FAQ format's JSON Schemas to faq/.schema, where the lines on top of the FAQ files point editors to.
import { mkdirSync, writeFileSync } from 'node:fs';
import { faqSchemas } from '../faq/schema/faqSchemas.ts';

const folder = new URL('../../faq/.schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, schema] of Object.entries(faqSchemas())) writeFileSync(new URL(file, folder), `${JSON.stringify(schema, null, 2)}\n`);
