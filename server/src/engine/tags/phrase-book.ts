/** The words of a list: words parted by white space. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

interface Node<M> {
  meaning: M | undefined;
  readonly next: Map<string, Node<M>>;
}

/** Expressions of several words, looked up by their words in order; the longest one at a place wins. */
export interface PhraseBook<M> {
  /** Takes in a list, one expression a line; `(a|b)` are alternatives, an empty one leaves the place out. Parentheses do not nest. */
  add(list: string, meaning: M): void;
  /** Takes in one expression, word by word as they stand. */
  addWords(words: readonly string[], meaning: M): void;
  /** The longest expression that begins at `at`, with the number of its words. */
  longest(words: readonly { readonly text: string }[], at: number): { readonly length: number; readonly meaning: M } | undefined;
}

export function phraseBook<M>(): PhraseBook<M> {
  const root: Node<M> = { meaning: undefined, next: new Map() };
  return {
    add(list, meaning) {
      for (const line of list.split("\n")) {
        if (!line.trim()) continue;
        for (const words of alternatives(line)) enter(root, words, meaning);
      }
    },
    addWords(words, meaning) {
      enter(root, words, meaning);
    },
    longest(words, at) {
      let node: Node<M> | undefined = root;
      let best: { length: number; meaning: M } | undefined;
      for (let length = 1; node; length++) {
        node = node.next.get(words[at + length - 1]?.text ?? "");
        if (node?.meaning !== undefined) best = { length, meaning: node.meaning };
      }
      return best;
    },
  };
}

function enter<M>(root: Node<M>, words: readonly string[], meaning: M): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { meaning: undefined, next: new Map() };
      node.next.set(word, next);
    }
    node = next;
  }
  if (node !== root) node.meaning = meaning;
}

/** Every reading of a line, as lists of words: "in a (timely|planned) way" has two. */
export function alternatives(line: string): readonly (readonly string[])[] {
  let made: string[] = [""];
  for (const part of line.split(/[()]/).entries()) {
    const [index, text] = part;
    const options = index % 2 === 1 ? text.split("|") : [text];
    made = made.flatMap((before) => options.map((option) => before + option));
  }
  return made.map((words) => words.split(/\s+/).filter(Boolean));
}
