"""A study in which two experts have coded the same conversation, and differ."""

from conftest import SESSION
from playwright.sync_api import expect
from test_coding import press, saved, start

SCHEME = "peer-support"

# What each presses on each turn: they differ on open_question in 2 and on appropriateness in 4,
# and the second is unsure of 6.
FIRST = [["o", "v", "Space", "End", "Enter", "c", "A real question.", "Escape", "l", "4"], ["l", "2"], ["l", "5"], ["n"]]
SECOND = [["l", "4"], ["l", "3"], ["l", "5", "f"], ["n"]]


def code(page, turns):
    """Codes the conversation by keyboard, and submits it."""
    start(page)
    for turn, keys in enumerate(turns):
        expect(page.locator(f"#unit-{2 * turn + 2}")).to_have_attribute("aria-current", "true")
        for key in keys:
            if len(key) > 1 and " " in key:
                page.keyboard.type(key)
            else:
                press(page, key)
        press(page, "Enter")
    saved(page)
    press(page, "Control+Enter")
    page.get_by_role("button", name="Submit, it is final").press("Enter")
    expect(page.locator("#save-status")).to_have_text("Submitted. This coding is final.")


def coded_by_two(workbench, visit):
    """e1 and e2 code the conversation; gives their pages."""
    workbench.run("assign", "--session", SESSION, "--coder", "e1", "e2", "--scheme", SCHEME)
    first, second = visit("e1"), visit("e2")
    code(first, FIRST)
    code(second, SECOND)
    return first, second
