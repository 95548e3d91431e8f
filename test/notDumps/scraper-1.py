"""Splits LexisNexis downloads."""
import re

MARK = re.compile(r"^\s*(\d+) of (\d+) DOCUMENTS\s*$", re.M)
FIELDS = ("LENGTH", "BYLINE", "SECTION", "LOAD-DATE", "LANGUAGE")


def split(text):
    """Gives the articles of a download, without its cover page."""
    parts = MARK.split(text)
    for number, total, body in zip(parts[1::3], parts[2::3], parts[3::3]):
        yield int(number), int(total), body.strip()


SAMPLE = """
                               1 of 2 DOCUMENTS

LENGTH: 12 words
"""
