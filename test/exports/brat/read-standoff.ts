/** A text-bound annotation. Offsets count code points. */
export interface TextBound {
  readonly type: string;
  readonly fragments: readonly { readonly start: number; readonly end: number }[];
  readonly words: string;
}

export interface Standoff {
  readonly stretches: ReadonlyMap<string, TextBound>;
  readonly attributes: readonly { readonly name: string; readonly target: string; readonly value?: string }[];
  readonly relations: readonly { readonly type: string; readonly from: string; readonly to: string }[];
  readonly remarks: readonly { readonly type: string; readonly target: string; readonly words: string }[];
}

/** Reads a file of brat's standoff format as its page describes it, and throws where it is none. */
export function readStandoff(file: string, text: string): Standoff {
  const characters = [...text];
  const stretches = new Map<string, TextBound>();
  const attributes: Standoff["attributes"][number][] = [];
  const relations: Standoff["relations"][number][] = [];
  const remarks: Standoff["remarks"][number][] = [];
  const ids = new Set<string>();
  // Python's idea of lines
  const lines = file.split(/\r\n|[\n\r\v\f\p{Zl}\p{Zp}\u0085]/u);
  if (lines.pop() !== "") throw new Error("the last line has no end");
  for (const line of lines) {
    const [id = "", annotation = "", ...words] = line.split("\t");
    if (!/^[TARE#]\d+$/.test(id) || ids.has(id)) throw new Error(`no id, or used twice: ${line}`);
    ids.add(id);
    const [type = "", ...rest] = annotation.split(" ");
    if (!/^[\w-]+$/.test(type)) throw new Error(`no type: ${line}`);
    switch (id[0]) {
      case "T":
        stretches.set(id, textBound(type, rest.join(" "), only(words, line), characters));
        break;
      case "A": {
        const [target = "", value, ...more] = rest;
        if (more.length + words.length > 0) throw new Error(`an attribute has one value: ${line}`);
        attributes.push({ name: type, target, ...(value === undefined ? {} : { value }) });
        break;
      }
      case "R": {
        const [, from = "", to = ""] = /^Arg1:(T\d+) Arg2:(T\d+)$/.exec(rest.join(" ")) ?? [];
        relations.push({ type, from, to });
        break;
      }
      case "#":
        remarks.push({ type, target: rest.join(" "), words: only(words, line) });
    }
  }
  const targets = [...attributes, ...remarks].map(({ target }) => target).concat(relations.flatMap(({ from, to }) => [from, to]));
  for (const target of targets) if (!stretches.has(target)) throw new Error(`nothing is called ${target}`);
  return { stretches, attributes, relations, remarks };
}

function only(columns: readonly string[], line: string): string {
  const [words = "", ...more] = columns;
  if (words === "" || more.length > 0) throw new Error(`not one column of words: ${line}`);
  return words;
}

function textBound(type: string, where: string, words: string, characters: readonly string[]): TextBound {
  const fragments = where.split(";").map((part) => {
    const [start = Number.NaN, end = Number.NaN] = part.split(" ").map(Number);
    if (!(start >= 0 && start < end && end <= characters.length)) throw new Error(`not in the text: ${part}`);
    return { start, end };
  });
  const there = fragments.map(({ start, end }) => characters.slice(start, end).join("")).join(" ");
  if (there !== words) throw new Error(`“${words}” is “${there}” in the text`);
  for (const [index, { start }] of fragments.entries())
    if (start < (fragments[index - 1]?.end ?? 0)) throw new Error(`fragments out of order: ${where}`);
  return { type, fragments, words };
}

/** What `annotation.conf` allows: throws where the annotations are others. */
export function assertConfigured(standoff: Standoff, configuration: string): void {
  const sections = new Map(
    configuration.split(/^\[(?=\w+\]$)/m).map((section) => {
      const [name = "", ...lines] = section.split("\n").filter((line) => line !== "");
      return [name.replace("]", ""), lines];
    }),
  );
  for (const name of ["entities", "relations", "events", "attributes"]) if (!sections.has(name)) throw new Error(`no section ${name}`);
  const entities = new Set(sections.get("entities"));
  const typeOf = (id: string) => standoff.stretches.get(id)?.type ?? "";
  for (const { type } of standoff.stretches.values()) if (!entities.has(type)) throw new Error(`no entity ${type}`);
  const relations = new Set(sections.get("relations"));
  for (const { type, from, to } of standoff.relations)
    if (!relations.has(`${type}\tArg1:${typeOf(from)}, Arg2:${typeOf(to)}`)) throw new Error(`no relation ${type} of these`);
  for (const { name, target, value } of standoff.attributes) {
    const line = sections.get("attributes")?.find((one) => one.startsWith(`${name}\t`)) ?? "";
    const [, of = "", values] = /\tArg:([\w|]+)(?:, Value:(\S+))?$/.exec(line) ?? [];
    if (!of.split("|").includes(typeOf(target))) throw new Error(`${name} is none of ${typeOf(target)}`);
    if (value === undefined ? values !== undefined : !values?.split("|").includes(value)) throw new Error(`${name} is never ${value}`);
  }
}
