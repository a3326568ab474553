"""Train the tagger on PolNeAR and gold articles together, on CPU, within a wall-clock limit.

Several processes (torchrun) average their gradients; on a busy machine that beats threads.
"""
import argparse
import json
import os
import random
import time

import torch
import torch.distributed as dist
import torch.nn.functional as F

from corpus import Encoded, batches, gold, polnear, training_examples
from encoder import tagger_from_onnx
from features import load_tokenizer
from model import load, save

FROZEN = ("word.weight", "position.weight")
ENCODER = ("norm.", "layers.")
BFLOAT16 = torch.ops.mkldnn._is_mkldnn_bf16_supported()     # where the processor only emulates it, it is 20 times slower


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--encoder", required=True, help="BERT encoder, ONNX")
    p.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    p.add_argument("--polnear", nargs="+", required=True, help="PolNeAR articles, .jsonl.gz")
    p.add_argument("--gold", nargs="+", required=True, help="gold articles, .jsonl")
    p.add_argument("--out", required=True, help="folder of checkpoints")
    p.add_argument("--epochs", type=float, default=6)
    p.add_argument("--hours", type=float, default=1e9, help="wall-clock limit; the schedule shrinks to fit")
    p.add_argument("--budget", type=int, default=1024, help="pieces a step and process")
    p.add_argument("--rate", type=float, default=1.6e-4, help="encoder learning rate")
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--warm-up", type=float, default=0.08)
    p.add_argument("--link-weight", type=float, default=0.15)
    p.add_argument("--average", type=float, default=0.998, help="decay of the weights' moving average")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--layers", help="keep only these encoder layers, e.g. 0,4,8")
    p.add_argument("--initial", help="a checkpoint to train on from, with a schedule of its own")
    p.add_argument("--resume", help="a state file of an interrupted run")
    p.add_argument("--save-minutes", type=float, default=10)
    return p.parse_args()


def collate(batch):
    """Padded piece ids, mask and features."""
    n = max(len(x.window.ids) for x in batch)
    ids, mask, feat = (torch.zeros(len(batch), n, dtype=torch.long) for _ in range(3))
    for i, x in enumerate(batch):
        k = len(x.window.ids)
        ids[i, :k] = torch.tensor(x.window.ids)
        feat[i, :k] = torch.tensor(x.window.feat)
        mask[i, :k] = 1
    return ids, mask, feat


def losses(model, batch):
    """Tag, source link and content link cross-entropy of a batch."""
    with torch.autocast("cpu", torch.bfloat16, enabled=BFLOAT16):
        tag, link = model(*collate(batch))
    tag, link = tag.float(), link.float()
    logits = torch.cat([tag[i, x.window.position] for i, x in enumerate(batch)])
    by_tag = F.cross_entropy(logits, torch.tensor([y for x in batch for y in x.labels]))
    source, content = [], []
    for i, x in enumerate(batch):
        if not x.spans["cue"]:
            continue
        by_source, by_content = model.link_scores(link[i, x.window.position], x.spans)
        if x.cue_source:
            cues = torch.tensor([q for q, _ in x.cue_source])
            none = by_source.shape[1] - 1
            target = torch.tensor([s if s >= 0 else none for _, s in x.cue_source])
            source.append(F.cross_entropy(by_source[cues], target, reduction="none"))
        if x.content_cue and by_content.shape[1] > 1:
            rows = torch.tensor([c for c, _ in x.content_cue])
            target = torch.tensor([q for _, q in x.content_cue])
            content.append(F.cross_entropy(by_content[rows], target, reduction="none"))
    mean = lambda xs: torch.cat(xs).mean() if xs else torch.zeros(())
    return by_tag, mean(source), mean(content)


def average_gradients(parameters, world):
    for p in parameters:
        if p.grad is None:
            p.grad = torch.zeros_like(p)
    flat = torch.cat([p.grad.reshape(-1) for p in parameters])
    dist.all_reduce(flat)
    flat /= world
    at = 0
    for p in parameters:
        p.grad.copy_(flat[at:at + p.numel()].view_as(p))
        at += p.numel()


def keep_layers(model, layers):
    model.layers = torch.nn.ModuleList(model.layers[i] for i in layers)


