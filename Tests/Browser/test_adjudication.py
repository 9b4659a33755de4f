"""A third expert, or a meeting, decides what two coders left; the coders see what came of it."""

import re

from conftest import SESSION
from playwright.sync_api import expect
from review_study import coded_by_two
from test_coding import going_on, hears_keys, press
from test_sign_in import locked, unlock


def open_for(lead, expert):
    """The lead opens the adjudication for one expert."""
    lead.get_by_role("link", name="Adjudication").click()
    lead.get_by_role("link", name=f"Open… {SESSION}").click()
    lead.get_by_label("Who decides").select_option(expert)
    lead.get_by_role("button", name="Open for one person").click()
    expect(lead.get_by_role("row", name=SESSION)).to_contain_text(f"by {expert}")


def test_a_third_decides_by_keyboard_what_two_coders_left(workbench, visit):
    workbench.run("person", "add", "e3", "--role", "expert")
    first, second = coded_by_two(workbench, visit)
    lead, third = visit("lena"), visit("e3")
    open_for(lead, "e3")

    # It waits on the front page.
    third.reload()
    expect(third.get_by_text("Nothing to code yet")).to_have_count(0)
    with going_on(third):
        third.get_by_role("link", name="Start:").press("Enter")
    expect(third.locator(".agenda li")).to_have_count(2)
    expect(third.locator("#progress")).to_have_text("0 of 2 decided")
    for name in ("e1", "e2", "p01", SESSION):
        assert name not in third.locator("main").inner_text()
    # Both sides stand beside each other, with what each said.
    expect(third.locator(".side")).to_have_count(2)
    expect(third.locator(".sides")).to_contain_text("A real question.")
    expect(third.locator(".sides q")).to_have_text(
        "Hi, good that you wrote. What happens when you sit down to start?"
    )
    asker = third.locator(".side", has_text="A real question.").locator(".side__letter").inner_text()

    # The side is taken by its letter, the reason by its digit, with words of one's own.
    press(third, asker.lower(), "3", "w")
    third.keyboard.type("It asks, and stays open. 1x")
    press(third, "Escape")
    # What is filled in waits where it is while somebody looks at the next one and at the keys.
    press(third, "j")
    expect(third.locator(".agenda [aria-current]")).to_contain_text("Turn 4")
    expect(third.locator("#unit-3")).to_be_in_viewport()
    expect(third.locator(".agenda li").first.get_by_text("begun, not kept")).to_be_visible()
    hears_keys(third)
    press(third, "?")
    expect(third.get_by_role("heading", name="Keys")).to_be_in_viewport()
    press(third, "Escape", "k")
    expect(third.locator(".agenda [aria-current]")).to_contain_text("Turn 2")
    expect(third.locator("textarea[name=words]")).to_have_value("It asks, and stays open. 1x")
    expect(third.locator("input[name=decision]:checked")).to_have_value(f"side-{asker}")
    hears_keys(third)
    # What the workbench refuses to keep waits, too.
    third.route("**/rulings", lambda route: route.fulfill(status=503, body="busy"))
    press(third, "Enter")
    expect(third.get_by_text("busy")).to_be_visible()
    third.unroute("**/rulings")
    third.go_back()
    hears_keys(third)
    expect(third.locator("textarea[name=words]")).to_have_value("It asks, and stays open. 1x")
    expect(third.locator(".agenda li").first.get_by_text("begun, not kept")).to_be_visible()
    press(third, "Enter")
    expect(third.locator("#progress")).to_have_text("1 of 2 decided")
    expect(third.locator(".agenda li").first).to_contain_text(f"decided: yes, as {asker}")
    expect(third.locator(".agenda li").first.get_by_text("begun, not kept")).to_be_hidden()

    # The other one gets a judgement of its own, then is left unresolved after all, and then is decided.
    expect(third.locator(".agenda [aria-current]")).to_contain_text("Turn 4")
    hears_keys(third)
    press(third, "o")
    third.locator("#own select[name=value]").select_option("1")
    press(third, "Escape", "4", "Enter")
    expect(third.locator(".agenda li").last).to_contain_text("decided: 1")
    hears_keys(third)
    press(third, "x", "1", "Enter")
    expect(third.locator(".agenda li").last).to_contain_text("left unresolved")
    # What was decided last is taken back: the decision before it stands again.
    hears_keys(third)
    press(third, "u")
    expect(third.locator(".agenda li").last).to_contain_text("decided: 1")
    hears_keys(third)
    press(third, "x", "1", "Enter")
    expect(third.locator(".agenda li").last).to_contain_text("left unresolved")

    hears_keys(third)
    press(third, "f")
    expect(third.get_by_role("heading", name="Close Conversation 1")).to_be_visible()
    hears_keys(third)
    press(third, "Enter")
    press(third, "Control+Enter")
    expect(third.get_by_text("Closed. These decisions are part of the reference.")).to_be_visible()
    expect(third.locator(".about__form")).to_have_count(0)

    # Each coder sees own, reference and reason.
    second.goto(f"{workbench.address}/")
    second.get_by_role("link", name="What came of it").click()
    hears_keys(second)
    row = second.locator("#unit-2 tr", has_text="Open question")
    expect(row).to_contain_text("differs")
    expect(row).to_contain_text("yes (adjudicated)")
    expect(second.get_by_text("Judgements that are the same: 2; that differ: 1; on which there is no reference: 1.")).to_be_visible()
    expect(row).to_contain_text("slip")
    expect(row).to_contain_text("It asks, and stays open. 1x")
    press(second, "j")
    expect(row).to_be_focused()
    assert "e1" not in second.locator("main").inner_text()

    # The lead sees why experts differ, code by code.
    lead.reload()
    expect(lead.get_by_role("region", name="Why experts differ").get_by_role("row", name="Open question")).to_be_visible()
    assert [problem for problem in third.problems if "503" not in problem] == []
    for page in (first, second, lead):
        assert page.problems == []


