/** Trade unions whose members work in what is inspected in the United Kingdom, by the names they go by in the press. Source: TUC, list of member unions, 2024. */
export const UNIONS: ReadonlySet<string> = new Set([
  "Unison",
  "UNISON",
  "Unite",
  "GMB",
  "NEU",
  "NASUWT",
  "NAHT",
  "RCN",
  "BMA",
  "POA",
  "Napo",
  "NAPO",
  "PCS",
  "FBU",
]);
