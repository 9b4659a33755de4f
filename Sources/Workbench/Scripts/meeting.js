// Follows a meeting: asks how it stands, and shows the page anew when that changes. What somebody has begun to fill in
// is not taken from them until the meeting goes on to something else.

const { meeting, tag, leading } = document.querySelector("main").dataset;
const pause = 1500;
let isFilling = false;

document.addEventListener("input", () => (isFilling = true));

const place = (each) => each.split("-").slice(0, 2).join("-");

async function look() {
  try {
    const answer = await fetch(`${meeting}?tag=${encodeURIComponent(tag)}`);
    if (answer.status === 200) {
      const now = (await answer.json()).tag;
      if (!isFilling || place(now) !== place(tag)) {
        if (leading === undefined) location.assign(meeting.replace(/\/meeting$/, ""));
        else location.reload();
        return;
      }
    }
  } catch {
    // No network: the next look may find it again.
  }
  setTimeout(look, pause);
}

setTimeout(look, pause);
