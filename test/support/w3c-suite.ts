import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { root } from "./root.ts";

/** The tests of the W3C's Web Annotation Data Model, where they are at hand. */
const suite = path.resolve(root, "../shared/w3c-annotation-tests");
export const hasSuite = existsSync(suite);

interface Collection {
  readonly "@context": unknown;
  readonly first: { readonly items: readonly unknown[] };
}

/** Names of the suite's MUSTs that a collection, its page or an annotation in it does not meet. */
export function failedMusts(text: string): readonly string[] {
  const collection: Collection = JSON.parse(text);
  const page = { "@context": collection["@context"], ...collection.first };
  return [
    ...mustsOf("collections/collectionMusts.test").filter((name) => !isValid(name, collection)),
    ...mustsOf("collections/pages/pageMusts.test").filter((name) => !isValid(name, page)),
    ...mustsOf("annotations/annotationMusts.test").filter((name) => collection.first.items.some((item) => !isValid(name, item))),
  ];
}

export function mustsOf(list: string): readonly string[] {
  return JSON.parse(readFileSync(path.join(suite, list), "utf8")).assertions.filter((name: unknown) => typeof name === "string");
}

let compiled: Ajv | undefined;

/** The suite's schemas are of draft 4, whose `id` later drafts call `$id`, and whose `exclusiveMinimum` says how to read `minimum`. */
export function isValid(name: string, value: unknown): boolean {
  if (!compiled) {
    compiled = new Ajv({ strict: false, validateFormats: false });
    for (const file of readdirSync(path.join(suite, "definitions"))) compiled.addSchema({ ...schemaOf(`definitions/${file}`), $id: file });
  }
  const $id = path.basename(name);
  const validate = compiled.getSchema($id) ?? compiled.compile({ ...schemaOf(name), $id });
  return validate(value) === true;
}

function schemaOf(file: string): object {
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== "object" || value === null) return value;
    const { $schema: _schema, ...others } = value as Record<string, unknown>;
    if (others.exclusiveMinimum === true) {
      others.exclusiveMinimum = others.minimum;
      delete others.minimum;
    }
    return Object.fromEntries(
      Object.entries(others).map(([key, part]) => [key === "id" && typeof part === "string" ? "$id" : key, renamed(part)]),
    );
  };
  return renamed(JSON.parse(readFileSync(path.join(suite, file), "utf8"))) as object;
}
