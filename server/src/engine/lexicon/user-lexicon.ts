import type { JsonProblem } from "../text/json-file.ts";

/** What a user teaches the engine for the texts of one folder: words, not logic, and never words of a report. */
export interface UserLexicon {
  readonly judgements: readonly UserJudgement[];
  readonly ignore: readonly IgnoredWords[];
  readonly people: readonly UserPerson[];
  readonly frameworks: readonly UserFramework[];
}

export type UserPolarity = "positive" | "negative" | "mixed";

/** Expressions that pass judgement. */
export interface UserJudgement {
  readonly words: readonly string[];
  readonly polarity: UserPolarity;
  readonly category: "grade" | "evaluative";
}

/** Expressions in which nothing of that kind is to be found: "Good Neighbours scheme" judges nothing. */
export interface IgnoredWords {
  readonly words: readonly string[];
  readonly kind: "judgement" | "statistic" | "official" | "all";
}

/** A person in a public role or, with `ignore`, a name that is none of an official. */
export interface UserPerson {
  readonly name: string;
  /** Stand in where a text does not say. */
  readonly role?: string;
  readonly organisation?: string;
  readonly ignore: boolean;
}

/** A kind of inspection with its scale. */
export interface UserFramework {
  readonly id: string;
  readonly name: string;
  /** The inspecting body's name. */
  readonly inspectorate: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both inclusive; without `to`, still in force. */
  readonly inForce: { readonly from: string; readonly to?: string };
  /** Best first, at least two. */
  readonly scale: readonly UserGrade[];
}

export interface UserGrade {
  readonly grade: string;
  readonly meaning?: string;
  /** Left out, the place on the scale tells: see `polarityOf`. */
  readonly polarity?: UserPolarity;
  readonly variants: readonly string[];
}

export const emptyLexicon: UserLexicon = { judgements: [], ignore: [], people: [], frameworks: [] };

/** The version of the file's form that is read. */
export const LEXICON_VERSION = 1;

/** Most entries of one list, most spellings of one entry, most grades of one scale, and most UTF-16 code units of one text. */
export const LEXICON_LIMITS = { entries: 5_000, spellings: 50, grades: 20, text: 200, meaning: 1_000 } as const;

/** The lexicon in a file's JSON value. Whatever the value is, there is a lexicon; what cannot be used is left out and told. */
export function readUserLexicon(json: unknown): { readonly lexicon: UserLexicon; readonly problems: readonly JsonProblem[] } {
  const reader = new Reader();
  const file = reader.record(json, [], ["$schema", "version", "judgements", "ignore", "people", "frameworks"]);
  if (!file) return { lexicon: emptyLexicon, problems: reader.problems };
  if (file.version === undefined) reader.tell([], `“version” is missing; it must be ${LEXICON_VERSION}.`);
  else if (file.version !== LEXICON_VERSION) {
    // What another version's words mean is not known here.
    reader.tell(["version"], `Only version ${LEXICON_VERSION} of this file can be read, so nothing in it is used.`);
    return { lexicon: emptyLexicon, problems: reader.problems };
  }
  if (file.$schema !== undefined && typeof file.$schema !== "string") reader.tell(["$schema"], "This must be a text.");
  const lexicon = {
    judgements: reader.list(file.judgements, ["judgements"], readJudgement),
    ignore: reader.list(file.ignore, ["ignore"], readIgnored),
    people: reader.list(file.people, ["people"], readPerson),
    frameworks: reader.list(file.frameworks, ["frameworks"], readFramework),
  };
  return { lexicon, problems: reader.problems };
}

/** On a scale that says nothing else its upper half praises, its lower half criticises, and a middle does neither. */
export function polarityOf({ scale }: UserFramework, index: number): UserPolarity {
  const own = scale[index]?.polarity;
  if (own) return own;
  const middle = (scale.length - 1) / 2;
  return index < middle ? "positive" : index > middle ? "negative" : "mixed";
}

