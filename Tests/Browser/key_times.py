"""When the effect of a key stands on the coding page: shared by the tests and by `Benchmarks/run saves`."""

# Every sort of act: codes, digits, evidence, flag, undo and redo, moving, nothing to code.
KEYS = ["o", "m", "2", "v", "1", "l", "4", "f", "u", "U", "Enter", "n", "j", "k", "p", "Enter"]

# Notes for each key after how many frames its effect stood in the page, and after how many milliseconds it was painted.
WATCH = """
() => {
  window.keyTimes = [];
  let changes = 0;
  new MutationObserver((list) => (changes += list.length)).observe(document.querySelector("main"), {
    subtree: true, childList: true, characterData: true, attributes: true,
  });
  addEventListener("keydown", (event) => {
    const before = changes;
    let frames = 0;
    const look = () => {
      frames += 1;
      if (changes === before && frames < 20) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => window.keyTimes.push([event.key, frames, performance.now() - event.timeStamp]);
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  }, { capture: true });
}
"""


def key_times(page, rounds):
    """The key, the frames and the milliseconds of each press, one after the other."""
    page.evaluate(WATCH)
    times = []
    for key in KEYS * rounds:
        page.keyboard.press(key)
        page.wait_for_function("() => window.keyTimes.length > 0")
        times.append(page.evaluate("window.keyTimes.pop()"))
    return times
