// What the coder has said so far, unit by unit, and how to take the last change back.

/** A unit on which nothing has been said. */
const unanswered = () => ({ nothing: false, codings: {} });

export class CodingState {
  #units;
  #undone = [];

  constructor(units) {
    this.#units = units;
  }

  /** Takes over what the server holds. */
  replace(units) {
    this.#units = units;
    this.#undone = [];
  }

  unit(unit) {
    return this.#units[unit] ?? unanswered();
  }

  coding(unit, code) {
    return this.unit(unit).codings[code];
  }

  isAnswered(unit) {
    const said = this.unit(unit);
    return said.nothing || Object.keys(said.codings).length > 0;
  }

  /** How many of these units are answered. */
  answered(units) {
    return units.filter((unit) => this.isAnswered(unit)).length;
  }

  /** Makes a change; `words` name it for whoever takes it back. */
  make(change, words) {
    this.#undone.push({ unit: change.unit, words, changes: this.#inverse(change) });
    this.apply(change);
  }

  apply(change) {
    const said = (this.#units[change.unit] ??= unanswered());
    if (change.act === "nothing") {
      said.nothing = change.nothing;
    } else if (change.act === "clear") {
      delete said.codings[change.code];
    } else {
      said.nothing = false;
      said.codings[change.code] = change.coding;
    }
  }

  /** The changes that take the last one back; `undefined` when there is none. */
  undo() {
    return this.#undone.pop();
  }

  #inverse({ unit, act, code }) {
    const said = this.unit(unit);
    if (act === "nothing") return [{ unit, act, nothing: said.nothing }];
    const before = said.codings[code];
    if (before) return [{ unit, act: "set", code, coding: structuredClone(before) }];
    const changes = [{ unit, act: "clear", code }];
    if (said.nothing) changes.push({ unit, act: "nothing", nothing: true });
    return changes;
  }
}
