import { sql, type RawBuilder } from 'kysely';

/**
 * Whether a column's text has, or ends with, what was typed: `%`, `_` and `\` in it are signs like others.
 * @param place `anywhere` in the text, or at its `end`
 */
export function like(column: string, typed: string, place: 'anywhere' | 'end'): RawBuilder<boolean> {
  const literal = typed.replace(/[\\%_]/g, '\\$&');
  return sql<boolean>`${sql.ref(column)} like ${`%${literal}${place === 'end' ? '' : '%'}`} escape '\\'`;
}
