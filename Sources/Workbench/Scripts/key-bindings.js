// Which key does what. In a text field no key does anything but Escape, which leaves the field.

import { areOff } from "./character-keys.js";

const inField = (element) => element?.matches("textarea, input, select");
const isControl = (element) => element?.matches("a, button, summary");

/** Listens for keys and calls the page's acts. */
export function bindKeys(acts) {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.isComposing || document.querySelector("dialog:modal")) return;
    if (event.ctrlKey || event.metaKey) {
      if (inField(event.target) || !pressWithControl(event, acts)) return;
      event.preventDefault();
      return;
    }
    if (inField(event.target)) {
      if (event.key === "Escape") acts.leaveField(event.target);
      return;
    }
    if (event.key.length === 1 && areOff()) return;
    const isTaken = acts.isMarking() ? acts.mark(event) : press(event, acts);
    if (isTaken) event.preventDefault();
  });
}

function pressWithControl({ key, shiftKey }, acts) {
  const act = {
    z: shiftKey ? acts.redo : acts.undo, Z: acts.redo, y: acts.redo, Enter: acts.finish,
  }[key];
  act?.();
  return act !== undefined;
}

function press(event, acts) {
  const { key, shiftKey, target } = event;
  if (key === "Enter" || key === " ") {
    if (isControl(target) || key === " ") return false;
    acts.nextUncoded();
    return true;
  }
  const moves = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };
  if (key in moves) {
    acts.move(moves[key]);
    return true;
  }
  const fixed = {
    n: acts.nothing, c: acts.comment, a: acts.alternative, v: acts.startMarking, u: acts.undo, U: acts.redo,
    f: acts.flag, Backspace: acts.takeBack, Delete: acts.takeBack, "/": acts.find, ".": acts.pause, "?": acts.help,
  };
  if (key in fixed) {
    fixed[key]();
    return true;
  }
  if (/^[1-9]$/.test(key)) return acts.digit(key);
  if (/^[a-z]$/i.test(key)) return acts.letter(key.toLowerCase(), shiftKey);
  return false;
}
