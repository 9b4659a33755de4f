"""An expert codes a whole conversation by keyboard alone; a trainee codes their own turns."""

import re
from contextlib import contextmanager

from playwright.sync_api import expect


def saved(page):
    """Waits until the page says that everything is saved."""
    expect(page.locator("#save-status")).to_have_text(re.compile(r"^saved \d\d:\d\d$"))


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def hears_keys(page):
    """Waits until the scripts of the page that is shown have begun."""
    expect(page.locator("html.with-script")).to_have_count(1)
    page.wait_for_load_state()


@contextmanager
def going_on(page):
    """Waits until what is done within has led to another page, and that one hears keys."""
    page.evaluate("document.documentElement.classList.add('is-left')")
    yield
    expect(page.locator("html.with-script:not(.is-left)")).to_have_count(1)
    page.wait_for_load_state()


def start(page, name="Start"):
    """Opens a conversation from the list by keyboard."""
    page.get_by_role("link", name=name).last.press("Enter")
    hears_keys(page)
    if page.locator("#care[open]").count():
        press(page, "Enter")


def state(page, turn):
    return page.locator(f"#unit-{turn} .turn__state")


def test_a_conversation_is_coded_by_keyboard_alone(visit):
    page = visit("e1")
    start(page)

    # Turn 2: an open question with its words, and how fitting it was.
    expect(page.locator("#unit-2")).to_have_attribute("aria-current", "true")
    expect(page.locator("#unit-1")).to_have_class(re.compile("is-answered-to"))
    press(page, "o", "v", *["ArrowRight"] * 5, "Space", "End", "Enter", "l", "4")
    expect(page.locator("#unit-2 mark")).to_have_text("What happens when you sit down to start?")
    expect(state(page, 2)).to_have_text("2 codes")

    # Turn 4: a missed cue that lies in the client's turn, with severity, comment and a better reply.
    press(page, "Enter", "m", "2")
    expect(state(page, 4)).to_have_text("1 code, not complete")
    press(page, "v", "Tab", *["ArrowRight"] * 17, "Space", "End", "Enter", "c")
    page.keyboard.type("The flat last sentence is passed over. jknv")
    press(page, "Escape", "a")
    page.keyboard.type("It doesn't matter what you do? Tell me more.")
    press(page, "Escape", "p", "1", "v", "Enter", "l", "2")
    expect(state(page, 4)).to_have_text("3 codes")

    # Turn 6: a complex reflection, taken back and set again by undo.
    press(page, "j", "e", "e", "e")
    expect(state(page, 6)).to_have_text("not yet coded")
    press(page, "u")
    expect(state(page, 6)).to_have_text("1 code, not complete")
    press(page, "l", "5")
    expect(state(page, 6)).to_have_text("2 codes")
    saved(page)

    # Turn 8 is left open; submitting says so and leads there.
    press(page, "Control+Enter")
    expect(page.locator(".gaps li")).to_have_count(1)
    with going_on(page):
        page.locator(".gaps a").press("Enter")
    expect(page.locator("#unit-8")).to_have_attribute("aria-current", "true")
    press(page, "n")
    expect(state(page, 8)).to_have_text("nothing to code")
    expect(page.locator("#progress")).to_have_text("4 of 4 answered")
    saved(page)

    # All of it is there again.
    page.reload()
    hears_keys(page)
    expect(state(page, 8)).to_have_text("nothing to code")
    press(page, "k", "k")
    expect(page.locator("#unit-4")).to_have_attribute("aria-current", "true")
    press(page, "Shift+M")
    about = page.locator("#about-missed_cue")
    expect(about.locator("textarea[name=comment]")).to_have_value("The flat last sentence is passed over. jknv")
    expect(about.locator("textarea[name=alternative]")).to_have_value("It doesn't matter what you do? Tell me more.")
    expect(about.locator("q")).to_have_text("It doesn't really matter what I do anyway.")
    expect(about.locator("[data-choice='severity=2']")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#unit-3 mark.is-shown")).to_have_count(1)

    # Submitted, it is final.
    press(page, "Control+Enter")
    page.get_by_role("button", name="Submit, it is final").press("Enter")
    expect(page.locator("#save-status")).to_have_text("Submitted. This coding is final.")
    hears_keys(page)
    press(page, "j", "m", "n")
    expect(state(page, 4)).to_have_text("3 codes")
    expect(page.locator("#nothing-said")).to_be_hidden()
    press(page, "j", "j")
    expect(page.locator("#nothing-said")).to_be_visible()
    page.reload()
    expect(page.locator("#progress")).to_have_text("4 of 4 answered")
    assert page.problems == []


def test_a_trainee_codes_their_own_turns_in_simple_words(visit):
    page = visit("p01")
    start(page)
    expect(page.locator("#unit-2 .turn__speaker")).to_have_text("You")
    expect(page.locator(".codes > li")).to_have_count(8)
    press(page, "Shift+O")
    expect(page.locator("#about-open_question .about__definition")).to_contain_text("Did this reply ask")
    press(page, "o", "l", "4")
    for _ in range(3):
        press(page, "Enter", "n")
    saved(page)
    page.get_by_role("link", name="Submit…").click()
    page.get_by_role("button", name="Submit, it is final").click()
    expect(page.locator("#save-status")).to_have_text("Submitted. This coding is final.")
    assert page.problems == []


def test_everything_can_be_done_without_a_script(visit):
    page = visit("e1", java_script_enabled=False)
    page.get_by_role("link", name="Start").click()
    page.locator("#unit-4 .turn__state").click()
    page.locator("[data-code=missed_cue] button").click()
    about = page.locator("#about-missed_cue")
    about.get_by_role("button", name="Hopelessness").click()
    about.get_by_label("Words").fill("It doesn't really matter")
    about.get_by_label("Turn").fill("3")
    about.get_by_role("button", name="Mark these words").click()
    about.get_by_label("Comment").fill("Passed over.\n<b>bold</b>")
    about.get_by_label("A better reply").fill("Tell me more.")
    about.get_by_role("button", name="Keep the texts").click()
    expect(about.locator("q")).to_have_text("It doesn't really matter")
    expect(about.get_by_label("Comment")).to_have_value("Passed over.\n<b>bold</b>")
    page.locator("[data-code=appropriateness] a").click()
    page.locator("#about-appropriateness").get_by_role("button", name="2 · Unhelpful").click()
    expect(state(page, 4)).to_have_text("2 codes")
    for turn in (2, 6, 8):
        page.locator(f"#unit-{turn} .turn__state").click()
        page.get_by_role("button", name="Nothing to code here").click()
        expect(state(page, turn)).to_have_text("nothing to code")
    page.get_by_role("link", name="Submit…").click()
    page.get_by_role("button", name="Submit, it is final").click()
    expect(page.locator("#save-status")).to_have_text("Submitted. This coding is final.")
    expect(page.locator("[data-code=missed_cue] button")).to_be_disabled()


def test_forty_turns_are_coded_without_the_mouse(workbench, visit, tmp_path):
    rows = ["session,turn,speaker,text,trainee"]
    for turn in range(1, 81):
        speaker, text = ("client", "It is all a bit much.") if turn % 2 else ("peer", f"What is turn {turn} like?")
        rows.append(f"p03-long-1,{turn},{speaker},{text},p03")
    (tmp_path / "long.csv").write_text("\n".join(rows), encoding="utf-8")
    workbench.run("session", "import", tmp_path / "long.csv")
    workbench.run("assign", "--session", "p03-long-1", "--coder", "e2", "--scheme", "peer-support")
    page = visit("e2")
    start(page)
    for turn in range(2, 81, 2):
        row = page.locator(f"#unit-{turn}")
        expect(row).to_have_attribute("aria-current", "true")
        expect(row).to_be_in_viewport()
        press(page, *(["o", "v", "Space", "End", "Enter", "l", "4"] if turn % 4 else ["n"]), "Enter")
    expect(page.locator("#notice")).to_have_text("Everything is answered. Press Ctrl and Enter to submit.")
    # Saving may still be going on: finishing waits for it.
    press(page, "Control+Enter")
    page.get_by_role("button", name="Submit, it is final").press("Enter")
    expect(page.locator("#save-status")).to_have_text("Submitted. This coding is final.")
    expect(page.locator("#progress")).to_have_text("40 of 40 answered")
    assert page.problems == []


def test_words_are_marked_by_mouse_and_a_click_elsewhere_leaves(visit):
    page = visit("e1")
    start(page)
    press(page, "o")
    about = page.locator("#about-open_question")
    about.get_by_role("button", name="Mark words").click()
    page.locator("#unit-2 .word", has_text="What").click()
    page.locator("#unit-2 .word", has_text="start?").click()
    expect(about.locator("q")).to_have_text("What happens when you sit down to start?")
    about.get_by_role("button", name="Mark words").click()
    expect(page.locator(".is-marking")).to_have_count(1)
    page.locator("#unit-4 .turn__text").click()
    expect(page.locator(".is-marking")).to_have_count(0)
    expect(page.locator("#unit-4")).to_have_attribute("aria-current", "true")
    press(page, "Enter")
    expect(state(page, 4)).to_have_text("not yet coded")
    saved(page)
    assert page.problems == []


def test_what_is_typed_beside_another_button_is_kept_without_a_script(visit):
    page = visit("e1", java_script_enabled=False)
    page.get_by_role("link", name="Start").click()
    about = page.locator("#about-missed_cue")
    about.get_by_label("Comment").fill("Typed before the severity.")
    about.get_by_role("button", name="Hopelessness").click()
    expect(about.get_by_label("Comment")).to_have_value("Typed before the severity.")
    about.get_by_label("Words").fill("What happens")
    about.get_by_label("Words").press("Enter")
    expect(about.locator("q")).to_have_text("What happens")
    expect(about.get_by_role("button", name="Hopelessness")).to_have_attribute("aria-pressed", "true")
