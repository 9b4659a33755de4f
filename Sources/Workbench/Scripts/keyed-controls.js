// Controls that say their key: pressing it presses, chooses or opens them. j and k step through what is marked as a
// stop. In a text field no key does anything but Escape, which leaves the field.

import { areOff } from "./character-keys.js";

document.documentElement.classList.add("with-script");

const isField = (element) => element.matches("textarea, select, input:not([type=radio], [type=checkbox])");
const isControl = (element) => element.matches("a, button, summary");
const stops = [...document.querySelectorAll("[data-stop]")];

document.addEventListener("keydown", (event) => {
  if (event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog:modal")) return;
  const { target } = event;
  const key = event.ctrlKey ? `Control+${event.key}` : event.key;
  if (isField(target)) {
    if (key === "Escape") target.blur();
    return;
  }
  // A key that is held down steps, and does nothing else again.
  if (event.repeat && !(key in { j: 1, k: 1 })) return;
  if ((key === "Enter" && isControl(target)) || (key.length === 1 && areOff())) return;
  if (press(key) || step({ j: 1, k: -1 }[key])) event.preventDefault();
});

function press(key) {
  const control = [...document.querySelectorAll("[data-key]")].find(
    (each) => each.dataset.key === key && !each.disabled && each.checkVisibility(),
  );
  if (!control) return false;
  if (isField(control)) control.focus();
  else control.click();
  return true;
}

function step(by) {
  if (!by || stops.length === 0) return false;
  const place = stops.indexOf(document.activeElement);
  const next = stops[place === -1 ? (by > 0 ? 0 : stops.length - 1) : place + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "center" });
  return true;
}

document.addEventListener("click", ({ target }) => {
  const shown = target.closest("[data-shows]")?.dataset.shows;
  if (shown) document.getElementById(shown).showModal();
});

// A choice that has fields of its own opens them.
document.addEventListener("change", ({ target }) => {
  const fields = target.dataset.opens && document.getElementById(target.dataset.opens);
  if (!fields) return;
  fields.open = true;
  fields.querySelector("select, input")?.focus();
});
