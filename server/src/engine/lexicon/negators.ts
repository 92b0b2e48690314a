/** Words that deny. Words only, no logic. Counted over 82 reports (2014–2025), where "not" alone leads most criticism. */
export const NEGATORS = "not never no without neither nor none nobody cannot hardly scarcely";

/** Denied, these judge by themselves whatever follows ("not always visited", "do not routinely record"). */
export const STEADY_WORDS = "always routinely regularly often usually generally normally";
/** Denied, these judge together with the participle or verb they touch ("not fully implemented", "not sufficiently prioritised"). */
export const MANNER_WORDS =
  "consistently fully sufficiently systematically adequately universally uniformly entirely completely wholly properly reliably thoroughly yet";

/** Steadiness denied in one word: judge alone ("rarely recorded"). */
export const SELDOM_WORDS = "rarely seldom infrequently intermittently sporadically";

/**
 * What a service is there to achieve. Denied, it is criticism ("does not reflect", "not met"); other verbs denied are plain facts ("was
 * not updated", "not offered"). Base forms.
 */
export const ACHIEVEMENT_VERBS = `
address analyse achieve align articulate capture challenge cohere comply connect consider contain convey cover deliver demonstrate detail drive embed enable engage ensure evaluate evidence explain
explore focus follow fulfil grasp guide help identify impact implement improve include influence inform lead learn listen maintain match meet mitigate
prevent prioritise progress protect realise recognise reduce reflect resolve respond safeguard scrutinise secure specify strengthen succeed support sustain tackle target
test translate understand value work benefit equip guide gain acquire remember recall develop build model
`;

/** Passive participles of achievement: denied after "is", "are", "been" they are criticism in any kind of text. */
export const DENIED_PARTICIPLES = `
met implemented sustained embedded addressed understood resolved safeguarded protected considered challenged prioritised maintained analysed evaluated realised achieved improved
heard tackled scrutinised supported explored reflected demonstrated evidenced followed coordinated aligned targeted focused tested explained mitigated joined integrated equipped
developed ensured learned learnt acted heeded honoured fixed tackled established defined specified delivered captured translated progressed pursued articulated valued
helped guided assisted enabled prevented resulted respected upheld benefited benefitted
`;

/** Negated success: bring the infinitive after them ("failed to protect"). */
export const FAILING_VERBS = "fail fails failed failing struggle struggles struggled struggling neglected omitted";

/** What something can fall short of being, after "not fully" and its like ("not fully aware"). */
export const SHORT_OF = "aware able compliant sighted operational staffed complete accurate clear engaged";
