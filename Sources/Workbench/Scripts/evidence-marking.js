// Marks words as evidence. By keyboard: the digit of a phrase; or arrows to the first word, Space to start there, arrows
// to go on, Enter. By mouse or finger: the first word, then the last.

import { phrasesOf, quote, wordsOf } from "./evidence-text.js";

// The words of a text beyond these can be marked by selecting them with the mouse.
const mostWords = 3000;

export class EvidenceMarking {
  #turns = [];
  #place = 0;
  #words = [];
  #phrases = [];
  #cursor = 0;
  #anchor;
  #chosen = [0, -1];
  #done;
  #told;

  /** `told` hears which words are chosen. */
  constructor(told) {
    this.#told = told;
  }

  get isOn() {
    return this.#turns.length > 0;
  }

  /** Starts in the first of `turns`, which are `{ row, text }`; `done` is given the span, or nothing. */
  start(turns, done) {
    this.#turns = turns;
    this.#done = done;
    this.#enter(0);
  }

  /** Whether the key was one of this mode's; while it is on, no other key does anything. */
  press(event) {
    const last = this.#words.length - 1;
    const phrase = /^[1-9]$/.test(event.key) ? this.#phrases[event.key - 1] : undefined;
    if (phrase) {
      this.#choose(phrase);
      this.#finish(this.#span());
      return true;
    }
    const goes = {
      ArrowRight: () => this.#go(Math.min(last, this.#cursor + 1), event.shiftKey),
      ArrowLeft: () => this.#go(Math.max(0, this.#cursor - 1), event.shiftKey),
      ArrowDown: () => this.#goPhrase(1),
      ArrowUp: () => this.#goPhrase(-1),
      Home: () => this.#go(0, event.shiftKey),
      End: () => this.#go(last, event.shiftKey),
      " ": () => this.#fix(),
      Enter: () => this.#finish(this.#span()),
      Escape: () => this.#finish(undefined),
      Tab: () => this.#enter((this.#place + (event.shiftKey ? this.#turns.length - 1 : 1)) % this.#turns.length),
    };
    goes[event.key]?.();
    return true;
  }

  /** Whether a click was one of this mode's: on a word of the turns that can be marked. Any other click leaves. */
  click({ target, clientX, clientY }) {
    const place = this.#turns.findIndex(({ row }) => row.contains(target));
    if (place < 0) {
      this.stop();
      return false;
    }
    if (place !== this.#place) this.#enter(place);
    const under = document.elementFromPoint(clientX, clientY);
    const index = this.#words.findIndex(({ element }) => element === under);
    if (index < 0) return true;
    this.#cursor = index;
    if (this.#anchor === undefined) this.#fix();
    else this.#finish(this.#span());
    return true;
  }

  /** Leaves, with a span that was marked in another way or with nothing. */
  stop(span) {
    if (this.isOn) this.#finish(span);
  }

  #enter(place) {
    this.#leave();
    this.#place = place;
    this.#cursor = 0;
    this.#anchor = undefined;
    this.#chosen = [0, -1];
    const { row, text } = this.#turns[place];
    const points = Array.from(text);
    const pieces = document.createDocumentFragment();
    let end = 0;
    const words = wordsOf(text).slice(0, mostWords);
    this.#phrases = phrasesOf(text, words);
    const numbers = new Map(this.#phrases.slice(0, 9).map(({ first }, index) => [first, index + 1]));
    this.#words = words.map((word, index) => {
      const element = document.createElement("span");
      element.className = "word";
      element.textContent = points.slice(word.start, word.end).join("");
      if (numbers.has(index)) element.dataset.phrase = numbers.get(index);
      pieces.append(points.slice(end, word.start).join(""), element);
      end = word.end;
      return { ...word, element };
    });
    pieces.append(points.slice(end).join(""));
    row.classList.add("is-marking");
    row.querySelector(".turn__text").replaceChildren(pieces);
    row.scrollIntoView({ block: "nearest" });
    this.#show();
  }

  #leave() {
    const turn = this.#turns[this.#place];
    if (!turn) return;
    turn.row.classList.remove("is-marking");
    turn.row.querySelector(".turn__text").textContent = turn.text;
  }

  #fix() {
    this.#anchor = this.#anchor === undefined ? this.#cursor : undefined;
    this.#show();
  }

  #goPhrase(step) {
    const here = this.#phrases.findIndex(({ first, last }) => first <= this.#cursor && this.#cursor <= last);
    const isWhole = this.#anchor === this.#phrases[here]?.first && this.#cursor === this.#phrases[here]?.last;
    const next = this.#phrases[step > 0 && !isWhole ? here : here + step];
    if (!next) return;
    this.#choose(next);
    this.#show();
  }

  #choose({ first, last }) {
    [this.#anchor, this.#cursor] = [first, last];
  }

  #go(place, isExtending) {
    if (isExtending) this.#anchor ??= this.#cursor;
    this.#cursor = place;
    this.#show();
  }

  #show() {
    const [first, last] = this.#range();
    const [before, after] = this.#chosen;
    const changed = this.#words.slice(Math.min(first, before), Math.max(last, after) + 1);
    const start = Math.min(first, before);
    changed.forEach(({ element }, place) => {
      const index = start + place;
      element.classList.toggle("is-cursor", index === this.#cursor);
      element.classList.toggle("is-chosen", first <= index && index <= last);
    });
    this.#chosen = [first, last];
    this.#words[this.#cursor]?.element.scrollIntoView({ block: "nearest" });
    const span = this.#span();
    if (span) this.#told(quote(this.#turns[this.#place].text, span));
  }

  #range() {
    const anchor = this.#anchor ?? this.#cursor;
    return [Math.min(anchor, this.#cursor), Math.max(anchor, this.#cursor)];
  }

  #span() {
    if (this.#words.length === 0) return undefined;
    const [first, last] = this.#range();
    const turn = Number(this.#turns[this.#place].row.dataset.unit);
    return { turn, start: this.#words[first].start, end: this.#words[last].end };
  }

  #finish(span) {
    this.#leave();
    this.#turns = [];
    this.#done(span);
  }
}
