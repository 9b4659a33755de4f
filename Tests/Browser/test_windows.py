"""Long turns, small windows and large print: what is coded stays in view, and nothing covers what the keyboard is on."""

import pytest
from playwright.sync_api import expect
from test_accessibility import violations
from test_coding import press, start

# 640 by 400 is a window of 1280 by 800 at 200 %.
SIZES = {"wide": (1280, 800), "tablet": (820, 1100), "phone": (390, 844), "large print": (640, 400)}
LONG = "It goes on and on, and I do not know where it will end. " * 25

INSIDE = """(row) => {
  const frame = document.querySelector(".coding__transcript").getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  return top >= frame.top - 1 && bottom <= frame.bottom + 1;
}"""
COVERED = """() => {
  const focused = document.activeElement;
  const { left, top, width, height } = focused.getBoundingClientRect();
  if (width === 0 || focused === document.body) return null;
  const points = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(left + width / 2, top + height * part));
  return points.some((found) => found && (focused.contains(found) || found.contains(focused))) ? null : focused.outerHTML;
}"""


@pytest.mark.parametrize("size", SIZES)
def test_long_turns_stay_in_view_and_nothing_covers_the_focus(workbench, visit, tmp_path, size):
    rows = ["session,turn,speaker,text,trainee"]
    for turn in range(1, 9):
        rows.append(f"p03-long-1,{turn},{'client' if turn % 2 else 'peer'},{LONG.replace(',', ';')},p03")
    (tmp_path / "long.csv").write_text("\n".join(rows), encoding="utf-8")
    workbench.run("session", "import", tmp_path / "long.csv")
    workbench.run("assign", "--session", "p03-long-1", "--coder", "e2", "--scheme", "peer-support")
    page = visit("e2")
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    start(page)
    press(page, "j")
    for row in ("#unit-3", "#unit-4"):
        assert page.locator(row).evaluate(INSIDE), row
    assert violations(page) == []

    press(page, "m", "2")
    expect(page.locator("#about-missed_cue .about__definition")).to_be_in_viewport()
    expect(page.locator("#unit-4")).to_be_in_viewport()
    covered = set()
    for key in ["Tab"] * 30 + ["Shift+Tab"] * 40:
        press(page, key)
        covered.add(page.evaluate(COVERED))
    assert covered == {None}
    assert page.problems == []
