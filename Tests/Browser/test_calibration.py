"""A new coder is calibrated on a gold session and certified; the lead sees how everybody stands."""

from conftest import SESSION
from playwright.sync_api import expect
from review_study import FIRST, SCHEME, code
from test_coding import hears_keys, press


def test_a_new_coder_codes_a_gold_session_and_is_certified(workbench, visit):
    master = visit("e1")
    code(master, FIRST)

    lead = visit("lena")
    lead.get_by_role("link", name="Calibration", exact=True).click()
    lead.get_by_label("Figure").select_option("percent")
    lead.get_by_label("At least").fill("0.75")
    lead.get_by_label("Enough units to judge a code").fill("4")
    lead.get_by_label("Enough times that gold sets it").fill("1")
    lead.get_by_label("Days that a certificate holds").fill("90")
    lead.get_by_role("button", name="Set the mark").click()
    expect(lead.locator("#mark")).to_contain_text("a share of agreement of at least 0.75")
    lead.get_by_label("Make gold").select_option(f"e1/{SESSION}")
    lead.get_by_role("button", name="Mark as gold").click()
    expect(lead.get_by_role("region", name="Gold sessions")).to_contain_text("the coding of e1")
    lead.get_by_role("button", name="Start a try of e2").click()
    standing = lead.get_by_role("listitem").filter(has=lead.get_by_role("heading", name="e2", exact=True))
    expect(standing).to_contain_text("at work on a try")

    # The new coder codes it on the ordinary page, and meets nothing of gold before submitting.
    new = visit("e2")
    assert new.goto(f"{workbench.address}/calibration/1").status == 403
    new.goto(f"{workbench.address}/")
    code(new, [["o", "l", "4"], ["l", "2"], ["o", "l", "5"], ["n"]])
    new.goto(f"{workbench.address}/")
    new.get_by_role("link", name="How it compares with gold").click()
    hears_keys(new)
    expect(new.locator("#verdict")).to_contain_text("Passed. Certified from")
    asked = new.get_by_role("region", name="Agreement with gold").get_by_role("row", name="Open question")
    expect(asked).to_contain_text("0.75 (")
    expect(asked).to_contain_text("reaches the mark")
    # Turn by turn: own, gold and why.
    expect(new.locator("#session-1-2 tr", has_text="Open question")).to_contain_text("A real question.")
    press(new, "j")
    apart = new.locator("#session-1-6 tr", has_text="Open question")
    expect(apart).to_be_focused()
    expect(apart).to_contain_text("differs")

    lead.reload()
    expect(standing).to_contain_text("certified until")
    lead.get_by_role("link", name="Drift of e2").click()
    lead.get_by_role("link", name="Against gold instead").click()
    expect(lead.locator("#drift-words")).to_contain_text("over 1 session; under 5 sessions there are no limits")
    expect(lead.locator("svg.chart")).to_be_visible()

    # A second try would be on other sessions; there is none.
    lead.get_by_role("link", name="Back to calibration").click()
    lead.get_by_role("button", name="Start a try of e2").click()
    expect(lead.get_by_text("there are 0")).to_be_visible()
    assert [problem for problem in new.problems if "403" not in problem] == []
    assert [problem for problem in lead.problems if "422" not in problem] == []
    assert SCHEME in workbench.run("scheme", "list")
