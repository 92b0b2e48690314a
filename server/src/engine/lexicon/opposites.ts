/*
 * Words for two ends of one scale, of which an answer says the one where a finding said the other: "late" and "on time". A finding and an answer are about the same scale where each has
 * a word of it.
 */
export const OPPOSITES: readonly (readonly [worse: RegExp, better: RegExp])[] = [
  [
    /\b(?:late|slow|slowly|delays?|delayed|overdue|behind|waited|waits?)\b/i,
    /\b(?:on time|in time|prompt|promptly|punctual|ahead of time|within (?:the )?(?:time|target|timescales?|deadline|hour|day|week)|same day|straight away|at once)\b/i,
  ],
  [/\b(?:unclean|dirty|filthy|grubby|soiled|poor hygiene|infection)\b/i, /\b(?:spotless|immaculate|gleaming|clean|you could eat)\b/i],
  [/\b(?:unsafe|unsafely|at risk|dangerous|risks?)\b/i, /\b(?:safe|safely|out of danger|unharmed)\b/i],
  [/\b(?:low morale|morale|unhappy|demoralised|disaffected|fear)\b/i, /\b(?:happy|cheerful|in good heart|proud|content|jolly)\b/i],
  [/\b(?:chaotic|chaos|tense|violent|disorder\w*|noisy|toxic)\b/i, /\b(?:calm|orderly|peaceful|quiet|relaxed|friendly|serene)\b/i],
  [/\b(?:unclear|muddled|vague|confus\w+|unfocused)\b/i, /\b(?:clear as|crystal clear|perfectly clear|plain as|precise|specific)\b/i],
  [/\b(?:patchy|incomplete|gaps?|missing|thin|absent)\b/i, /\b(?:complete|thorough|in full|up to date|to hand|on file)\b/i],
  [/\b(?:out of date|outdated|lapsed|expired)\b/i, /\b(?:in date|up to date|renewed)\b/i],
  [
    /\b(?:remote|distant|invisible|absent|out of touch)\b/i,
    /\b(?:visible|hands[- ]on|on the (?:floor|wards?|landings?)|every day|daily)\b/i,
  ],
  [/\b(?:unkempt|shabby|run[- ]down|dilapidated)\b/i, /\b(?:well kept|smart|freshly painted|redecorated)\b/i],
  [/\b(?:secretive|defensive|closed|not been open|evasive)\b/i, /\b(?:open (?:with|about|book)|candid|frank|transparent|hid nothing)\b/i],
  [/\b(?:cold|uncaring|unkind|without dignity|dignity|rude)\b/i, /\b(?:warm|kind|caring|loving|gentle|respectful|with respect)\b/i],
  [/\b(?:too many|overwhelmed|overstretched|too high)\b/i, /\b(?:manageable|well within|below (?:the )?(?:average|limit|norm))\b/i],
  [/\b(?:unhealthy|hungry|poor food|inedible|bland)\b/i, /\b(?:delicious|nourishing|home[- ]cooked|fresh(?:ly)?)\b/i],
];
