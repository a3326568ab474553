"""From the model's outputs to attributions: Viterbi over tags, then links. The Java extractor does the same."""
import math
from dataclasses import dataclass

import numpy as np

from model import BUCKETS, LINK

NEVER = -1e9
NAMES = {1: "source", 3: "cue", 5: "content"}


@dataclass
class Parameters:
    """The few numbers of decoding; one set for each guideline."""
    cue_bias: float = 0.0
    source_bias: float = 0.5
    content_start_penalty: float = 2.0


@dataclass
class Links:
    """Distance biases of the link scores."""
    source: np.ndarray
    content: np.ndarray

    @staticmethod
    def of(model):
        return Links(model.bias_source.weight[:, 0].detach().numpy(), model.bias_content.weight[:, 0].detach().numpy())


def viterbi(logits, chunk, parameters):
    """Best tag sequence; every chunk starts afresh."""
    logits = logits.astype(np.float64)
    logits[:, 1:3] += parameters.source_bias
    logits[:, 3:5] += parameters.cue_bias
    step = np.zeros((7, 7))
    start = np.zeros(7)
    step[:, 5] -= parameters.content_start_penalty
    start[5] -= parameters.content_start_penalty
    for inside in (2, 4, 6):
        start[inside] = NEVER
        step[[i for i in range(7) if i not in (inside - 1, inside)], inside] = NEVER
    best, back = logits[0] + start, []
    for t in range(1, len(logits)):
        score = best[:, None] + (step if chunk[t] == chunk[t - 1] else start[None])
        back.append(score.argmax(0))
        best = score.max(0) + logits[t]
    tags = [int(best.argmax())]
    for pointer in reversed(back):
        tags.append(int(pointer[tags[-1]]))
    return tags[::-1]


def spans_of(tags):
    """role -> [(first word, last word)]"""
    spans = {"source": [], "cue": [], "content": []}
    for i, tag in enumerate(tags):
        if tag in NAMES:
            spans[NAMES[tag]].append((i, i))
        elif tag:
            spans[NAMES[tag - 1]][-1] = (spans[NAMES[tag - 1]][-1][0], i)
    return spans


def bucket(distance):
    size = min(BUCKETS // 2 - 1, int(math.log2(abs(distance) + 1) * 1.5))
    return size + (BUCKETS // 2 if distance > 0 else 0)


def attributions(window, tags, link, biases):
    """Link the tagged spans of one window; `link` holds the words' vectors. Spans as [start, end] in the article."""
    spans = spans_of(tags)
    mean = lambda span: link[span[0]:span[1] + 1].mean(0)
    chunk = lambda span: window.chunk[span[0]]
    cues = [(span, mean(span)) for span in spans["cue"]]
    sources = [(span, mean(span)[LINK:2 * LINK]) for span in spans["source"]]
    contents = [[] for _ in cues]
    for span in spans["content"]:
        key, best, chosen = mean(span)[2 * LINK:3 * LINK], -math.inf, None
        for k, (cue, vector) in enumerate(cues):
            if chunk(cue) != chunk(span):
                continue
            distance = cue[0] - (span[1] if cue[0] > span[0] else span[0])
            score = float(key @ vector[3 * LINK:4 * LINK]) / 8 + biases.content[bucket(distance)]
            if score > best:
                best, chosen = score, k
        if chosen is not None:
            contents[chosen].append(span)
    found = []
    place = lambda span: [window.extent[span[0]][0], window.extent[span[1]][1]]
    for (cue, vector), content in zip(cues, contents):
        if not content:
            continue
        best, chosen = -math.inf, None
        for source, key in sources:
            if chunk(source) == chunk(cue):
                score = float(vector[:LINK] @ key) / 8 + biases.source[bucket(source[0] - cue[0])]
                if score > best:
                    best, chosen = score, source
        if float(vector[4 * LINK]) > best:     # no source
            chosen = None
        found.append({"source": [place(chosen)] if chosen else [], "cue": [place(cue)],
                      "content": [place(c) for c in content]})
    return found
