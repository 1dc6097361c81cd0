"""Opens every DOCX document of a folder in LibreOffice, accepts or rejects all of its changes, and prints as JSON the
paragraphs that are left. Usage: settle.py FOLDER (with an empty folder `profile` for LibreOffice inside).

Remarks are taken out first: LibreOffice 7.4 without a screen ends with a fault on laying out any document that has one."""
import json
import os
import pathlib
import re
import subprocess
import sys
import time
import zipfile

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def connect(pipe):
    """The running office, as soon as it answers."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


def without_remarks(path):
    """A copy of a document whose remarks are taken out, in a folder of its own."""
    copy = path.parent / "plain" / path.name
    copy.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w") as target:
        for name in source.namelist():
            if name == "word/comments.xml":
                continue
            part = source.read(name).decode("utf-8")
            part = re.sub(r"<w:comment(RangeStart|RangeEnd|Reference) [^>]*/>", "", part)
            target.writestr(name, re.sub(r"<(Override|Relationship) [^>]*comments[^>]*/>", "", part))
    return copy


def paragraphs(document):
    """The text of each paragraph, tables left out."""
    found, enumeration = [], document.Text.createEnumeration()
    while enumeration.hasMoreElements():
        paragraph = enumeration.nextElement()
        if paragraph.supportsService("com.sun.star.text.Paragraph"):
            found.append(paragraph.getString())
    return found


def settled(context, path, command):
    """What is left of a document after a command."""
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (hidden,))
    dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
    result = paragraphs(document)
    document.close(True)
    return result


def main():
    folder = pathlib.Path(sys.argv[1])
    pipe = f"tifa{os.getpid()}"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", profile, f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(pipe)
        result = {}
        for path in sorted(folder.glob("*.docx")):
            plain = without_remarks(path)
            result[path.stem] = {
                "accepted": settled(context, plain, ".uno:AcceptAllTrackedChanges"),
                "rejected": settled(context, plain, ".uno:RejectAllTrackedChanges"),
            }
        print(json.dumps(result, ensure_ascii=False))
        context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
        office.wait(30)
    finally:
        if office.poll() is None:
            office.kill()


main()
