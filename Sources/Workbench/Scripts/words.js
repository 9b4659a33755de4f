// How codings stand, in words. `TranscriptRow` and `CodeView` on the server say the same.

const plural = (count, one, many) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What a unit is called, as `CodingUnit.name` on the server. */
export const unitName = (unit) => (unit === "session" ? "The whole conversation" : `Turn ${unit}`);

/** What is said with a code, such as "yes, severity 2, 1 quote". */
export function codingWords(coding, scale) {
  const value = scale === "set" ? coding.value.split("|").filter(Boolean).join(" and ") || "none" : coding.value;
  const evidence = coding.evidence?.length ?? 0;
  return [
    value,
    coding.severity != null && `severity ${coding.severity}`,
    coding.attribute,
    evidence > 0 && plural(evidence, "quote", "quotes"),
    coding.comment && "comment",
    coding.alternative && "alternative",
  ]
    .filter(Boolean)
    .join(", ");
}

/** What a code still lacks on an answered unit, such as ["severity", "evidence"]. */
export function lacking(coding, { unset, severities, attribute, evidence, needsValue }) {
  if (!coding) return needsValue === undefined ? [] : ["value"];
  if (coding.value === unset) return [];
  return [
    severities !== undefined && coding.severity == null && "severity",
    attribute && coding.attribute == null && attribute,
    evidence === "required" && !coding.evidence?.length && "evidence",
  ].filter(Boolean);
}

/** How a unit stands, such as "2 codes, not complete". */
export function unitWords(said, isComplete) {
  return answerWords(said, isComplete) + (said.flag ? ", unsure" : "");
}

function answerWords(said, isComplete) {
  if (said.nothing) return "nothing to code";
  const count = Object.keys(said.codings).length;
  if (count === 0) return "not yet coded";
  return plural(count, "code", "codes") + (isComplete ? "" : ", not complete");
}
