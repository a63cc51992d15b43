interface Spot {
  /** Where it begins and ends in the file's text, in UTF-16 units; `end` is exclusive. */
  at: number;
  end: number;
}

/** A text: every scalar is one, whatever it looks like. */
export interface TextNode extends Spot {
  kind: 'text';
  text: string;
  style: 'plain' | 'quoted' | 'block';
  /** Where a comment follows on the same line and perhaps ate the rest of the text. */
  comment?: number;
}

export interface ListNode extends Spot {
  kind: 'list';
  /** Written with brackets. */
  flow: boolean;
  items: readonly YamlNode[];
}

export interface YamlField {
  key: TextNode;
  value: YamlNode;
}

export interface MapNode extends Spot {
  kind: 'map';
  /** Written with braces. */
  flow: boolean;
  fields: readonly YamlField[];
  /** A line in it could not be read, which was told: something may seem to be missing that is there. */
  incomplete: boolean;
}

/** Nothing stands where something should. */
export interface EmptyNode extends Spot {
  kind: 'empty';
  comment?: number;
}

/** Could not be read, and what was wrong has been told. */
export interface BrokenNode extends Spot {
  kind: 'broken';
}

/** A piece of a YAML file, free of the library's types: a tree, without anchors, tags or documents. */
export type YamlNode = TextNode | ListNode | MapNode | EmptyNode | BrokenNode;
