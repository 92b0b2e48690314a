/**
 * What the private-use characters of Symbol and Wingdings stand for. Word writes its list bullets with them, and a PDF keeps the font's own
 * numbers: U+F000 plus the character's place in the font.
 */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0xf02d, "–"],
  [0xf06c, "●"],
  [0xf06e, "◼"],
  [0xf06f, "□"],
  [0xf071, "❑"],
  [0xf076, "❖"],
  [0xf0a3, "≤"],
  [0xf0a7, "▪"],
  [0xf0a8, "◻"],
  [0xf0b0, "°"],
  [0xf0b3, "≥"],
  [0xf0b7, "•"],
  [0xf0d8, "➢"],
  [0xf0e0, "→"],
  [0xf0fc, "✓"],
  [0xf0fe, "☑"],
]);

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"],
]);

/**
 * A run's characters as text: ligatures taken apart, symbol fonts' bullets as Unicode bullets, odd spaces as plain ones, soft hyphens and
 * control characters left out. A private-use character without a known meaning is `•` where it stands alone (a bullet) and U+FFFD elsewhere.
 */
export function readableCharacters(raw: string): string {
  if (/^[\x20-\x7e]*$/.test(raw)) return raw;
  const alone = raw.trim().length === 1;
  let text = "";
  for (const character of raw) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xe000 && code <= 0xf8ff) text += SYMBOLS.get(code) ?? (alone ? "•" : "\ufffd");
    else if (code === 0x00ad || code === 0x200b || code === 0xfeff || (code < 0x20 && code !== 9) || (code >= 0x7f && code < 0xa0))
      continue;
    else if (code === 9 || code === 0x00a0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) text += " ";
    else text += LIGATURES.get(character) ?? character;
  }
  return text;
}
