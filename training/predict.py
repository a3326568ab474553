"""Run the tagger over articles: the first look at every window, the second at every content."""
import argparse
import json
import time

import numpy as np
import torch

from corpus import gold, polnear
from decode import Links, Parameters, attributions, viterbi
from features import PACK, PRODUCT, SECOND_LOOK, chunks_of, cut, load_tokenizer, pack, part, window_of
from model import load


class Checkpoint:
    """A trained model in torch."""

    def __init__(self, path):
        self.model = load(path)
        self.links = Links.of(self.model)

    def __call__(self, window):
        ids = torch.tensor([window.ids])
        with torch.inference_mode():
            tag, link = self.model(ids, torch.ones_like(ids), torch.tensor([window.feat]))
        return tag[0].numpy()[window.position], link[0].numpy()[window.position]


class Graph:
    """An exported model on one thread; counts its own processor time."""

    def __init__(self, path, links):
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(path, options)
        stored = json.load(open(links, encoding="utf-8"))
        self.links = Links(np.array(stored["bias_src"]), np.array(stored["bias_cont"]))
        self.seconds = 0.0
        self.pieces = 0

    def __call__(self, window):
        ids = np.array([window.ids], np.int64)
        inputs = {"ids": ids, "mask": np.ones_like(ids), "feat": np.array([window.feat], np.int64)}
        before = time.thread_time()
        tag, link = self.session.run(None, inputs)
        self.seconds += time.thread_time() - before
        self.pieces += ids.size
        return tag[0][window.position], link[0][window.position]


def open_model(path, links=None):
    torch.set_num_threads(1)
    return Graph(path, links) if path.endswith(".onnx") else Checkpoint(path)


def first_look(tokenizer, model, article, guideline, limit=PACK):
    """[(window, tag logits, link vectors, chunks)] of an article"""
    looks = []
    for chunks in pack(chunks_of(tokenizer, article.text), limit):
        window = window_of(chunks, guideline)
        looks.append((window, *model(window), chunks))
    return looks


def second_look(model, text, chunks, contents):
    """(window, tag logits, link vectors) of one claim's content"""
    runs = [part(c, s, e, SECOND_LOOK) for s, e in contents for c in chunks]
    window = window_of([c for r in runs if r.ids for c in cut(text, r)], PRODUCT)
    return (window, *model(window))


def outer_claims(model, looks, parameters):
    """[(attribution, the chunks of its window)] in order of their cues"""
    claims = [(claim, chunks) for window, tag, link, chunks in looks
              for claim in attributions(window, viterbi(tag, window.chunk, parameters), link, model.links)]
    return sorted(claims, key=lambda x: x[0]["cue"])


def claims_of(model, article, looks, parameters, inner=None):
    """Attributions of an article; with `inner` parameters the nested ones follow, with "via"."""
    outer = outer_claims(model, looks, parameters)
    claims = [claim for claim, _ in outer]
    if inner is not None:
        for i, (claim, chunks) in enumerate(outer):
            window, tag, link = second_look(model, article.text, chunks, claim["content"])
            for nested in attributions(window, viterbi(tag, window.chunk, inner), link, model.links):
                claims.append({**nested, "via": i})
    return claims


def as_output(article, claims):
    """The shape that both score.py read. Source ids and figures are not the tagger's."""
    span = lambda x: {"start": x[0], "end": x[1]}
    one = lambda xs: span(xs[0]) if xs else None
    return {"articleId": article.id,
            "claims": [{"source": one(c["source"]), "cue": one(c["cue"]), "content": [span(x) for x in c["content"]],
                        "type": None, "via": c.get("via"), "figures": []} for c in claims]}


def parameters_from(path):
    """tagger.decode.json -> name of the look -> Parameters"""
    stored = json.load(open(path, encoding="utf-8"))
    return {name: Parameters(**{k: v[k] for k in ("cue_bias", "source_bias", "content_start_penalty")})
            for name, v in stored.items() if isinstance(v, dict)}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--model", required=True, help=".pt checkpoint or .onnx graph")
    p.add_argument("--links", help="tagger.link.json, with a graph")
    p.add_argument("--decode", required=True, help="tagger.decode.json")
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--articles", required=True, help="PolNeAR .jsonl.gz or gold .jsonl")
    p.add_argument("--guideline", choices=("product", "polnear"), default="product")
    p.add_argument("--single-look", action="store_true", help="no nested claims")
    p.add_argument("--out", required=True)
    a = p.parse_args()
    tokenizer, model, decode = load_tokenizer(a.tokenizer), open_model(a.model, a.links), parameters_from(a.decode)
    articles = polnear(a.articles) if a.articles.endswith(".gz") else gold(a.articles)
    product = a.guideline == "product"
    with open(a.out, "w", encoding="utf-8") as out:
        for article in articles:
            looks = first_look(tokenizer, model, article, 0 if product else 1)
            inner = decode["second_look"] if product and not a.single_look else None
            claims = claims_of(model, article, looks, decode[a.guideline], inner)
            out.write(json.dumps(as_output(article, claims)) + "\n")
    if isinstance(model, Graph):
        print(f"{len(articles)} articles, {model.pieces} pieces, {model.seconds:.1f} s in the model: "
              f"{len(articles) / model.seconds:.2f} articles a second")


if __name__ == "__main__":
    main()
