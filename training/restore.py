"""Make a checkpoint of a shipped tagger, to train on where its own checkpoint is gone.

The matrices come back from int8 (rounding costs what shipping it cost); the word and position embeddings, which training
leaves as they were, come from the encoder.
"""
import argparse
import json

import onnx
import torch
from onnx import numpy_helper

from encoder import tagger_from_onnx
from model import save


def restored(tagger, links, encoder):
    """The tagger of a fused int8 graph (export.py) as a torch model."""
    graph = onnx.load(tagger).graph
    stored = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    model = tagger_from_onnx(encoder)

    def matrix(name):
        steps = stored[name + "_quantized"].astype("float32") - stored[name + "_zero_point"]
        return torch.tensor(steps * stored[name + "_scale"])

    state = model.state_dict()
    for name in state:
        if name not in ("word.weight", "position.weight") and "model." + name in stored:
            state[name] = torch.tensor(stored["model." + name])
    state["feat.weight"] = matrix("model.feat.weight")
    dense = [i.name[:-len("_quantized")] for i in graph.initializer
             if i.name.startswith("onnx::MatMul_") and i.name.endswith("_quantized")]
    dense.sort(key=lambda name: int(name.split("_")[-1]))     # in the order of the graph: out, up, down; tag, link
    for i in range(len(model.layers)):
        state[f"layers.{i}.qkv.weight"] = matrix(f"Attention_{i}_qkv_weight").T
        state[f"layers.{i}.qkv.bias"] = torch.tensor(stored[f"Attention_{i}_qkv_bias"])
        for part, name in zip(("out", "up", "down"), dense[3 * i:]):
            state[f"layers.{i}.{part}.weight"] = matrix(name).T
    state["tag.weight"], state["link.weight"] = (matrix(name).T for name in dense[-2:])
    for key, name in (("bias_src", "bias_source"), ("bias_cont", "bias_content")):
        state[f"{name}.weight"] = torch.tensor(links[key])[:, None]
    model.load_state_dict(state)
    return model


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--tagger", required=True, help="tagger.int8.onnx")
    p.add_argument("--links", required=True, help="tagger.link.json")
    p.add_argument("--encoder", required=True, help="the encoder it was trained from, ONNX")
    p.add_argument("--out", required=True, help="checkpoint to write, .pt")
    a = p.parse_args()
    save(a.out, restored(a.tagger, json.load(open(a.links, encoding="utf-8")), a.encoder))


if __name__ == "__main__":
    main()