def test_one_side_is_taken_whole_by_key_and_without_a_script_by_forms(workbench, visit):
    workbench.run("person", "add", "e3", "--role", "expert")
    coded_by_two(workbench, visit)
    open_for(visit("lena"), "e3")
    plain = visit("e3", java_script_enabled=False)
    plain.get_by_role("link", name="Adjudication").click()
    plain.get_by_role("link", name="Start").click()
    plain.locator("label.choice", has_text="Leave it unresolved").click()
    plain.get_by_label("Ambiguous text").check()
    plain.get_by_role("button", name="Keep, and go on").click()
    expect(plain.locator("#progress")).to_have_text("1 of 2 decided")
    plain.get_by_role("button", name="Take the last decision back").click()
    expect(plain.locator("#progress")).to_have_text("0 of 2 decided")
    expect(plain.locator(".agenda [aria-current]")).to_contain_text("Turn 2")
    expect(plain.get_by_role("button", name="Take the last decision back")).to_have_count(0)
    plain.locator("label.choice", has_text="Leave it unresolved").click()
    plain.get_by_label("Ambiguous text").check()
    plain.get_by_role("button", name="Keep, and go on").click()
    expect(plain.locator("#progress")).to_have_text("1 of 2 decided")

    page = visit("e3")
    page.goto(plain.url)
    hears_keys(page)
    press(page, "Shift+B")
    expect(page.get_by_role("heading", name="Take the side of B")).to_be_visible()
    hears_keys(page)
    press(page, "4", "Enter")
    expect(page.locator("#progress")).to_have_text("2 of 2 decided")
    expect(page.locator(".agenda li").last).to_contain_text("as B")
    expect(page.locator(".agenda li").first).to_contain_text("left unresolved")
    hears_keys(page)
    press(page, "u")
    expect(page.locator("#progress")).to_have_text("1 of 2 decided")
    expect(page.locator(".agenda li").first).to_contain_text("left unresolved")
    assert page.problems == []


