// When a change meets something else than what this page knew: shows both, and lets the coder decide.

import { unanswered } from "./coding-state.js";
import { codingWords, unitName } from "./words.js";

/** Asks which of the two stays; gives the waiting changes as they are to be sent after that. */
export async function settle(change, units, nameOf) {
  const there = units[change.unit] ?? unanswered();
  const dialog = document.querySelector("#conflict");
  const write = (part, text) => (dialog.querySelector(`#conflict-${part}`).textContent = text);
  const row = nameOf(change.code);
  write("place", [unitName(change.unit), row?.dataset.name].filter(Boolean).join(", "));
  const stands = there.codings[change.code];
  write("there", stands ? codingWords(stands, row.dataset.scale) : there.nothing ? "nothing to code here" : "not set");
  write("here", madeWords(change, row));
  dialog.returnValue = "";
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  const isHere = dialog.returnValue !== "there";
  const was = { nothing: there.nothing, coding: stands };
  const isSame = ({ act, unit, code }) => act !== "flag" && unit === change.unit && code === change.code;
  return (waiting) =>
    isHere
      ? waiting.map((other) => (other.id === change.id ? { ...other, id: crypto.randomUUID(), was } : other))
      : waiting.filter((other) => !isSame(other));
}

function madeWords({ act, nothing: isNothing, coding }, row) {
  if (act === "nothing") return isNothing ? "nothing to code here" : "something to code";
  return act === "set" ? codingWords(coding, row.dataset.scale) : "not set";
}
