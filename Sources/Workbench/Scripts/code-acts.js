// What a press on a code or on one of its choices makes of the coding that stands.

import { parts } from "./code-panel.js";

/** The coding after a press on the code itself: a new one, `null` to take it back, `undefined` for no change. */
export function pressed(row, coding, choices) {
  if (row.dataset.scale === "binary") return coding ? null : { value: "yes" };
  if (row.dataset.scale !== "nominal") return undefined;
  const values = choices.map((choice) => parts(choice)[1]).filter((value) => value !== row.dataset.unset);
  const next = values[coding ? values.indexOf(coding.value) + 1 : 0];
  return next === undefined ? null : { ...coding, value: next };
}

/** The coding after a choice such as `severity=2`; made again, the choice is taken back. */
export function chosen(choice, row, coding) {
  const [field, value] = parts(choice);
  if (field === "value") return coding?.value === value ? null : { ...coding, value };
  if (field === "choose") {
    const options = new Set((coding?.value ?? "").split("|").filter(Boolean));
    if (!options.delete(value)) options.add(value);
    return { ...coding, value: [...options].sort().join("|") };
  }
  const base = coding ?? (row.dataset.scale === "binary" ? { value: "yes" } : undefined);
  if (!base) return undefined;
  const made = field === "severity" ? Number(value) : value;
  return { ...base, [field]: base[field] === made ? null : made };
}
