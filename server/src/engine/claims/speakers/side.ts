import { INSPECTORATE } from "../../tags/officials/organisations.ts";

/** Whose interest a speaker has in the report: they made it, it is about them, or neither. */
export type Side = "inspecting" | "inspected" | "other";

/** Roles that do not answer for what was inspected. */
const OUTSIDE_ROLE =
  /\b(?:mp|msp|opposition|independents|union|unison|branch|campaign|judge|ombudsman|(?:liberal|labour|conservative|green|independent)(?: democrats?)? group|liberal|reporter|presenter)\b/i;
/** Bodies that speak of others' services and run none. */
const PRESSURE_GROUP =
  /\b(?:union|unison|campaign|residents|families|nspcc|barnardo[’']s|forum|alliance|coalition|league|(?:democrat|labour|conservative|green|independent) group)\b/i;
/** Of those that issue a statement, these do not answer for what was inspected either. */
const OTHER_ISSUER = /\b(?:workers|association|federation|parents)\b/i;

/** Bodies that rate and find as inspectorates do, though they are not called so. */
const REGULATOR = /^(?:the )?(?:Environment Agency|Ofqual|Ofwat|Ofgem|Ofcom|Health and Safety Executive|Office for Students)$/;

/** Whom a government sends to look into a service: "the government's commissioner", "independent reviewer"; not a force's or a crime commissioner. */
const SENT =
  /^(?:(?:the |a )?(?:(?:government|department|minister|ministers|secretary of state|dfe|intervention)\S*(?: appointed)? )+commissioner|(?:independent |lead )?reviewer)$/i;
const OF_GOVERNMENT = /^(?:the )?(?:government|department for|dfe|uk government|welsh government)\b/i;

/** The side of somebody in an office; `inspectorate` is the one the document speaks of. */
export function sideOfOfficial(role: string | undefined, organisation: string | undefined, inspectorate: string | undefined): Side {
  if (role !== undefined && /\b(?:hmi|inspectors?|chief inspector)\b/i.test(role) && !isRank(role, organisation)) return "inspecting";
  if (organisation !== undefined && (organisation === inspectorate || INSPECTORATE.test(organisation) || REGULATOR.test(organisation)))
    return "inspecting";
  if (role !== undefined && SENT.test(role) && (organisation === undefined || OF_GOVERNMENT.test(organisation))) return "inspecting";
  if (role !== undefined && OUTSIDE_ROLE.test(role)) return "other";
  return organisation !== undefined && PRESSURE_GROUP.test(organisation) ? "other" : "inspected";
}

/** "Inspector Ivo Reed, Northmarch Police": a rank. */
function isRank(role: string, organisation: string | undefined): boolean {
  return (
    /\bdetective\b/i.test(role) ||
    (organisation !== undefined && !INSPECTORATE.test(organisation) && /\b(?:police|constabulary|force)\b/i.test(organisation))
  );
}

/** The side of a body that issues a statement. */
export function sideOfIssuer(body: string): Side {
  return PRESSURE_GROUP.test(body) || OTHER_ISSUER.test(body) ? "other" : "inspected";
}
