"""Annotations without their articles: `annotations.jsonl`, `held-out.jsonl` and `figures.jsonl` keep ids and offsets, this script puts
the text back in.

usage: annotations.py expand ARTICLES ANNOTATIONS > GOLD.jsonl    claims in the gold corpus's format
       annotations.py strip GOLD.jsonl > ANNOTATIONS              the other way round

ARTICLES: JSON lines with id, publisher, published_at, title and text (.gz or plain). An annotation holds for the first `length`
code points of the text, whose SHA-256 begins with `text`; where the article's text is another one, expand stops and names it.
Spans are [start, end) in code points.
"""
import hashlib
import json
import sys

from corpus import lines

DIGITS = 16
FIGURE = ("low", "high", "comparator", "event", "basis")


def digest(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:DIGITS]


def strip(article):
    bare = lambda s: s and [s["start"], s["end"]]
    figure = lambda f: {**{k: f[k] for k in FIGURE}, "span": bare(f)}
    claims = [{"source": bare(c["source"]), "cue": bare(c["cue"]), "content": [bare(s) for s in c["content"]],
               "source_id": c["source_id"], "type": c["type"], "via": c["via"],
               **({"figures": [figure(f) for f in c["figures"]]} if c["figures"] else {})} for c in article["claims"]]
    return {"id": article["id"], "length": len(article["text"]), "text": digest(article["text"]), "claims": claims}


def expand(article, annotation):
    text = article["text"][:annotation["length"]]
    if digest(text) != annotation["text"]:
        raise SystemExit(f"{annotation['id']}: the article's text is not the one that was annotated")
    span = lambda s: s and {"text": text[s[0]:s[1]], "start": s[0], "end": s[1]}
    figure = lambda f: {**{k: f[k] for k in FIGURE}, **span(f["span"])}
    claims = [{**c, "source": span(c["source"]), "cue": span(c["cue"]), "content": [span(s) for s in c["content"]],
               "figures": [figure(f) for f in c.get("figures", [])]} for c in annotation["claims"]]
    return {**{k: article[k] for k in ("id", "publisher", "published_at", "title")}, "text": text, "claims": claims}


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "strip":
        for article in lines(sys.argv[2]):
            print(json.dumps(strip(article), separators=(",", ":")))
    elif len(sys.argv) == 4 and sys.argv[1] == "expand":
        articles = {a["id"]: a for a in lines(sys.argv[2])}
        for annotation in lines(sys.argv[3]):
            if annotation["id"] not in articles:
                raise SystemExit(f"{annotation['id']}: no such article in {sys.argv[2]}")
            print(json.dumps(expand(articles[annotation["id"]], annotation), ensure_ascii=False))
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
