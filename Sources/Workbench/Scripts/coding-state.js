// What the coder has said so far, unit by unit.

/** A unit on which nothing has been said. */
export const unanswered = () => ({ nothing: false, flag: false, codings: {} });

export class CodingState {
  #units;

  constructor(units) {
    this.#units = units;
  }

  /** Takes over what the server holds. */
  replace(units) {
    this.#units = units;
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

  apply(change) {
    const said = (this.#units[change.unit] ??= unanswered());
    if (change.act === "flag") {
      said.flag = change.flag;
    } else if (change.act === "nothing") {
      said.nothing = change.nothing;
    } else if (change.act === "clear") {
      delete said.codings[change.code];
    } else {
      said.nothing = false;
      said.codings[change.code] = change.coding;
    }
  }

  /** What stands where the change is made: the server refuses the change when it holds something else. */
  basis({ unit, code }) {
    const { nothing, codings } = this.unit(unit);
    return { nothing, coding: structuredClone(codings[code]) };
  }

  /** The changes that take this one back, which is not made yet. */
  inverse({ unit, act, code }) {
    const said = this.unit(unit);
    if (act === "flag") return [{ unit, act, flag: said.flag }];
    if (act === "nothing") return [{ unit, act, nothing: said.nothing }];
    const before = said.codings[code];
    if (before) return [{ unit, act: "set", code, coding: structuredClone(before) }];
    const changes = [{ unit, act: "clear", code }];
    if (said.nothing) changes.push({ unit, act: "nothing", nothing: true });
    return changes;
  }

  /** Whether what a change made still stands. */
  stands({ unit, act, code, coding, nothing, flag }) {
    const said = this.unit(unit);
    if (act === "flag") return said.flag === flag;
    if (act === "nothing") return said.nothing === nothing;
    return plain(said.codings[code]) === plain(act === "set" ? coding : undefined);
  }
}

/** A coding as a text that is the same whoever wrote it: without what is empty, in one order. */
function plain(coding) {
  const parts = Object.entries(coding ?? {}).filter(([, part]) => part != null && part.length !== 0);
  return JSON.stringify(parts.sort(([left], [right]) => (left < right ? -1 : 1)), (field, part) => {
    if (part?.turn) return [part.turn, part.start, part.end];
    // A number is the same with and without its zeros.
    return field === "1" && !Number.isNaN(Number(part)) && part !== "" ? Number(part) : part;
  });
}
