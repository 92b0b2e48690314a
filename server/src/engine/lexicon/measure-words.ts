/** How reports name what they count: each pattern stands for one thing, told here by a word of its own in capitals. The order counts. */
export const MEASURE_NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:children (?:and young people )?)?(?:who are |are |living |live |lived |being |identified as living )?(?:in )?(?:an? )?(?:privately arranged foster(?:ing)? (?:placements?|care)|private fostering (?:arrangements?|placements?)|privately fostered)(?: children)?\b/g,
    " PRIVATEFOSTER ",
  ],
  [/\bunaccompanied asylum[- ]seek(?:ing (?:children|young people|minors)|ers)\b|\buascs?\b/g, " UASC "],
  [
    /\b(?:(?:became |were made )?(?:the )?subjects? (?:of|to) (?:an? )?)?(?:special guardianship orders?|sgos?)\b(?: (?:was|were|had been|have been) made)?/g,
    " SGO ",
  ],
  [/\b(?:the )?(?:subjects? (?:of|to) )?(?:an? |the )?child(?:ren)?(?:['’]s)? protection plans?\b(?: \(cpps?\))?/g, " CPPLAN "],
  [/\b(?:the )?subjects? (?:of|to) (?:an? )?(?:formal )?plans? of protection\b/g, " CPPLAN "],
  [/\bchild(?:ren)? in need(?: \(cin\))?(?! of\b)/g, " CIN "],
  [
    /\b(?:children|young people|child|pupils)?(?: and young people)? ?(?:(?:who|that) )?(?:(?:is|are|was|were|have been|being|been) ){0,3}looked[- ]after(?: children)?(?: by (?:the |their )?(?:local authority|council|authority|borough|county|city))?\b/g,
    " LOOKEDAFTER ",
  ],
  [
    /\b(?:children|young people|child)? ?(?:and young people )?(?:(?:who|that) )?(?:(?:is|are|was|were) )?in (?:public |the (?:council|local authority|authority)['’]s |the (?=care of the (?:council|local authority)))?care\b(?: of the (?:council|local authority))?(?! (?:proceedings|homes?|plans?|orders?|leavers?))/g,
    " LOOKEDAFTER ",
  ],
  [/\blooks? after\b|\blooking after\b|\bcar(?:es|ed|ing) for\b/g, " LOOKEDAFTER "],
  [/\bcare leavers\b|\bcare[- ]experienced young (?:people|adults)\b|\byoung people leaving care\b/g, " CARELEAVER "],
  [
    /\bnot (?:currently )?in (?:education,? employment (?:and|or) training|employment,? education (?:and|or) training|education,? training (?:and|or) employment|eet)\b(?: \(neet\))?|\bneet\b/g,
    " NEET ",
  ],
  [
    /\bin (?:education,? employment (?:and|or) training|employment,? education (?:and|or) training|education,? training (?:and|or) employment|eet)\b(?: \(eet\))?/g,
    " EET ",
  ],
  [/\badopted\b|\badoptions\b|\badoption orders?\b/g, " ADOPT "],
  [
    /\b(?:out(?:side)?(?: of)?|outwith) (?:the |their |its )?(?:local authority|council|borough|county|city|home|local|authority)?(?:['’]s)? ?(?:area|boundar(?:y|ies)|borough|county|authority)\b/g,
    " OUTOFAREA ",
  ],
  [/\bserious case reviews?\b|\bscrs?\b/g, " SCR "],
  [/\bfull[- ]time equivalent\b|\b(?:w?fte)\b/g, " FTE "],
  [/\bper cent\b|%/g, " "],
];

/** Words that tell nothing of what is counted. */
export const EMPTY_IN_MEASURES =
  /^(?:the|a|an|of|to|for|by|at|on|and|or|as|it|its|their|there|is|are|was|were|be|been|being|has|have|had|do|does|did|currently|now|total|overall|some|number|numbers|children|child|young|people|person|persons|local|authority|authorities|council|councils|council['’]s|authority['’]s|borough|county|city|who|whom|that|which|this|these|those|them|they|also|just|only|still|all|approximately|in|subject|recorded|known|identified|reported|area|services?|with|lives?|lived|living)$/;
