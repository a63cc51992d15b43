/** What is wrong with a stretch of YAML, in words for people who are not programmers. */
export interface YamlProblem {
  code: string;
  /** Where, in UTF-16 units from the start of the file. */
  at: number;
  text: string;
  remedy: string;
}

/** Takes a problem down. */
export type TellProblem = (problem: YamlProblem) => void;
