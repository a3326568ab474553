"""The tagger: a BERT encoder, a BIO tag per piece and vectors that link cues, sources and contents."""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

from features import FEATURES

TAGS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
BUCKETS = 24
LINK = 64
HEADS = 12


def bucket(distance):
    """Log-scaled distance, backwards 0..11 (0 included), forwards 12..23."""
    size = torch.clamp((torch.log2(distance.abs().float() + 1) * 1.5).long(), max=BUCKETS // 2 - 1)
    return size + (distance > 0).long() * (BUCKETS // 2)


class Layer(nn.Module):
    """One transformer layer, post-normalised as in BERT."""

    def __init__(self, hidden, inner, drop):
        super().__init__()
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps=1e-12)
        self.up = nn.Linear(hidden, inner)
        self.down = nn.Linear(inner, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps=1e-12)
        self.drop = drop

    def forward(self, x, mask):
        b, n, h = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, h // HEADS).permute(2, 0, 3, 1, 4)
        p = self.drop if self.training else 0.0
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=p)
        a = self.out(a.transpose(1, 2).reshape(b, n, h))
        x = self.norm1(x + F.dropout(a, p, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(y, p, self.training))


class Tagger(nn.Module):
    def __init__(self, layers=12, hidden=384, inner=1536, vocabulary=30522, positions=512, drop=0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, hidden)
        self.position = nn.Embedding(positions, hidden)
        self.norm = nn.LayerNorm(hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(hidden, inner, drop) for _ in range(layers))
        self.feat = nn.Embedding(FEATURES, hidden)
        nn.init.zeros_(self.feat.weight)
        self.tag = nn.Linear(hidden, len(TAGS))
        self.link = nn.Linear(hidden, 4 * LINK + 1)
        self.bias_source = nn.Embedding(BUCKETS, 1)
        self.bias_content = nn.Embedding(BUCKETS, 1)
        nn.init.zeros_(self.bias_source.weight)
        nn.init.zeros_(self.bias_content.weight)
        self.drop = drop

    def hidden(self, ids, mask, feat):
        x = self.word(ids) + self.feat(feat) + self.position.weight[None, :ids.shape[1]]
        x = F.dropout(self.norm(x), self.drop, self.training)
        attend = None if bool(mask.all()) else mask[:, None, None, :].bool()
        for layer in self.layers:
            x = layer(x, attend)
        return x

    def heads(self, x):
        x = F.dropout(x, self.drop, self.training)
        return self.tag(x), self.link(x)

    def forward(self, ids, mask, feat):
        return self.heads(self.hidden(ids, mask, feat))

    def link_scores(self, link, spans):
        """Scores of one window from its words' link vectors: cue x (sources, none) and content x cue."""
        pool = lambda xs: torch.stack([link[a:b + 1].mean(0) for a, b in xs])
        cues, sources, contents = spans["cue"], spans["source"], spans["content"]
        if not cues:
            return None, None
        q = pool(cues)
        q_first = torch.tensor([a for a, _ in cues])
        by_source = q[:, 4 * LINK:]
        by_content = None
        if sources:
            distance = torch.tensor([a for a, _ in sources])[None] - q_first[:, None]
            score = q[:, :LINK] @ pool(sources)[:, LINK:2 * LINK].T / math.sqrt(LINK)
            by_source = torch.cat([score + self.bias_source(bucket(distance))[..., 0], by_source], 1)
        if contents:
            first = torch.tensor([a for a, _ in contents])[:, None]
            last = torch.tensor([b for _, b in contents])[:, None]
            distance = torch.where(q_first[None] > first, q_first[None] - last, q_first[None] - first)
            by_content = (pool(contents)[:, 2 * LINK:3 * LINK] @ q[:, 3 * LINK:4 * LINK].T / math.sqrt(LINK)
                          + self.bias_content(bucket(distance))[..., 0])
        return by_source, by_content


def save(path, model, **more):
    torch.save({"layers": len(model.layers), "state": model.state_dict(), **more}, path)


def load(path):
    stored = torch.load(path, weights_only=True)
    model = Tagger(layers=stored["layers"])
    model.load_state_dict(stored["state"])
    return model.eval()
