// Letters, digits and signs as keys can be switched off, for whoever speaks to the browser or types by accident. The
// browser keeps it.

const kept = "debrief-keys";
const box = document.querySelector("[data-character-keys]");

export function areOff() {
  try {
    return localStorage.getItem(kept) === "off";
  } catch {
    return false;
  }
}

if (box) {
  box.checked = !areOff();
  box.addEventListener("change", () => localStorage.setItem(kept, box.checked ? "on" : "off"));
}