def main():
    a = arguments()
    started = time.time()
    rank, world = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
    if world > 1:
        dist.init_process_group("gloo")
        torch.set_num_threads(1)
    os.makedirs(a.out, exist_ok=True)
    torch.manual_seed(a.seed)
    tokenizer = load_tokenizer(a.tokenizer)
    articles = [x for f in a.polnear for x in polnear(f)] + [x for f in a.gold for x in gold(f)]
    encoded = [Encoded(tokenizer, x) for x in articles]
    model = tagger_from_onnx(a.encoder)
    if a.initial:
        model.load_state_dict(load(a.initial).state_dict())
    if a.layers:
        keep_layers(model, [int(i) for i in a.layers.split(",")])
    for name, p in model.named_parameters():
        p.requires_grad_(name not in FROZEN)
    trained = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    parameters = [p for _, p in trained]
    groups = [{"params": [p for n, p in trained if n.startswith(ENCODER)], "peak": a.rate},
              {"params": [p for n, p in trained if not n.startswith(ENCODER)], "peak": a.head_rate}]
    optimizer = torch.optim.AdamW(groups, lr=a.rate, weight_decay=0.01, fused=True)
    averaged = {n: p.detach().clone() for n, p in trained} if rank == 0 else None
    step, before, epoch, position = 0, 0.0, 0, 0
    if a.resume:
        state = torch.load(a.resume, weights_only=True)
        model.load_state_dict(state["state"])
        optimizer.load_state_dict(state["optimizer"])
        step, before, epoch, position = (state[k] for k in ("step", "progress", "epoch", "position"))
        if rank == 0:
            averaged = state["averaged"]

    def checkpoint(progress):
        save(f"{a.out}/last.pt", model)
        plain = {n: p.detach().clone() for n, p in trained}
        with torch.no_grad():
            for n, p in trained:
                p.copy_(averaged[n])
            save(f"{a.out}/averaged.pt", model)
            for n, p in trained:
                p.copy_(plain[n])
        torch.save({"state": model.state_dict(), "optimizer": optimizer.state_dict(), "averaged": averaged,
                    "step": step, "progress": progress, "epoch": epoch,
                    "position": position}, f"{a.out}/state.tmp")
        os.replace(f"{a.out}/state.tmp", f"{a.out}/state.pt")

    def epoch_batches():
        rng = random.Random(a.seed * 1000 + epoch)     # the same on every rank
        return batches(training_examples(encoded, rng), rng, a.budget)

    queue = epoch_batches()
    steps_per_epoch = len(queue) // world
    total = int(steps_per_epoch * a.epochs)
    torch.manual_seed(a.seed + 100 * rank + epoch)     # dropout differs between ranks
    clock = time.time()
    saved = clock
    if rank == 0:
        print(json.dumps({"steps_per_epoch": steps_per_epoch, "total": total, **vars(a)}), flush=True)
    shown, seen, since = [0.0, 0.0, 0.0], 0, time.time()
    model.train()
    resumed_step = step
    while True:
        used = (time.time() - clock) / (a.hours * 3600)
        progress = max(step / total, before + (1 - before) * used)
        if world > 1:
            agreed = torch.tensor([progress], dtype=torch.float64)
            dist.broadcast(agreed, 0)
            progress = float(agreed)
        if progress >= 1:
            break
        if position + world > len(queue):
            epoch += 1
            queue, position = epoch_batches(), 0
        batch = queue[position + rank]
        position += world
        factor = min(1.0, progress / a.warm_up + 0.002) * max(0.01, 1 - progress)
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * factor
        by_tag, by_source, by_content = losses(model, batch)
        (by_tag + a.link_weight * (by_source + by_content)).backward()
        if world > 1:
            average_gradients(parameters, world)
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        if rank:
            continue
        decay = min(a.average, (1 + step) / (10 + step))
        with torch.no_grad():
            torch._foreach_lerp_([averaged[n] for n, _ in trained], parameters, 1 - decay)
        for i, x in enumerate((by_tag, by_source, by_content)):
            shown[i] += float(x.detach())
        seen += sum(len(x.window.ids) for x in batch) * world
        if step % 20 == 0:
            print(f"epoch {epoch} step {step}/{total} progress {progress:.4f} tag {shown[0] / 20:.4f} "
                  f"source {shown[1] / 20:.4f} content {shown[2] / 20:.4f} {seen / (time.time() - since):.0f} pieces/s "
                  f"{time.time() - started:.0f} s", flush=True)
            shown, seen, since = [0.0, 0.0, 0.0], 0, time.time()
        if time.time() - saved > a.save_minutes * 60:
            checkpoint(progress)
            saved = time.time()
    if rank == 0:
        checkpoint(1.0)
        print(f"done: {step - resumed_step} steps, {time.time() - started:.0f} s", flush=True)
    if world > 1:
        dist.destroy_process_group()


if __name__ == "__main__":
    main()
