"""Start a tagger from a BERT encoder that is stored as an ONNX graph."""
import numpy as np
import onnx
import onnxruntime
import torch
from onnx import numpy_helper

from model import Tagger


def tagger_from_onnx(path):
    """Copy the encoder's weights into a fresh tagger and check that both compute the same."""
    graph = onnx.load(path).graph
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    producer = {output: node for node in graph.node for output in node.output}
    for node in graph.node:     # dense weights have lost their names; find them by their bias
        if node.op_type == "Add":
            bias = [i for i in node.input if i in weights and i.endswith(".bias")]
            other = [i for i in node.input if i not in bias]
            source = producer.get(other[0]) if bias and other else None
            if source is not None and source.op_type == "MatMul":
                matrix = [i for i in source.input if i in weights][0]
                weights[bias[0][:-4] + "weight"] = weights[matrix].T.copy()
    get = lambda name: torch.tensor(weights[name])
    count = 1 + max(int(n.split(".")[2]) for n in weights if n.startswith("encoder.layer."))
    word = get("embeddings.word_embeddings.weight")
    positions = get("embeddings.position_embeddings.weight") + get("embeddings.token_type_embeddings.weight")[0]
    model = Tagger(layers=count, hidden=word.shape[1], vocabulary=len(word), positions=len(positions))
    with torch.no_grad():
        model.word.weight.copy_(word)
        model.position.weight.copy_(positions)
        copy = lambda module, name: (module.weight.copy_(get(name + ".weight")), module.bias.copy_(get(name + ".bias")))
        copy(model.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(model.layers):
            p = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                getattr(layer.qkv, kind).copy_(torch.cat(
                    [get(f"{p}attention.self.{x}.{kind}") for x in ("query", "key", "value")]))
            copy(layer.out, p + "attention.output.dense")
            copy(layer.norm1, p + "attention.output.LayerNorm")
            copy(layer.up, p + "intermediate.dense")
            copy(layer.down, p + "output.dense")
            copy(layer.norm2, p + "output.LayerNorm")
    check(model, path)
    return model


def check(model, path, tolerance=1e-3):
    """Compare hidden states with the ONNX graph on random pieces."""
    ids = np.random.RandomState(0).randint(1000, 30000, (2, 50)).astype(np.int64)
    mask = np.ones_like(ids)
    mask[1, 40:] = 0
    expected = onnxruntime.InferenceSession(path).run(
        None, {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)})[0]
    model.eval()
    with torch.no_grad():
        ids = torch.tensor(ids)
        actual = model.hidden(ids, torch.tensor(mask), torch.zeros_like(ids)).numpy()
    difference = np.abs(expected - actual)[mask > 0].max()
    if difference > tolerance:
        raise ValueError(f"the copied encoder differs from its ONNX graph by {difference}")
