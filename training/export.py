"""Write a checkpoint as an ONNX graph with int8 weights, and its link.json.

Three graphs are made: plain.onnx (fp32), plain.int8.onnx, and fused.int8.onnx (attention, normalisation and GELU fused by
onnxruntime's optimizer before the weights are rounded). The weights of every product are rounded per output channel to
seven bits, the activations at run time per tensor to eight: with eight and eight, processors that add pairs of products in 16
bits (x86-64 without VNNI) cut off large sums, and the same text would have other claims there.
"""
import argparse
import json
import math
import os

import numpy as np
import onnx
import torch
import torch.nn as nn

from model import HEADS, LINK, TAGS, load

HIGHEST_OPSET = 17


class Plain(nn.Module):
    """The same network in the operators that the fusions and the quantizer know."""

    def __init__(self, model):
        super().__init__()
        self.model = model
        h = model.word.embedding_dim
        self.split = nn.ModuleList()
        for layer in model.layers:
            parts = nn.ModuleList(nn.Linear(h, h) for _ in range(3))
            for i, p in enumerate(parts):
                p.weight.data = layer.qkv.weight.data[i * h:(i + 1) * h].clone()
                p.bias.data = layer.qkv.bias.data[i * h:(i + 1) * h].clone()
            self.split.append(parts)

    def forward(self, ids, mask, feat):
        m = self.model
        b, n = ids.shape
        h = m.word.embedding_dim
        x = m.norm(m.word(ids) + m.feat(feat) + m.position.weight[None, :n])
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        heads = lambda t: t.view(b, n, HEADS, h // HEADS).transpose(1, 2)
        for layer, (query, key, value) in zip(m.layers, self.split):
            score = heads(query(x)) @ heads(key(x)).transpose(-1, -2) / math.sqrt(h // HEADS) + bias
            mixed = (torch.softmax(score, -1) @ heads(value(x))).transpose(1, 2).reshape(b, n, h)
            x = layer.norm1(layer.out(mixed) + x)
            x = layer.norm2(layer.down(nn.functional.gelu(layer.up(x))) + x)
        return m.tag(x), m.link(x)


def to_onnx(model, path):
    """Export and compare with the model itself."""
    plain = Plain(model).eval()
    torch.manual_seed(0)
    ids, feat = torch.randint(1000, 30000, (2, 40)), torch.randint(0, 64, (2, 40))
    mask = torch.ones_like(ids)
    mask[1, 30:] = 0
    names = ("ids", "mask", "feat")
    with torch.no_grad():
        for a, b in zip(model(ids, mask, feat), plain(ids, mask, feat)):
            assert (a - b)[mask > 0].abs().max() < 1e-3
        torch.onnx.export(plain, (ids, mask, feat), path, input_names=list(names), output_names=["tag", "link"],
                          dynamic_axes={k: {0: "batch", 1: "length"} for k in (*names, "tag", "link")},
                          opset_version=HIGHEST_OPSET, dynamo=False)


def fuse(source, target):
    """Fuse attention, skip connections with normalisation, and GELU with its bias."""
    from onnxruntime.transformers import optimizer
    fused = optimizer.optimize_model(source, model_type="bert", num_heads=HEADS, hidden_size=384, opt_level=0)
    print("fused:", {k: v for k, v in fused.get_fused_operator_statistics().items() if v})
    fused.save_model_to_file(target)


def quantize(source, target):
    """Round the matrices, the word embeddings included, to int8."""
    from onnxruntime.quantization import QuantType, quantize_dynamic
    quantize_dynamic(source, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})
    print(f"{os.path.basename(target)}: {os.path.getsize(target) / 1e6:.1f} MB")


def write_links(model, path):
    json.dump({
        "dl": LINK,
        "layout": "link = [qsrc(64) of cue | ksrc(64) of source | qcont(64) of content | kcue(64) of cue | nullsrc(1) of "
                  "cue], mean-pooled over first-piece positions of the span words",
        "score": "dot/8 + bias[bucket(dist)]",
        "bucket": "b=min(11,floor(1.5*log2(|d|+1))) + (d>0?12:0); src: d=src.first-cue.first ; content: "
                  "d=cue.first-content.last if cue after content.first else cue.first-content.first (word positions in window)",
        "bias_src": model.bias_source.weight[:, 0].tolist(),
        "bias_cont": model.bias_content.weight[:, 0].tolist(),
        "tags": TAGS}, open(path, "w", encoding="utf-8"), indent=1)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--out", required=True, help="folder")
    a = p.parse_args()
    os.makedirs(a.out, exist_ok=True)
    model = load(a.checkpoint)
    at = lambda name: os.path.join(a.out, name)
    to_onnx(model, at("plain.onnx"))
    fuse(at("plain.onnx"), at("fused.onnx"))
    for kind in ("plain", "fused"):
        quantize(at(f"{kind}.onnx"), at(f"{kind}.int8.onnx"))
    write_links(model, at("tagger.link.json"))


if __name__ == "__main__":
    main()