def test_a_meeting_votes_blind_first_and_keeps_changed_votes(workbench, visit):
    first, second = coded_by_two(workbench, visit)
    lead = visit("lena")
    lead.get_by_role("link", name="Adjudication").click()
    lead.get_by_role("link", name=f"Open… {SESSION}").click()
    lead.get_by_role("button", name="Open as a meeting").click()
    hears_keys(lead)
    for page in (first, second):
        page.goto(f"{workbench.address}/adjudications")
        page.get_by_role("link", name="Join").click()
        hears_keys(page)
        # Nobody meets what others coded before the votes are open.
        expect(page.locator(".side")).to_have_count(0)
        assert "A real question." not in page.content()

    # What somebody is unsure of is on the agenda, too.
    expect(lead.locator(".agenda li")).to_have_count(3)
    expect(lead.locator(".agenda li").last).to_contain_text("Turn 6 · Overall appropriateness")
    expect(lead.locator(".agenda li").last).to_contain_text("to discuss; the values agree")

    # A vote that was begun waits for who began it, and for nobody else in the same tab.
    press(second, "2", "w")
    second.keyboard.type("It sounds closed to me.")
    press(second, "Escape")
    meeting = second.url
    for coder, words in (("e1", ""), ("e2", "It sounds closed to me.")):
        workbench.sign_in(second, coder)
        second.goto(meeting)
        hears_keys(second)
        expect(second.get_by_label("Why, if you like")).to_have_value(words)

    press(first, "1", "Enter")
    expect(first.locator("#own-vote")).to_have_text("Your vote: yes")
    expect(first.locator(".agenda").get_by_text("begun, not kept").first).to_be_hidden()
    for page in (lead, second):
        expect(page.locator("#voted")).to_contain_text("1 of 3 have voted")
    hears_keys(second)
    expect(second.get_by_label("Why, if you like")).to_have_value("It sounds closed to me.")
    press(second, "Enter")
    expect(lead.locator("#voted")).to_contain_text("2 of 3 have voted; not yet: lena.")
    hears_keys(lead)
    assert "It sounds closed to me." not in lead.content()

    # Opening asks first, since not everybody has voted.
    press(lead, "v")
    expect(lead.get_by_role("button", name="Open them all the same")).to_be_visible()
    press(lead, "Control+Enter")
    expect(lead.locator(".ballot__votes li")).to_have_count(2)
    expect(lead.locator(".side")).to_have_count(2)
    expect(lead.locator(".ballot__votes")).to_contain_text("It sounds closed to me.")
    for name in ("e1", "e2", "p01"):
        assert name not in lead.locator("main").inner_text()

    # The pages of those who sit there follow; a vote is changed, and the blind one stays beside it.
    expect(second.locator(".side")).to_have_count(2)
    hears_keys(second)
    press(second, "1", "Enter")
    for page in (lead, first):
        expect(page.locator(".ballot__votes")).to_contain_text("changed; blind: no")
        hears_keys(page)

    # A locked page asks nothing until it is open again.
    first.clock.install()
    first.reload()
    first.clock.fast_forward("31:00")
    expect(locked(first)).to_be_visible()
    asked = []
    first.on("request", lambda request: request.url.endswith("/sign-out") or asked.append(request.url))
    first.clock.run_for("01:00")
    assert asked == []
    unlock(first)
    expect(locked(first)).to_be_hidden()
    with first.expect_request("**/meeting*"):
        first.clock.run_for("00:02")
    first.clock.resume()
    expect(first.locator(".side")).to_have_count(2)

    # The lead decides and goes on; the others follow to the next turn.
    press(lead, "a", "4", "Enter")
    expect(lead.locator(".agenda [aria-current]")).to_contain_text("Turn 4")
    expect(first.locator(".agenda [aria-current]")).to_contain_text("Turn 4")
    expect(first.locator(".side")).to_have_count(0)
    expect(first.get_by_role("link", name=re.compile("Close…"))).to_have_count(0)
    for page in (first, second, lead):
        assert page.problems == []
