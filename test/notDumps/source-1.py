"""Split the plain text of a newspaper page into its articles.

Only for the Tarn County papers: they set every headline in capitals and put
the byline on a line of its own.
"""

import re
from dataclasses import dataclass, field

BYLINE = re.compile(r"^By [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}$")
DATELINE = re.compile(r"^(?P<place>[A-Z][A-Z .]+), (?P<date>[A-Z][a-z]+\.? \d{1,2})\s*[-—]\s*")

SAMPLE = """\
TARN COUNTY SENTINEL
Thursday, October 9, 2025    Page A3

BRIDGE WORK TO LAST UNTIL SPRING
By Alma Reyes
TARNFORD, Oct. 8 — The county will keep one lane of the Sawyer Bridge closed
until April, the engineer told commissioners on Wednesday.

"We found rust where we had hoped for paint," she said.

FAIR QUEEN NAMED
By Doug Prewitt
OAK HOLLOW, Oct. 8 — Seventeen-year-old Hattie Lorne was crowned on the fair's
closing night before a crowd of 2,000.
"""

EXPECTED = ["BRIDGE WORK TO LAST UNTIL SPRING", "FAIR QUEEN NAMED"]


@dataclass
class Article:
    headline: str
    byline: str | None = None
    lines: list[str] = field(default_factory=list)


def is_headline(line: str) -> bool:
    """True for a line in capitals that is no folio: `FAIR QUEEN NAMED`."""
    return line.isupper() and len(line.split()) >= 3 and "SENTINEL" not in line


def split_page(text: str) -> list[Article]:
    articles: list[Article] = []
    for line in text.splitlines():
        if is_headline(line):
            articles.append(Article(line))
        elif articles and BYLINE.match(line):
            articles[-1].byline = line.removeprefix("By ")
        elif articles and line:
            articles[-1].lines.append(DATELINE.sub("", line))
    return articles


if __name__ == "__main__":
    assert [a.headline for a in split_page(SAMPLE)] == EXPECTED
    print("ok")
