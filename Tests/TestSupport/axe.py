"""Checks a page on standard input for accessibility with axe-core in a headless Chromium, and prints the serious and
critical findings as JSON.

Usage: axe.py [dark] [inline]. Needs axe-playwright-python, for the axe.min.js that it carries, and chromium."""
import html
import importlib.metadata
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

page = sys.stdin.buffer.read().decode("utf-8")
script = next(
    file.locate() for file in importlib.metadata.files("axe-playwright-python") if file.name == "axe.min.js")
browser = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])))
# The policy of the page forbids scripts, this one too.
page = re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "", page)
if "inline" in sys.argv:
    page = page.replace("checked=\"checked\"", "", 1).replace("id=\"view-inline\"", "id=\"view-inline\" checked=\"checked\"")
run = """
axe.run(document, {resultTypes: ["violations"]}).then(found => {
  const node = document.createElement("pre");
  node.id = "axe-findings";
  node.textContent = JSON.stringify(found.violations.map(v => [v.impact, v.id, v.nodes.slice(0, 3).map(n => n.html)]));
  document.body.replaceChildren(node);
});
"""
core = pathlib.Path(script).read_text(encoding="utf-8").replace("</script", "<\\/script")
page = page.replace("</body>", f"<script>{core}</script><script>{run}</script></body>")
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "page.html"
    path.write_text(page, encoding="utf-8")
    arguments = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,900",
                 f"--user-data-dir={folder}/profile", "--virtual-time-budget=60000", "--dump-dom"]
    if "dark" in sys.argv:
        arguments.append("--blink-settings=preferredColorScheme=0")
    shown = subprocess.run([*arguments, path.as_uri()], capture_output=True, timeout=120).stdout.decode("utf-8")
found = re.search(r"<pre id=\"axe-findings\">(.*?)</pre>", shown, re.S)
assert found, "axe did not run: " + shown[-500:]
findings = json.loads(html.unescape(found[1]))
print(json.dumps([finding for finding in findings if finding[0] in ("serious", "critical")]))
