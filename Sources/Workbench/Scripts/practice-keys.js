// Which key does what. In a text field only Escape, and keys with Alt, do anything.

const inField = (element) => element?.matches("textarea, input, select");

/** Listens for keys and calls the page's acts. */
export function bindKeys(acts) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    if (document.querySelector("dialog:modal")) return;
    if (event.key === "Escape") {
      event.preventDefault();
      return acts.stepOut();
    }
    if (inField(event.target) && !event.altKey) return;
    const digit = /^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1];
    const act = digit ? () => acts.use(Number(digit)) : named(event, acts);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function named({ key, code, altKey }, acts) {
  if (altKey) return code === "KeyN" ? acts.notice : undefined;
  return { n: acts.notice, w: acts.write, "?": acts.help }[key];
}
