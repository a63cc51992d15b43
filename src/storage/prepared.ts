import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Stands in a statement for a value that is given at each run. */
class Parameter {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Runs a statement with its values. */
export type Prepared<Values, Row> = (db: Kysely<Tables>, values: Values) => Promise<Row[]>;

type ValueOf<Values> = <Name extends keyof Values & string>(name: Name) => Values[Name];

/**
 * A statement that is built once and run with ever new values: building one costs more than running it. It is written with Kysely like
 * any other, with `value('name')` where a value goes, so that tables, columns and types are still checked. Called twice, so that the
 * values are named and the row is inferred: `prepared<{ id: string }>()((db, value) => …)`.
 */
export function prepared<Values extends object>() {
  return <Row>(build: (db: Kysely<Tables>, value: ValueOf<Values>) => Compilable<Row>): Prepared<Values, Row> => {
    // The dialect of a database is in its adapter, which its transactions share.
    const compiled = new WeakMap<object, CompiledQuery<Row>>();
    return async (db, values) => {
      const { adapter } = db.getExecutor();
      let query = compiled.get(adapter);
      if (query === undefined) {
        query = build(db, (name) => new Parameter(name) as Values[typeof name]).compile();
        compiled.set(adapter, query);
      }
      const parameters = query.parameters.map((each) => (each instanceof Parameter ? values[each.name as keyof Values] : each));
      return (await db.executeQuery<Row>({ ...query, parameters })).rows;
    };
  };
}
