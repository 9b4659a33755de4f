// Comments, better replies and numbers: kept a moment after the last key, and when the field is left.

const pause = 700;

/** Calls `keep(code, field, text)` for the fields below `root`. */
export function watchFields(root, keep) {
  const timers = new Map();
  const flush = (field) => {
    if (!timers.has(field)) return;
    clearTimeout(timers.get(field));
    timers.delete(field);
    keep(field.closest("[data-about]").dataset.about, field.name, field.value);
  };
  const isKept = (field) => field.matches("textarea, input[name=number]");
  root.addEventListener("input", ({ target }) => {
    if (!isKept(target)) return;
    clearTimeout(timers.get(target));
    timers.set(target, setTimeout(() => flush(target), pause));
  });
  root.addEventListener("focusout", ({ target }) => isKept(target) && flush(target));
  addEventListener("pagehide", () => [...timers.keys()].forEach(flush));
  return { flush: () => [...timers.keys()].forEach(flush), isWaiting: () => timers.size > 0 };
}
