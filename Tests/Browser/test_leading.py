"""A lead assigns, looks after what was given, and reads the scheme."""

from conftest import SESSION
from playwright.sync_api import expect


def imports(workbench, folder, trainee):
    """Brings in another conversation; gives its name."""
    session = f"{trainee}-talk-1"
    rows = ["session,turn,speaker,text,trainee"]
    for turn in range(1, 5):
        speaker = "client" if turn % 2 else "peer"
        rows.append(f"{session},{turn},{speaker},Words {turn}.,{trainee}")
    path = folder / f"{session}.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    workbench.run("session", "import", path)
    return session


def test_the_lead_sees_the_plan_then_gives_it(workbench, visit, tmp_path):
    other = imports(workbench, tmp_path, "p02")
    workbench.run("assignment", "limit", "--turns", "1")
    page = visit("lena")
    page.get_by_role("link", name="Assign", exact=True).click()
    page.get_by_label("e1, expert").check()
    page.get_by_label("e2, expert").check()
    page.get_by_label("p02, trainee").check()
    page.get_by_label("Due").fill("2020-12-18")
    page.get_by_role("button", name="Show the plan").click()

    plan = page.locator("#plan")
    expect(plan).to_contain_text("2 of 2 sessions will enter the excess misalignment")
    expect(plan).to_contain_text("e2: 6 units at no more than 1 a day take 6 days; there are 0.")
    expect(plan.get_by_role("row", name="e1")).to_contain_text(other)
    expect(page.get_by_label("e1, expert")).to_be_checked()
    # Nothing is given yet, and another plan than the one shown is not carried out.
    page.get_by_label("p02, trainee").uncheck()
    page.get_by_role("button", name="Give it as shown").click()
    expect(page.get_by_text("nothing was given. This is what it would come to now.")).to_be_visible()
    expect(plan).to_contain_text("1 of 2 sessions will enter the excess misalignment")
    assert workbench.run("assignment", "list", "--session", other).count(other) == 0

    page.get_by_label("p02, trainee").check()
    page.get_by_role("button", name="Show the plan").click()
    expect(plan).to_contain_text("2 of 2 sessions will enter the excess misalignment")
    page.get_by_role("button", name="Give it as shown").click()
    expect(page.locator("#given")).to_have_text("4 codings given to e1, e2, p02.")
    expect(page.locator("#summary")).to_have_text("0 of 6 codings are submitted; 4 are overdue.")
    page.reload()
    expect(page.locator("#summary")).to_be_visible()
    expect(page.locator("#given")).to_have_count(0)
    expect(page.get_by_role("region", name="Progress by session").get_by_role("row", name=other)).to_contain_text(
        "0 of 2 submitted"
    )

    # One is moved and comes back, one is taken back.
    page.get_by_role("link", name=f"{other}, e1: look after it").click()
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator(".facts")).to_contain_text("taken back; what was coded is kept")
    page.get_by_role("link", name="Back to the overview").click()
    page.get_by_role("link", name=f"{other}, e2: look after it").click()
    page.get_by_label("Who").select_option("e1")
    page.get_by_role("button", name="Give it to them").click()
    page.get_by_role("link", name="Back to the overview").click()
    expect(page.get_by_role("link", name=f"{other}, e1: look after it")).to_be_visible()
    expect(page.get_by_role("link", name=f"{other}, e2: look after it")).to_have_count(0)
    assert [problem for problem in page.problems if "409" not in problem] == []


def test_the_scheme_is_a_manual_with_memos_and_is_set_beside_another(workbench, visit):
    lead, expert = visit("lena"), visit("e1")
    lead.get_by_role("link", name="Schemes").click()
    lead.get_by_role("link", name="Read Peer support").click()
    expect(lead.locator("#missed_cue")).to_contain_text("The answer stays on the surface of what was said.")
    lead.locator("#missed_cue summary").click()
    lead.locator("#missed_cue textarea").fill("A laugh can be a cue, too.")
    lead.locator("#missed_cue").get_by_role("button", name="Keep the memo").click()
    expect(lead.locator("#missed_cue .memo")).to_contain_text("A laugh can be a cue, too. — you")

    expert.get_by_role("link", name="Schemes").click()
    expert.get_by_role("link", name="Read Peer support").click()
    expect(expert.locator("#missed_cue .memo")).to_contain_text("A laugh can be a cue, too. — a lead")
    lead.get_by_role("link", name="Schemes").click()
    lead.locator("select[name=second]").select_option(index=1)
    lead.get_by_role("button", name="Compare").click()
    expect(lead.get_by_role("heading", name="Reflection")).to_be_visible()
    assert SESSION not in expert.content()
    assert lead.problems == [] and expert.problems == []
