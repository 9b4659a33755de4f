// Writes beside each turn how its coding stands, and in the bar how many turns are answered.

import { lacking, unitWords } from "./words.js";

export class TurnStates {
  #focus;
  #state;
  #rows;
  #line;

  /** `rows` are the codes of all kinds of units, `line` the place in the bar. */
  constructor({ focus, state, rows, line }) {
    this.#focus = focus;
    this.#state = state;
    this.#rows = rows;
    this.#line = line;
  }

  /** Which kind of unit the codes of `unit` judge. */
  kindOf(unit) {
    if (unit === "session") return "session";
    return this.#focus.row(unit).matches(".turn--peer") ? "peer turn" : "client turn";
  }

  render() {
    const units = this.#focus.units;
    for (const unit of units) {
      const said = this.#state.unit(unit);
      const link = this.#focus.row(unit).querySelector(".turn__state");
      const words = unitWords(said, this.#isComplete(unit, said));
      link.textContent = words;
      link.classList.toggle("is-answered", this.#state.isAnswered(unit));
      link.setAttribute("aria-label", `Turn ${unit}: ${words}`);
    }
    this.#line.textContent = `${this.#state.answered(units)} of ${units.length} answered`;
  }

  #isComplete(unit, said) {
    const rows = this.#rows.filter((row) => row.dataset.unitKind === this.kindOf(unit));
    return rows.every((row) => lacking(said.codings[row.dataset.code], row.dataset).length === 0);
  }
}
