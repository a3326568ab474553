"""Read the two corpora into one form, and turn their articles into labelled windows."""
import bisect
import gzip
import json
import random
from dataclasses import dataclass, field

from features import (Window, chunks_of, cut, encode_paragraph, pack, part, window_of,
                      PARAGRAPH, POLNEAR, PRODUCT, SECOND_LOOK)

ROLES = ("source", "cue", "content")
BEGIN = {"source": 1, "cue": 3, "content": 5}
IGNORED = -100


@dataclass
class Article:
    """An article with the attributions of each annotator; spans are (start, end) in code points."""
    id: str
    text: str
    guideline: int
    annotators: dict                 # annotator -> [{"source", "cue", "content": [(start, end)..]}]
    discarded: dict = field(default_factory=dict)   # annotator -> spans the annotator left out
    second: list = field(default_factory=list)      # (content spans, [inner attributions])


def lines(path):
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def polnear(path):
    """PolNeAR articles; attributions with neither cue nor content are dropped."""
    articles = []
    for d in lines(path):
        annotators = {a: [{r: sorted({tuple(s) for s in x[r]}) for r in ROLES} for x in xs if x["cue"] or x["content"]]
                      for a, xs in d["annotators"].items()}
        articles.append(Article(d["doc"], d["text"], POLNEAR, annotators, d.get("discard") or {}))
    return articles


def gold(path):
    """Gold articles: outer claims for the first look, each claim's inner ones for the second."""
    articles = []
    for d in lines(path):
        claims = d["claims"]

        def spans(claim):
            one = lambda s: [(s["start"], s["end"])] if s else []
            return {"source": one(claim["source"]), "cue": one(claim["cue"]),
                    "content": [(s["start"], s["end"]) for s in claim["content"]]}
        second = [(spans(c)["content"], [spans(x) for x in claims if x["via"] == i]) for i, c in enumerate(claims)]
        articles.append(Article(d["id"], d["text"], PRODUCT,
                                {"gold": [spans(c) for c in claims if c["via"] is None]}, second=second))
    return articles


@dataclass
class Example:
    """A window with its labels."""
    window: Window
    labels: list          # one tag per word
    spans: dict           # role -> [(first word, last word)]
    cue_source: list      # (cue, source or -1)
    content_cue: list     # (content, cue)


def label(window, attributions, discarded=()):
    """Project attributions on a window's words. Overlapping spans: the first one wins."""
    words = len(window.extent)
    labels = [0] * words
    spans = {r: [] for r in ROLES}
    index = {r: {} for r in ROLES}
    starts = [s for s, _ in window.extent]
    cue_source, content_cue, projected = [], [], []
    for attribution in attributions:
        mine = {r: [] for r in ROLES}
        for role in ROLES:
            for start, end in attribution[role]:
                run = []
                i = max(0, bisect.bisect_right(starts, start) - 1)
                while i < words and window.extent[i][0] < end:
                    if window.extent[i][1] > start:
                        run.append(i)
                    i += 1
                for segment in segments(run, window.chunk):
                    if segment not in index[role]:
                        covered = range(segment[0], segment[1] + 1)
                        if any(labels[k] for k in covered):
                            continue
                        index[role][segment] = len(spans[role])
                        spans[role].append(segment)
                        for k in covered:
                            labels[k] = BEGIN[role] + (k > segment[0])
                    mine[role].append(index[role][segment])
        projected.append(mine)
    for mine in projected:
        for cue in mine["cue"][:1]:
            cue_source.append((cue, mine["source"][0] if mine["source"] else -1))
            content_cue += [(content, cue) for content in mine["content"]]
    for start, end in discarded:
        for i, (s, e) in enumerate(window.extent):
            if s < end and start < e and not labels[i]:
                labels[i] = IGNORED
    return Example(window, labels, spans, cue_source, content_cue)


def segments(run, chunk):
    """Split a run of words where the chunk changes or words are missing."""
    out, start = [], 0
    for k in range(1, len(run) + 1):
        if k == len(run) or chunk[run[k]] != chunk[run[k - 1]] or run[k] != run[k - 1] + 1:
            out.append((run[start], run[k - 1]))
            start = k
    return out