type Path = JsonProblem["path"];

const POLARITIES: readonly UserPolarity[] = ["positive", "negative", "mixed"];

function readJudgement(reader: Reader, value: unknown, path: Path): UserJudgement | undefined {
  const entry = reader.record(value, path, ["words", "polarity", "category"]);
  if (!entry) return undefined;
  const words = reader.spellings(entry.words, [...path, "words"], { needed: true });
  const polarity = reader.oneOf(entry.polarity, [...path, "polarity"], POLARITIES);
  const category = reader.oneOf(entry.category, [...path, "category"], ["evaluative", "grade"], "evaluative");
  return words && polarity && category ? { words, polarity, category } : undefined;
}

function readIgnored(reader: Reader, value: unknown, path: Path): IgnoredWords | undefined {
  const entry = reader.record(value, path, ["words", "kind"]);
  if (!entry) return undefined;
  const words = reader.spellings(entry.words, [...path, "words"], { needed: true });
  const kind = reader.oneOf(entry.kind, [...path, "kind"], ["judgement", "statistic", "official", "all"], "judgement");
  return words && kind ? { words, kind } : undefined;
}

function readPerson(reader: Reader, value: unknown, path: Path): UserPerson | undefined {
  const entry = reader.record(value, path, ["name", "role", "organisation", "ignore"]);
  if (!entry) return undefined;
  const name = reader.words(entry.name, [...path, "name"]);
  const role = reader.optional(entry.role, [...path, "role"]);
  const organisation = reader.optional(entry.organisation, [...path, "organisation"]);
  const { ignore = false } = entry;
  if (typeof ignore !== "boolean") return reader.tell([...path, "ignore"], "This must be true or false.");
  return name === undefined ? undefined : { name, ...has("role", role), ...has("organisation", organisation), ignore };
}

function readFramework(reader: Reader, value: unknown, path: Path): UserFramework | undefined {
  const entry = reader.record(value, path, ["id", "name", "inspectorate", "inForce", "scale"]);
  if (!entry) return undefined;
  const id = reader.words(entry.id, [...path, "id"]);
  const name = reader.words(entry.name, [...path, "name"]);
  const inspectorate = reader.words(entry.inspectorate, [...path, "inspectorate"]);
  const inForce = readPeriod(reader, entry.inForce, [...path, "inForce"]);
  const scale = readScale(reader, entry.scale, [...path, "scale"]);
  return id && name && inspectorate && inForce && scale ? { id, name, inspectorate, inForce, scale } : undefined;
}

function readPeriod(reader: Reader, value: unknown, path: Path): UserFramework["inForce"] | undefined {
  const entry = reader.record(value, path, ["from", "to"]);
  if (!entry) return undefined;
  const from = reader.date(entry.from, [...path, "from"]);
  const to = entry.to === undefined ? undefined : reader.date(entry.to, [...path, "to"]);
  if (from === undefined || (entry.to !== undefined && to === undefined)) return undefined;
  if (to !== undefined && to < from.slice(0, to.length)) return reader.tell([...path, "to"], "This lies before “from”.");
  return { from, ...has("to", to) };
}

/** A scale with a hole would count its steps wrong, so a grade that cannot be used costs the whole. */
function readScale(reader: Reader, value: unknown, path: Path): readonly UserGrade[] | undefined {
  const known = reader.problems.length;
  const scale = reader.list(value, path, readGrade, LEXICON_LIMITS.grades);
  if (reader.problems.length > known) return undefined;
  return scale.length >= 2 ? scale : reader.tell(path, "This must be a list of at least two grades, the best first.");
}

