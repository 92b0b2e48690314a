import type { Official } from "../../engine/index.ts";
import type { Reading } from "../reading.ts";
import type { Card } from "./card.ts";

export function officialCard(official: Official, { analysis }: Reading): Card {
  const person = analysis.claims.people.find(({ name }) => name === official.entity);
  const mentions = analysis.tags.filter((tag) => tag.kind === "official" && tag.entity === official.entity);
  const first = mentions.flatMap((tag) => (tag.kind === "official" && (tag.role || tag.organisation) ? [tag] : []))[0];
  const role = official.role ?? person?.role ?? first?.role;
  const organisation = official.organisation ?? person?.organisation ?? first?.organisation;
  const count = person?.mentions.length ?? mentions.length;
  return {
    title: official.entity,
    lines: [
      [role ? capital(role) : undefined, organisation].filter(Boolean).join(", ") || "Role and organisation are not stated here.",
      `Mentioned ${count === 1 ? "once" : count === 2 ? "twice" : `${count} times`} in this document.`,
    ],
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