def without_that(article):
    """The same article as its author might have written it: "said that it rains" becomes "said it rains".

    Only a "that" at the edge of a content which follows its cue goes. None where there is no such word.
    """
    cuts = set()
    for attribution in (x for xs in article.annotators.values() for x in xs):
        for start, _ in attribution["content"][:1]:
            at = next((i for i in (start, start - 5) if i > 0 and article.text[i:i + 5] == "that "), None)
            if at is not None and any(0 < at - end < 60 for _, end in attribution["cue"]):
                cuts.add(at)
    if not cuts:
        return None
    cuts = sorted(cuts)
    moved = lambda i: i - sum(min(5, i - c) for c in cuts if c < i)
    spans = lambda xs: [(moved(s), moved(e)) for s, e in xs]
    roles = lambda xs: [{r: spans(x[r]) for r in ROLES} for x in xs]
    text = article.text
    for at in reversed(cuts):
        text = text[:at] + text[at + 5:]
    return Article(article.id, text, article.guideline, {a: roles(xs) for a, xs in article.annotators.items()},
                   {a: spans(xs) for a, xs in article.discarded.items()},
                   [(spans(contents), roles(inner)) for contents, inner in article.second])


class Encoded:
    """An article's paragraphs as pieces, whole and with the paragraph breaks removed."""

    def __init__(self, tokenizer, article):
        self.article = article
        self.text = article.text
        self.flat_text = article.text.replace("\n", " ")
        self.paragraphs = [p for p in (encode_paragraph(tokenizer, self.text, m.start(), m.end())
                                       for m in PARAGRAPH.finditer(self.text)) if p]
        flat = encode_paragraph(tokenizer, self.flat_text, 0, len(self.flat_text)) if len(self.paragraphs) > 1 else None
        self.flat = [flat] if flat else self.paragraphs
        lean = without_that(article)
        self.lean = lean and Encoded(tokenizer, lean)     # it has no "that" left to lose, so this ends

    def chunks(self, flat=False, **limits):
        text, paragraphs = (self.flat_text, self.flat) if flat else (self.text, self.paragraphs)
        return [c for p in paragraphs for c in cut(text, p, **limits)]

    def second_look(self, contents):
        """The window that shows only these content spans."""
        runs = [part(p, s, e, SECOND_LOOK) for s, e in contents for p in self.paragraphs]
        runs = [c for r in runs if r.ids for c in cut(self.text, r)]
        return window_of(runs, PRODUCT) if runs else None


def training_examples(encoded, rng, flat_share=0.15, gold_repeats=3, inner_repeats=3, empty_share=0.5,
                      lean_share=0.2):
    """One epoch: every article once (gold several times) by a random annotator, in random windows."""
    examples = []
    for whole in encoded:
        for _ in range(gold_repeats if whole.article.guideline == PRODUCT else 1):
            e = whole.lean if whole.lean and rng.random() < lean_share else whole
            a = e.article
            who = rng.choice(sorted(a.annotators))
            limit = rng.randint(48, 64) if rng.random() < 0.5 else rng.randint(64, 160)
            most = rng.randint(96, 160)
            chunks = e.chunks(flat=rng.random() < flat_share, longest=most + 32, most=most)
            for chunk_list in pack(chunks, limit, first=rng.randint(24, limit)):
                examples.append(label(window_of(chunk_list, a.guideline), a.annotators[who], a.discarded.get(who, ())))
            for contents, inner in a.second:
                for _ in range(inner_repeats if inner else rng.random() < empty_share):
                    window = e.second_look(contents)
                    if window:
                        examples.append(label(window, inner))
    rng.shuffle(examples)
    return examples


def batches(examples, rng, budget, group=500):
    """Batches of similar length whose padded size stays within `budget` pieces, in random order."""
    out = []
    for g in range(0, len(examples), group):
        batch, longest = [], 0
        for x in sorted(examples[g:g + group], key=lambda x: len(x.window.ids)):
            n = len(x.window.ids)
            if batch and max(longest, n) * (len(batch) + 1) > budget:
                out.append(batch)
                batch, longest = [], 0
            batch.append(x)
            longest = max(longest, n)
        if batch:
            out.append(batch)
    rng.shuffle(out)
    return out
