"""Runs docs/openapi.yaml against a running workbench with schemathesis, once for each kind of person and once signed
out: no answer may be a server error, undocumented or off its schema."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Browser"))

from signing_in import cookie

DEBRIEF = sys.argv[1]
SESSION = "p01-exam-stress-1"
CODED = "p01-coded-1"
TAKEN = "p02-taken-1"
MET = "p01-met-1"
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "unsupported_method",
]
EXAMPLES = 40

# e1 and e2 have coded two conversations, and differ on the second turn.
CODINGS = "session,turn,coder,code,value,nothing\n" + "".join(
    f"{session},{turn},{coder}," + ("open_question,yes,\n" if (coder, turn) == ("e1", 2) else ",,yes\n")
    for session in (CODED, MET) for coder in ("e1", "e2") for turn in (2, 4, 6, 8))


def run(study, *words):
    done = subprocess.run([DEBRIEF, *words, "--study", study], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def furnish(study, folder):
    """One conversation to code; two that e1 and e2 have coded: one which e3 adjudicates and e4 is calibrated with, one
    on which they meet; one that its trainee takes back while e3 codes it."""
    run(study, "init", "--title", "API test")
    for name, role in (("e1", "expert"), ("e2", "expert"), ("e3", "expert"), ("e4", "expert"), ("lena", "lead")):
        run(study, "person", "add", name, "--role", role)
    conversation = (ROOT / "Tests/Browser/conversation.csv").read_text()
    for session in (SESSION, CODED, MET, TAKEN):
        file = pathlib.Path(folder) / f"{session}.csv"
        file.write_text(conversation.replace(SESSION, session).replace("p01", session[:3]))
        run(study, "session", "import", str(file))
    run(study, "assign", "--session", SESSION, "--coder", "e1", "p01", "--scheme", "peer-support")
    run(study, "assign", "--session", TAKEN, "--coder", "e3", "--scheme", "peer-support")
    file = pathlib.Path(folder) / "codings.csv"
    file.write_text(CODINGS)
    run(study, "coding", "import", str(file), "--scheme", "peer-support")
    run(study, "calibration", "gold", CODED, "--from", "e1")
    run(study, "calibration", "mark", "--figure", "percent", "--least", "0.5")
    run(study, "calibration", "start", "e4", "--sessions", "1")
    run(study, "adjudication", "open", CODED, "--by", "e3")
    run(study, "adjudication", "open", MET, "--by", "lena", "--meeting", "--attending", "e1", "e2")
    run(study, "person", "consent", "p02", "--refuse", "coding")


def sign_in(study, address, name):
    """The headers that a script of that person sends."""
    headers = {"Cookie": cookie(run(study, "person", "invite", name, "--address", address))}
    return headers | {"X-Form-Token": ask(address, "/api/me", headers)["token"]}


def ask(address, path, headers, message=None):
    """What the workbench answers: to a question, or to a message."""
    data = None if message is None else json.dumps(message).encode()
    request = urllib.request.Request(address + path, data=data, headers=headers)
    with urllib.request.urlopen(request, timeout=120) as answer:
        return json.load(answer)


def finish_try(address, headers):
    """e4 finds nothing to code in what they are calibrated with, and submits; the try is judged."""
    work = f"/api/codings/{ask(address, '/api/codings', headers)[0]['id']}"
    for unit in ask(address, work, headers)["units"]:
        ask(address, f"{work}/changes", headers, {"id": unit, "unit": unit, "act": "nothing", "nothing": True})
    ask(address, f"{work}/submission", headers, {})


def check(address, headers, coding, adjudication, scheme, folder):
    places = {"path.assignment": coding, "path.adjudication": adjudication, "path.calibration": 1, "path.scheme": scheme,
              "query.assignment": coding, "query.adjudication": adjudication, "query.scheme": scheme, "query.coder": "e1"}
    config = pathlib.Path(folder) / "schemathesis.toml"
    config.write_text("[parameters]\n" + "".join(f"{json.dumps(k)} = {json.dumps(v)}\n" for k, v in places.items()))
    carried = [word for name, text in headers.items() for word in ("--header", f"{name}: {text}")]
    return subprocess.run(
        [str(pathlib.Path(sys.executable).with_name("schemathesis")), "--config-file", str(config), "run",
         str(ROOT / "docs/openapi.yaml"), "--url", address, "--checks", ",".join(CHECKS), "--seed", "7",
         "--max-examples", str(EXAMPLES), "--generation-database", "none", *carried],
        check=False, cwd=folder).returncode


def main():
    with tempfile.TemporaryDirectory() as folder:
        study = str(pathlib.Path(folder) / "study.sqlite")
        furnish(study, folder)
        server = subprocess.Popen(
            [DEBRIEF, "serve", "--port", "0", "--study", study], stderr=subprocess.PIPE, text=True)
        try:
            address = next(found.group() for line in server.stderr if (found := re.search(r"http://127\S+\d", line)))
            signed = {name: sign_in(study, address, name) for name in ("e1", "p01", "e2", "e3", "e4", "lena")}
            finish_try(address, signed["e4"])
            scheme = ask(address, "/api/schemes", signed["lena"])[0]["sha256"]
            failed = []
            # The number of the coding that each of them names: their own, somebody else's, one taken back.
            # And the adjudication: e3's, or the meeting.
            for name, coding, adjudication in (("e1", 1, 2), ("p01", 2, 1), ("e2", 1, 1), ("e3", 3, 1), ("e4", 8, 1),
                                               ("lena", 1, 2), (None, 1, 1)):
                print(f"== {name or 'signed out'}", flush=True)
                if check(address, signed.get(name, {}), coding, adjudication, scheme, folder):
                    failed.append(name or "signed out")
        finally:
            server.terminate()
            server.communicate(timeout=120)
        if failed:
            raise SystemExit(f"The API does not keep to docs/openapi.yaml for: {', '.join(failed)}")


if __name__ == "__main__":
    main()
