// Follows a meeting: asks how it stands, and shows the page anew when that changes. What somebody has begun to fill in
// is not taken from them until the meeting goes on to something else. Nobody is asked while the page is locked.

const { meeting, tag, leading } = document.querySelector("main").dataset;
const pause = 1500;
const lock = document.querySelector("#lock");
let isFilling = false;
let isSending = false;

document.addEventListener("input", () => (isFilling = true));
document.addEventListener("submit", ({ target, defaultPrevented }) => {
  isSending ||= target.method === "post" && !defaultPrevented;
});

const place = (each) => each.split("-").slice(0, 2).join("-");

async function look() {
  if (lock.open) return setTimeout(look, pause);
  try {
    const answer = await fetch(`${meeting}?tag=${encodeURIComponent(tag)}`);
    if (answer.status === 401) document.dispatchEvent(new Event("signed-out"));
    const now = answer.status === 200 ? (await answer.json()).tag : tag;
    // The page is on its way to what comes after the form.
    if (isSending) return;
    if (now !== tag && (!isFilling || place(now) !== place(tag))) {
      if (leading === undefined) location.assign(meeting.replace(/\/meeting$/, ""));
      else location.reload();
      return;
    }
  } catch {
    // No network: the next look may find it again.
  }
  setTimeout(look, pause);
}

setTimeout(look, pause);
