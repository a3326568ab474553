"""Choose the decoding numbers on a small grid and write tagger.decode.json.

The product's are chosen for the F1 of found claims on gold articles, PolNeAR's for strict F1 on PolNeAR articles. Each point
is averaged with its neighbours on the grid, so that a lucky peak does not win.
"""
import argparse
import importlib.util
import itertools
import json
import re
from dataclasses import asdict

from corpus import gold, polnear
from decode import Parameters, attributions, viterbi
from features import POLNEAR, PRODUCT, load_tokenizer
from predict import claims_of, first_look, open_model, outer_claims, second_look

CUE = (0.0, 0.5, 1.0)
SOURCE = (0.0, 0.6, 1.2)
START = (0.0, 1.0, 2.0, 3.0)


def module(path):
    spec = importlib.util.spec_from_file_location("score", path)
    m = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(m)
    return m

WORD = re.compile(r"\w+(?:[.,'’]\w+)*|[$€£%]")


def word_starts(text, spans):
    return {m.start() for m in WORD.finditer(text)
            if any(m.start() < e and s < m.end() for s, e in spans)}


def found(true, predicted, text):
    """(found, predicted, true) by the gold scorer's rule: cues overlap and content Jaccard >= 0.5."""
    overlap = lambda a, b: bool(a and b) and a[0][0] < b[0][1] and b[0][0] < a[0][1]
    t = [word_starts(text, x["content"]) for x in true]
    p = [word_starts(text, x["content"]) for x in predicted]
    pairs = []
    for i, x in enumerate(true):
        for j, y in enumerate(predicted):
            jaccard = len(t[i] & p[j]) / len(t[i] | p[j]) if t[i] or p[j] else 0
            if jaccard >= 0.5 and (not x["cue"] or overlap(x["cue"], y["cue"])):
                pairs.append((jaccard, i, j))
    used_true, used_predicted = set(), set()
    for _, i, j in sorted(pairs, reverse=True):
        if i not in used_true and j not in used_predicted:
            used_true.add(i)
            used_predicted.add(j)
    return len(used_true), len(predicted), len(true)


def f1(counts):
    hit, predicted, true = (sum(x) for x in zip(*counts))
    return 2 * hit / (predicted + true) if predicted + true else 0.0


def best(score):
    """Grid search with neighbour averaging; returns (parameters, score at them)."""
    grid = {k: score(Parameters(CUE[k[0]], SOURCE[k[1]], START[k[2]]))
            for k in itertools.product(range(len(CUE)), range(len(SOURCE)), range(len(START)))}

    def smooth(k):
        near = [grid[k]] * 2
        for axis, move in itertools.product(range(3), (-1, 1)):
            n = tuple(x + move * (a == axis) for a, x in enumerate(k))
            if n in grid:
                near.append(grid[n])
        return sum(near) / len(near)
    k = max(grid, key=smooth)
    return Parameters(CUE[k[0]], SOURCE[k[1]], START[k[2]]), grid[k]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--model", required=True)
    p.add_argument("--links")
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--gold", nargs="+", required=True)
    p.add_argument("--polnear", required=True)
    p.add_argument("--polnear-score", required=True, help="PolNeAR's score.py")
    p.add_argument("--out", required=True)
    a = p.parse_args()
    tokenizer, model, scorer = load_tokenizer(a.tokenizer), open_model(a.model, a.links), module(a.polnear_score)

    articles = [x for f in a.gold for x in gold(f)]
    looks = [first_look(tokenizer, model, x, PRODUCT) for x in articles]

    def product(parameters):
        return f1([found(x.annotators["gold"], claims_of(model, x, l, parameters), x.text)
                   for x, l in zip(articles, looks)])
    chosen, at = best(product)
    print("product", chosen, round(at, 4))

    # the second look is tuned on the contents that the first look finds, against all inner claims
    inner_true = [[i for _, inner in x.second for i in inner] for x in articles]
    seen = [[second_look(model, x.text, chunks, claim["content"]) for claim, chunks in outer_claims(model, l, chosen)]
            for x, l in zip(articles, looks)]

    def second(parameters):
        counts = []
        for x, true, windows in zip(articles, inner_true, seen):
            predicted = [n for w, tag, link in windows
                         for n in attributions(w, viterbi(tag, w.chunk, parameters), link, model.links)]
            counts.append(found(true, predicted, x.text))
        return f1(counts)
    inner, at = best(second)
    print("second look", inner, round(at, 4))

    data = scorer.load(a.polnear)
    articles = polnear(a.polnear)
    looks = [first_look(tokenizer, model, x, POLNEAR) for x in articles]

    def strict(parameters):
        predicted = {x.id: claims_of(model, x, l, parameters) for x, l in zip(articles, looks)}
        return scorer.score(data, predicted)["STRICT"][2]
    news, at = best(strict)
    print("polnear", news, round(at, 4))
    json.dump({"guidelines": True, "product": asdict(chosen), "second_look": asdict(inner), "polnear": asdict(news)},
              open(a.out, "w", encoding="utf-8"), indent=1)


if __name__ == "__main__":
    main()
