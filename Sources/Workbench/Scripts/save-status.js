// Says in words whether everything is saved.

const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

export class SaveStatus {
  #line;

  constructor(line) {
    this.#line = line;
  }

  show({ state, at, words, count, replaced }) {
    this.#line.classList.toggle("is-waiting", state === "waiting" || state === "refused");
    this.#line.textContent = {
      saving: () => "saving",
      saved: () => {
        const changed = replaced ? `; ${replaced} characters that cannot be kept were replaced` : "";
        return `saved ${time.format(new Date(at))}${changed}`;
      },
      waiting: () => {
        const kept = count === 1 ? "1 change is" : `${count} changes are`;
        return `not saved: ${words.replace(/\.$/, "")}. Trying again; ${kept} kept in this browser.`;
      },
      refused: () => `not saved: ${words}`,
    }[state]();
  }
}
