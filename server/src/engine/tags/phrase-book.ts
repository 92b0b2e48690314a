/** The words of a list: words parted by white space. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** An expression of a phrase book. */
export interface Expression<M> {
  /** Its words, parted by one space. */
  readonly words: string;
  /** The number of its words. */
  readonly length: number;
  readonly meaning: M;
}

/** What an expression may go on with, from one of its words on. */
export interface Node<M> {
  /** The expression that ends here. */
  readonly expression: Expression<M> | undefined;
  readonly next: ReadonlyMap<string, Node<M>>;
}

interface OpenNode<M> extends Node<M> {
  expression: Expression<M> | undefined;
  /** `NOTHING` where the expression cannot go on: most nodes end one. */
  next: Map<string, OpenNode<M>>;
}

const NOTHING = new Map<string, never>();

/** Expressions of several words, looked up by their words in order; the longest one at a place wins. */
export interface PhraseBook<M> {
  /** Takes in a list, one expression a line; `(a|b)` are alternatives, an empty one leaves the place out. Parentheses do not nest. */
  add(list: string, meaning: M): void;
  /** Takes in one expression, word by word as they stand. */
  addWords(words: readonly string[], meaning: M): void;
  /** True if an expression begins with the word. */
  begins(word: string): boolean;
  /** False if no expression begins with two words, given by their `hashOf`: that is quicker to tell than to look for one. */
  mayBegin(first: number, second: number): boolean;
  /** The expressions that begin with the word; undefined where none does. */
  opening(word: string): Node<M> | undefined;
  /** The longest expression that begins at `at`. */
  longest(words: readonly { readonly text: string }[], at: number): Expression<M> | undefined;
}

/** A number made from a word; another word may have the same. */
export function hashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

/** Bits in which a book notes the first two words of its expressions; a power of two. Some thousand expressions leave most of them free. */
const PAIRS = 1 << 16;

function pairOf(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) + second, 0x85ebca6b) >>> 16;
}

/** A book whose lists are read when it is first asked: a program that starts has nothing to look up. */
export function phraseBook<M>(): PhraseBook<M> {
  const made: OpenNode<M> = { expression: undefined, next: new Map() };
  const pairs = new Int32Array(PAIRS / 32);
  const unread: (() => void)[] = [];
  const learn = (words: readonly string[], meaning: M): void => {
    enter(made, words, meaning);
    const [first, second] = words;
    if (first === undefined || second === undefined) return;
    const pair = pairOf(hashOf(first), hashOf(second));
    pairs[pair >>> 5] = (pairs[pair >>> 5] as number) | (1 << (pair & 31));
  };
  const root = (): OpenNode<M> => {
    if (unread.length > 0) for (const read of unread.splice(0)) read();
    return made;
  };
  return {
    add(list, meaning) {
      unread.push(() => readList(list, (words) => learn(words, meaning)));
    },
    addWords(words, meaning) {
      unread.push(() => learn(words, meaning));
    },
    begins(word) {
      return root().next.has(word);
    },
    mayBegin(first, second) {
      root();
      const pair = pairOf(first, second);
      return ((pairs[pair >>> 5] as number) & (1 << (pair & 31))) !== 0;
    },
    opening: (word) => root().next.get(word),
    longest: (words, at) => longestFrom(root(), words, at),
  };
}

/** Hands on the words of each expression of a list. */
function readList(list: string, take: (words: readonly string[]) => void): void {
  for (const line of list.split("\n")) {
    if (!line.trim()) continue;
    for (const words of alternatives(line)) take(words);
  }
}

/** The longest expression that goes on from a node with the word at `at`, or that ends there. */
export function longestFrom<M>(from: Node<M>, words: readonly { readonly text: string }[], at: number): Expression<M> | undefined {
  let best = from.expression;
  let node: Node<M> | undefined = from;
  for (let i = at; node && i < words.length; i++) {
    node = node.next.get((words[i] as { readonly text: string }).text);
    if (node?.expression) best = node.expression;
  }
  return best;
}

function enter<M>(root: OpenNode<M>, words: readonly string[], meaning: M): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { expression: undefined, next: NOTHING };
      if (node.next === NOTHING) node.next = new Map();
      node.next.set(word, next);
    }
    node = next;
  }
  if (node !== root) node.expression = { words: words.join(" "), length: words.length, meaning };
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
