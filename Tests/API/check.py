"""Runs docs/openapi.yaml against a running workbench with schemathesis, once for each kind of person and once signed
out: no answer may be a server error, undocumented or off its schema."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEBRIEF = sys.argv[1]
SESSION = "p01-exam-stress-1"
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "unsupported_method",
]
EXAMPLES = 40

# What somebody who opened their sign-in link sends: the passphrase that they choose, twice.
CHOSEN = b"passphrase=copper+lantern+nine+harbour&again=copper+lantern+nine+harbour"


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def run(study, *words):
    done = subprocess.run([DEBRIEF, *words, "--study", study], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def furnish(study):
    run(study, "init", "--title", "API test")
    for name, role in (("e1", "expert"), ("e2", "expert"), ("lena", "lead")):
        run(study, "person", "add", name, "--role", role)
    run(study, "session", "import", str(ROOT / "Tests/Browser/conversation.csv"))
    run(study, "assign", "--session", SESSION, "--coder", "e1", "p01", "--scheme", "peer-support")


def sign_in(study, address, name):
    """The headers that a script of that person sends."""
    link = run(study, "person", "invite", name, "--address", address)
    try:
        urllib.request.build_opener(NoRedirect).open(urllib.request.Request(link, data=CHOSEN), timeout=30)
    except urllib.error.HTTPError as answer:
        cookie = answer.headers["Set-Cookie"].split(";")[0]
    request = urllib.request.Request(f"{address}/api/me", headers={"Cookie": cookie})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return ["--header", f"Cookie: {cookie}", "--header", f"X-Form-Token: {json.load(answer)['token']}"]


def check(address, headers, coding, folder):
    config = pathlib.Path(folder) / "schemathesis.toml"
    config.write_text(f'[parameters]\n"path.assignment" = {coding}\n')
    return subprocess.run(
        [str(pathlib.Path(sys.executable).with_name("schemathesis")), "--config-file", str(config), "run",
         str(ROOT / "docs/openapi.yaml"), "--url", address, "--checks", ",".join(CHECKS), "--seed", "7",
         "--max-examples", str(EXAMPLES), "--generation-database", "none", *headers],
        check=False, cwd=folder).returncode


def main():
    with tempfile.TemporaryDirectory() as folder:
        study = str(pathlib.Path(folder) / "study.sqlite")
        furnish(study)
        server = subprocess.Popen(
            [DEBRIEF, "serve", "--port", "0", "--study", study], stderr=subprocess.PIPE, text=True)
        try:
            address = next(found.group() for line in server.stderr if (found := re.search(r"http://127\S+\d", line)))
            failed = []
            # The number of the coding that each of them opens: their own, somebody else's, or none.
            for name, coding in (("e1", 1), ("p01", 2), ("e2", 1), ("lena", 99), (None, 1)):
                print(f"== {name or 'signed out'}", flush=True)
                if check(address, sign_in(study, address, name) if name else [], coding, folder):
                    failed.append(name or "signed out")
        finally:
            server.terminate()
            server.communicate(timeout=30)
        if failed:
            raise SystemExit(f"The API does not keep to docs/openapi.yaml for: {', '.join(failed)}")


if __name__ == "__main__":
    main()
