// Shows a turn's text with its marked words. Offsets count code points, as the server's do.

/** The words of a text, each with where it starts and ends. */
export function wordsOf(text) {
  const points = Array.from(text);
  const words = [];
  let start = -1;
  points.forEach((point, index) => {
    const isSpace = /\s/u.test(point);
    if (!isSpace && start < 0) start = index;
    if (isSpace && start >= 0) {
      words.push({ start, end: index });
      start = -1;
    }
  });
  if (start >= 0) words.push({ start, end: points.length });
  return words;
}

// A phrase ends with one of these, whatever closes after it, with the line, or when it has grown long.
const longestPhrase = 15;
const phraseEnd = /[.?!;:,…–—]["'”’)\]]*$/u;

/** The phrases of a text, each with the index of its first and last word. */
export function phrasesOf(text, words) {
  const points = Array.from(text);
  const phrases = [];
  let first = 0;
  words.forEach(({ start, end }, index) => {
    const gap = points.slice(end, words[index + 1]?.start).join("");
    const isEnd = index === words.length - 1 || gap.includes("\n") || index - first + 1 === longestPhrase;
    if (!isEnd && !phraseEnd.test(points.slice(start, end).join(""))) return;
    phrases.push({ first, last: index });
    first = index + 1;
  });
  return phrases;
}

/** The part of a text between two offsets. */
export const quote = (text, { start, end }) => Array.from(text).slice(start, end).join("");

/** Shows the text with `spans`, each with its code's `name`; one with `isShown` belongs to the code under the cursor. */
export function showMarks(element, text, spans) {
  const edges = [...new Set([0, Array.from(text).length, ...spans.flatMap(({ start, end }) => [start, end])])];
  edges.sort((left, right) => left - right);
  const pieces = edges.slice(1).map((end, index) => {
    const start = edges[index];
    const over = spans.filter((span) => span.start <= start && end <= span.end);
    if (over.length === 0) return quote(text, { start, end });
    const mark = document.createElement("mark");
    mark.textContent = quote(text, { start, end });
    mark.classList.toggle("is-shown", over.some((span) => span.isShown));
    mark.classList.toggle("is-double", over.length > 1);
    mark.title = over.map((span) => span.name).join(", ");
    return mark;
  });
  element.replaceChildren(...pieces);
}

/** What is selected by mouse within one turn's text, as offsets; `undefined` when nothing is. */
export function selectedSpan() {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const element = range.startContainer.parentElement?.closest(".turn__text");
  if (!element || !element.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = Array.from(before.toString()).length;
  const end = start + Array.from(range.toString()).length;
  return start < end ? { turn: Number(element.closest("[data-unit]").dataset.unit), start, end } : undefined;
}
