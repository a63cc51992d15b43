import type { JsonSchema } from '../schema/JsonSchema.ts';
import type { YamlNode } from '../yaml/YamlNode.ts';
import type { Sheet } from './Sheet.ts';

/** A value that was read, and where it stands. */
export interface Placed<T> {
  value: T;
  at: number;
  node: YamlNode;
}

/**
 * How something is written: reads it from YAML and describes it to editors, from one definition. Not zod, because a file is read as
 * far as it goes (one bad field must not hide the next), every complaint needs its place and its YAML trap, and what comes out keeps places.
 */
export interface Form<T> {
  /**
   * Reads a piece of a file; `undefined` when it is not of this form, which has been told.
   * @param name what the sentences call it: `"answer"`
   * @param keyAt where its name stands, if it has one: there is told what is missing
   */
  read(node: YamlNode, sheet: Sheet, name: string, keyAt?: number): Placed<T> | undefined;
  schema: JsonSchema;
}
