import type { Official } from "../../engine/index.ts";
import type { Reading } from "../reading.ts";
import type { Card } from "./card.ts";

export function officialCard(official: Official, { analysis }: Reading): Card {
  const person = analysis.claims.person(official.entity);
  const role = official.role ?? person?.role;
  const organisation = official.organisation ?? person?.organisation;
  const count = person?.mentions.length ?? 1;
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
