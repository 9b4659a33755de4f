// Deciding and voting: what is filled in and not kept yet waits when somebody goes on to something else, and what is
// spoken of stays in view, also when the page is shown anew.

const { pathname } = location;
const form = document.querySelector("form[data-draft]");
const talk = document.querySelector(".coding__transcript");
const open = talk.querySelector(".is-open");
const place = "debrief-adjudication-place";
const keyOf = ({ unit, code }) => `debrief-draft ${pathname}?unit=${unit}&code=${code}`;

function restore(key) {
  const draft = JSON.parse(sessionStorage.getItem(key) ?? "null");
  if (!draft) return;
  for (const field of form.elements) {
    const values = draft.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.matches("[type=radio], [type=checkbox]")) field.checked = values.includes(field.value);
    else if (values.length > 0) field.value = values[0];
  }
  for (const details of form.querySelectorAll("details")) {
    details.open = form.querySelector(`[data-opens="${details.id}"]`).checked;
  }
}

function keep(key) {
  const draft = [...new FormData(form)].filter(([name]) => name !== "token");
  sessionStorage.setItem(key, JSON.stringify(draft));
}

/** Says where something is filled in that is not kept. */
function tell() {
  for (const link of document.querySelectorAll(".agenda a")) {
    const { searchParams } = new URL(link.href);
    const key = keyOf({ unit: searchParams.get("unit"), code: searchParams.get("code") });
    link.querySelector(".code__begun").hidden = sessionStorage.getItem(key) === null;
  }
}

/** Shows what is spoken of; where the page was shown before, as it was left. */
function reveal() {
  const [before, top] = JSON.parse(sessionStorage.getItem(place) ?? "[]");
  if (before === pathname + open.id) talk.scrollTop = top;
  else open.scrollIntoView();
}

if (form) {
  const key = keyOf({ unit: form.elements.unit.value, code: form.elements.code.value });
  restore(key);
  form.addEventListener("input", () => {
    keep(key);
    tell();
  });
  form.addEventListener("submit", () => sessionStorage.removeItem(key));
}
tell();
if (open) {
  addEventListener("load", reveal);
  addEventListener("pagehide", () => sessionStorage.setItem(place, JSON.stringify([pathname + open.id, talk.scrollTop])));
}