function readGrade(reader: Reader, value: unknown, path: Path): UserGrade | undefined {
  const entry = reader.record(value, path, ["grade", "meaning", "polarity", "variants"]);
  if (!entry) return undefined;
  const grade = reader.words(entry.grade, [...path, "grade"]);
  const meaning = reader.optional(entry.meaning, [...path, "meaning"], LEXICON_LIMITS.meaning);
  const polarity = entry.polarity === undefined ? undefined : reader.oneOf(entry.polarity, [...path, "polarity"], POLARITIES);
  const variants = reader.spellings(entry.variants, [...path, "variants"], { needed: false });
  if (grade === undefined || !variants) return undefined;
  return { grade: grade.toLowerCase(), ...has("meaning", meaning), ...(polarity ? { polarity } : {}), variants };
}

/** Reads values of unknown form and notes what it could not use. */
class Reader {
  readonly problems: JsonProblem[] = [];

  tell(path: Path, message: string): undefined {
    this.problems.push({ path, message });
    return undefined;
  }

  record(value: unknown, path: Path, keys: readonly string[]): Readonly<Record<string, unknown>> | undefined {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return this.tell(path, "This must be an object: { … }.");
    for (const key of Object.keys(value))
      if (!keys.includes(key))
        this.tell([...path, key], `This is not known here. Known are ${keys.filter((name) => name !== "$schema").join(", ")}.`);
    return value as Readonly<Record<string, unknown>>;
  }

  /** The entries that can be used; none where there is no list. */
  list<T>(
    value: unknown,
    path: Path,
    read: (reader: Reader, value: unknown, path: Path) => T | undefined,
    limit: number = LEXICON_LIMITS.entries,
  ): readonly T[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.tell(path, "This must be a list: [ … ].");
      return [];
    }
    if (value.length > limit) this.tell(path, `There are more than ${limit} entries; those after are not used.`);
    return value.slice(0, limit).flatMap((entry: unknown, index) => read(this, entry, [...path, index]) ?? []);
  }

  /** One expression, or a list of its spellings. */
  spellings(value: unknown, path: Path, { needed }: { readonly needed: boolean }): readonly string[] | undefined {
    if (value === undefined && !needed) return [];
    if (!Array.isArray(value)) {
      const only = this.words(value, path);
      return only === undefined ? undefined : [only];
    }
    const words = this.list(value, path, (reader, entry, at) => reader.words(entry, at), LEXICON_LIMITS.spellings);
    if (words.length > 0 || (value.length === 0 && !needed)) return words;
    return value.length === 0 ? this.tell(path, "This names no words.") : undefined;
  }

  /** A text with at least a letter or digit in it. */
  words(value: unknown, path: Path): string | undefined {
    const text = this.text(value, path, LEXICON_LIMITS.text);
    if (text !== undefined && !/[\p{L}\p{N}]/u.test(text)) return this.tell(path, "This holds no letter or digit.");
    return text;
  }

  optional(value: unknown, path: Path, limit: number = LEXICON_LIMITS.text): string | undefined {
    return value === undefined ? undefined : this.text(value, path, limit);
  }

  text(value: unknown, path: Path, limit: number): string | undefined {
    if (typeof value !== "string") return this.tell(path, "This must be a text in quotation marks.");
    if (value.length > limit) return this.tell(path, `This is longer than ${limit} characters.`);
    return value.trim() === "" ? this.tell(path, "This is empty.") : value.trim().replace(/\s+/g, " ");
  }

  date(value: unknown, path: Path): string | undefined {
    if (typeof value === "string" && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value)) return value;
    return this.tell(path, "This must be a year, month or day: “2024”, “2024-09” or “2024-09-01”.");
  }

  oneOf<T extends string>(value: unknown, path: Path, values: readonly T[], otherwise?: T): T | undefined {
    if (value === undefined && otherwise !== undefined) return otherwise;
    const known = values.find((name) => name === value);
    return known ?? this.tell(path, `This must be ${values.slice(0, -1).join(", ")} or ${values.at(-1)}.`);
  }
}

/** An optional field: there or not, never undefined. */
function has<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>;
}
