"""Two experts on one conversation: neither meets the other, nor anything about whose conversation it is."""

from conftest import HERE
from playwright.sync_api import expect
from test_coding import press, saved, start

ROOT = HERE.parents[1]
SCRIPT = ROOT / "Fixtures/Peers/p01-after-the-breakup.yaml"
RECORDED = "p01-after-the-breakup-1"
CASE = "After the breakup"


def test_two_experts_are_blind_to_one_another_and_to_whose_conversation_it_is(workbench, visit):
    workbench.run(
        "record", "--trainee", "p01", "--scenario", "after-the-breakup", "--seed", "7", "--occasion", "pre",
        "--suggestions", "on", "--emotion", "on", "--peer-script", SCRIPT,
    )
    workbench.run("assign", "--session", RECORDED, "--coder", "e1", "e2", "p01", "--scheme", "peer-support")

    # The trainee codes first, then the first expert; both leave words that nobody else may meet.
    trainee = visit("p01")
    start(trainee, f"Start: {CASE}")
    address_of_trainee = trainee.url
    expect(trainee.locator("#unit-2 .turn__speaker")).to_have_text("You")
    press(trainee, "p", "c")
    trainee.keyboard.type("telltale of the trainee")
    press(trainee, "Escape")
    saved(trainee)

    first = visit("e1")
    start(first)
    address_of_first = first.url
    expect(first.locator("#unit-2")).to_have_attribute("aria-current", "true")
    press(first, "p", "c")
    first.keyboard.type("telltale of the first")
    press(first, "Escape")
    saved(first)

    second = visit("e2")
    list_of_second = second.content()
    start(second)
    expect(second.locator("#unit-2")).to_have_attribute("aria-current", "true")
    own = second.url
    pages = [list_of_second, second.content(), second.request.get(own).text()]
    pages.append(second.request.get(own.split("?")[0] + "/submit").text())
    assert "All right. Somebody at work gave me this number." in pages[1]

    for address in (address_of_first, address_of_trainee):
        answer = second.goto(address)
        assert answer.status == 404
        expect(second.get_by_role("heading", name="That did not work")).to_be_visible()
        pages.append(second.content())
        place = address.split("?")[0]
        for path in (f"{place}/submit", f"{place.replace('/coding/', '/api/codings/')}/changes", f"{place}/units/2"):
            sent = second.request.post(path, form={"act": "nothing"})
            assert sent.status in (403, 404)
            pages.append(sent.text())

    hidden = [RECORDED, CASE, "after-the-breakup", "telltale", "sadness", "lena", ">e1<", "p01"]
    for page in pages:
        for word in hidden:
            assert word not in page, word
    # A trainee who has not submitted meets nothing of the experts.
    trainee.reload()
    assert "telltale of the first" not in trainee.content()
    assert trainee.goto(address_of_first).status == 404
