// Says in words whether everything is saved.

export class SaveStatus {
  #line;
  #cause = "";

  constructor(line) {
    this.#line = line;
  }

  show({ state, at, words, count, replaced, isNetwork, isSignedOut }) {
    const text = {
      saving: () => (this.#cause ? this.#line.textContent : "saving"),
      saved: () => {
        const changed = replaced ? `; ${replaced} characters that cannot be kept were replaced` : "";
        return `saved ${clock(new Date(at))}${changed}`;
      },
      waiting: () => {
        this.#cause = "waiting for the network";
        if (isSignedOut) this.#cause = `${words}: give your passphrase to go on`;
        else if (!isNetwork) this.#cause = `not saved: ${words.replace(/\.$/, "")}. Trying again`;
        return `${this.#cause}, ${kept(count)}`;
      },
      kept: () => `${this.#cause}, ${kept(count)}`,
      refused: () => `not saved: ${words}`,
      conflict: () => (this.#cause = "not saved: changed elsewhere"),
    }[state]();
    if (state === "saved" || state === "refused") this.#cause = "";
    this.#line.classList.toggle("is-waiting", this.#cause !== "" || state === "refused");
    this.#line.textContent = text;
  }
}

const kept = (count) => (count === 1 ? "1 change kept here" : `${count} changes kept here`);

// By hand: making a formatter of the browser's takes longer than all else that opening the page asks of the scripts.
const clock = (time) => [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
