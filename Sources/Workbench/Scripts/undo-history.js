// What can be undone and done again. It lasts as long as the tab, over reloads.

const most = 500;

export class UndoHistory {
  #key;
  #done;
  #undone;

  constructor(key) {
    this.#key = `${key}:undo`;
    try {
      ({ done: this.#done, undone: this.#undone } = JSON.parse(sessionStorage.getItem(this.#key)));
    } catch {
      [this.#done, this.#undone] = [[], []];
    }
  }

  /** Remembers an act: `{ unit, words, forth, back }`, the last two lists of changes. */
  record(act) {
    this.#done = [...this.#done, act].slice(-most);
    this.#undone = [];
    this.#keep();
  }

  /** Takes the last act back; `undefined` when there is none. */
  undo() {
    return this.#move(this.#done, this.#undone);
  }

  /** Takes the last undoing back. */
  redo() {
    return this.#move(this.#undone, this.#done);
  }

  #move(from, to) {
    const act = from.pop();
    if (act) to.push(act);
    this.#keep();
    return act;
  }

  #keep() {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify({ done: this.#done, undone: this.#undone }));
    } catch {
      // Without room to keep it, what can be undone lasts as long as the page.
    }
  }
}
