// What a press on a code or on one of its choices makes of the coding that stands.

import { parts } from "./code-panel.js";

/**
 * The coding after a press on the code itself: a new one, `null` to take it back, `undefined` for no change. `before` is
 * what was said with the code when it was taken back.
 */
export function pressed(row, coding, before, choices) {
  if (row.dataset.scale === "binary") return coding ? null : { value: "yes", ...before };
  if (row.dataset.scale !== "nominal") return undefined;
  const values = choices.map((choice) => parts(choice)[1]).filter((value) => value !== row.dataset.unset);
  const next = values[coding ? values.indexOf(coding.value) + 1 : 0];
  return next === undefined ? null : { ...(coding ?? before), value: next };
}

/** The coding after a choice such as `severity=2`. Only an option of several is taken back when it is chosen again. */
export function chosen(choice, row, coding, before) {
  const [field, value] = parts(choice);
  const base = coding ?? before;
  if (field === "value") return { ...base, value };
  if (field === "choose") {
    const options = new Set((coding?.value ?? "").split("|").filter(Boolean));
    if (!options.delete(value)) options.add(value);
    return { ...base, value: [...options].sort().join("|") };
  }
  if (!coding && row.dataset.scale !== "binary") return undefined;
  return { value: "yes", ...base, [field]: field === "severity" ? Number(value) : value };
}
