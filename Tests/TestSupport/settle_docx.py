"""Reads DOCX documents with tracked changes by the letter of ECMA-376: what is left of them with all changes accepted and
with all rejected, and what a word processor would refuse in them.

Standard input: a JSON object of documents in base64 by name. Standard output: a JSON object of the findings by name."""
import base64
import io
import json
import sys
import xml.etree.ElementTree as tree
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
OLD, NEW = {W + "del", W + "moveFrom"}, {W + "ins", W + "moveTo"}


def text(paragraph, gone):
    """The characters of a paragraph without what stands in elements that are gone."""
    def walk(node):
        if node.tag in gone:
            return ""
        if node.tag in (W + "t", W + "delText"):
            return node.text or ""
        if node.tag in (W + "tab", W + "br"):
            return "\t" if node.tag == W + "tab" else "\n"
        return "".join(walk(child) for child in node)
    return "".join(walk(child) for child in paragraph if child.tag != W + "pPr")


def settled(body, gone):
    """The paragraphs that are left where some changes are gone; one whose end is gone runs into the next."""
    found, open_text = [], ""
    for paragraph in body.findall(W + "p"):
        open_text += text(paragraph, gone)
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is not None and any(child.tag in gone for child in mark):
            continue
        found.append(open_text)
        open_text = ""
    return found + ([open_text] if open_text else [])


def problems(parts):
    """What is wrong with the parts of a document."""
    document = tree.fromstring(parts["word/document.xml"])
    found, ids, names = [], {}, {"moveFrom": [], "moveTo": []}
    parents = {child: parent for parent in document.iter() for child in parent}
    for node in document.iter():
        kind = node.tag.replace(W, "")
        changes = kind in ("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart")
        if changes or kind == "commentRangeStart":
            identifier = node.get(W + "id")
            if identifier is None or identifier in ids:
                found.append(f"id {identifier} of {kind} is missing or taken by {ids.get(identifier)}")
            ids[identifier] = kind
        if changes and not node.get(W + "author"):
            found.append(f"{kind} without an author")
        if kind in ("moveFromRangeStart", "moveToRangeStart"):
            names[kind.replace("RangeStart", "")].append(node.get(W + "name"))
        if kind in ("moveFromRangeEnd", "moveToRangeEnd", "commentRangeEnd"):
            if ids.pop(node.get(W + "id"), None) != kind.replace("End", "Start"):
                found.append(f"{kind} {node.get(W + 'id')} ends nothing")
        if kind in ("t", "delText"):
            if not node.text or node.get(SPACE) != "preserve":
                found.append(f"{kind} is empty or loses its blanks")
            above = []
            while node in parents:
                node = parents[node]
                above.append(node.tag)
            if (kind == "delText") != (W + "del" in above):
                found.append(f"{kind} inside {above[1]}")
            if sum(tag in OLD | NEW for tag in above) > 1:
                found.append("a change inside a change")
        if kind == "p" and any(child.tag == W + "pPr" for child in list(node)[1:]):
            found.append("properties behind the content")
    found += [f"{kind} {number} has no end" for number, kind in ids.items() if "RangeStart" in kind]
    if sorted(names["moveFrom"]) != sorted(names["moveTo"]) or len(set(names["moveTo"])) != len(names["moveTo"]):
        found.append(f"moves are not paired: {names}")
    return found + comment_problems(document, parts) + package_problems(parts)


def comment_problems(document, parts):
    """Whether each remark has its text, and each text its remark."""
    named = [node.get(W + "id") for node in document.iter(W + "commentReference")]
    ranges = [node.get(W + "id") for node in document.iter(W + "commentRangeStart")]
    written = []
    if "word/comments.xml" in parts:
        written = [node.get(W + "id") for node in tree.fromstring(parts["word/comments.xml"])]
    same = sorted(named) == sorted(ranges) == sorted(written) and len(set(named)) == len(named)
    return [] if same else [f"remarks do not fit: {named} {ranges} {written}"]


def package_problems(parts):
    """Whether the parts that are named are there, and those that are there are named."""
    types = tree.fromstring(parts["[Content_Types].xml"])
    named = {node.get("PartName").lstrip("/") for node in types if node.get("PartName")}
    found = [f"{name} is named and missing" for name in named - parts.keys()]
    found += [f"{name} has no type" for name in parts.keys() - named if not name.endswith((".rels", "[Content_Types].xml"))]
    relations = tree.fromstring(parts["word/_rels/document.xml.rels"])
    targets = {node.get("Id"): "word/" + node.get("Target") for node in relations}
    found += [f"relation to {target}, which is missing" for target in targets.values() if target not in parts]
    document = tree.fromstring(parts["word/document.xml"])
    used = {value for node in document.iter() for key, value in node.attrib.items() if key.startswith(R)}
    return found + [f"relation {name} is missing" for name in used - targets.keys()]


def cells(document):
    """The rows of the first table: the text of each cell."""
    table = document.find(f"{W}body/{W}tbl")
    if table is None:
        return []
    return [["\n".join(text(p, set()) for p in cell.findall(W + "p")) for cell in row.findall(W + "tc")]
            for row in table.findall(W + "tr")]


def read(data):
    """The findings about one document."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert archive.testzip() is None
    parts = {name: archive.read(name) for name in archive.namelist()}
    for name, part in parts.items():
        tree.fromstring(part)
    document = tree.fromstring(parts["word/document.xml"])
    body = document.find(W + "body")
    comments = tree.fromstring(parts["word/comments.xml"]) if "word/comments.xml" in parts else []
    return {
        "accepted": settled(body, OLD), "rejected": settled(body, NEW), "problems": problems(parts), "rows": cells(document),
        "moves": sum(1 for _ in document.iter(W + "moveToRangeStart")),
        "remarks": ["\n".join(text(p, set()) for p in comment.findall(W + "p")) for comment in comments],
        "authors": sorted({node.get(W + "author") for node in document.iter() if node.get(W + "author")}),
        "dates": sorted({node.get(W + "date") for node in document.iter() if node.get(W + "date")}),
        "parts": sorted(parts),
    }


documents = json.load(sys.stdin)
json.dump({name: read(base64.b64decode(data)) for name, data in documents.items()}, sys.stdout)
