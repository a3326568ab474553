"""Text to model input: words, pieces, shapes, quote states, chunks, windows.

Everything here has a twin in the Java extractor and must agree with it bit for bit; README.md states the
rules. Positions are Unicode code points.
"""
import re
from dataclasses import dataclass

from tokenizers import Tokenizer

CLS, SEP = 101, 102
PARAGRAPH = re.compile(r"[^\n]+")

PRODUCT, POLNEAR = 0, 1              # guidelines
OUTSIDE, INSIDE, AT_MARK, SECOND_LOOK = 0, 1, 2, 3   # quote states
FEATURES = 64

LONGEST = 160        # a paragraph of more pieces than this is cut into chunks
CHUNK_LEAST = 48     # the first chunk of a cut paragraph is at least this long, if a sentence end allows
CHUNK_MOST = 128     # and at most this long
PACK = 48            # whole chunks are packed into a window up to this many pieces
SINGLE_REACH = 500   # how far a single quotation mark looks for its partner

BEFORE_OPENING = set("([{—–-")
AFTER_CLOSING = set(".,;:!?)]}—–-")
DIGITS = set("0123456789")
SENTENCE_END = set(".!?…")
TRAILERS = set("\"”’')]")
ABBREVIATIONS = {"mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "rev", "hon",
                 "prof", "st", "jr", "sr", "no", "vs", "u", "s", "jan", "feb",
                 "apr", "aug", "sep", "sept", "oct", "nov", "dec"}


def load_tokenizer(path):
    """The encoder's own WordPiece tokenizer, without padding, truncation or special pieces."""
    tokenizer = Tokenizer.from_file(path)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def shape(word):
    """Kind of spelling: 1 lower, 2 Capital, 3 UPPER, 4 other, 5 with a digit, 6 no letter or digit."""
    if not any(c.isalnum() for c in word):
        return 6
    if any(c.isdigit() for c in word):
        return 5
    if word.islower():
        return 1
    if len(word) == 1 and word.isupper():
        return 2
    if word.isupper():
        return 3
    if word[0].isupper() and word[1:].islower():
        return 2
    return 4


def single_closes(text, i):
    """A single mark that may close: something stands before it, and no letter or digit follows."""
    return not text[i - 1].isspace() and not (i + 1 < len(text) and text[i + 1].isalnum())


def single_opens(text, i):
    """A single mark that may open, and whose closing partner follows soon, before any double mark."""
    if i > 0 and not text[i - 1].isspace() and text[i - 1] not in BEFORE_OPENING:
        return False
    if i + 1 >= len(text) or text[i + 1].isspace():
        return False
    if text[i] == "'" and text[i + 1].isdigit():
        return False
    for j in range(i + 1, min(len(text), i + 1 + SINGLE_REACH)):
        c = text[j]
        if c in "\"“”" or (c in "'`" and j + 1 < len(text) and text[j + 1] == c):
            return False
        if c in "'’" and single_closes(text, j):
            return True
    return False


def quote_states(text):
    """One state per character of a paragraph: OUTSIDE, INSIDE or AT_MARK."""
    states = [OUTSIDE] * len(text)
    inside = single = False
    i, n = 0, len(text)
    while i < n:
        c = text[i]
        width = 2 if c in "'`" and i + 1 < n and text[i + 1] == c else 1
        mark = False
        if single:
            if c in "'’" and single_closes(text, i):
                mark, single = True, False
            width = 1
        elif c == "“" or (c == "`" and width == 2):
            mark = inside = True
        elif c == "”":
            mark, inside = True, False
        elif c == '"' or (c == "'" and width == 2):
            before, after = text[i - 1] if i else " ", text[i + width] if i + width < n else " "
            left = before.isspace() or before in BEFORE_OPENING
            right = after.isspace() or after in AFTER_CLOSING
            mark = True
            inside = left if left != right else not inside
        elif c in "'‘" and not inside and single_opens(text, i):
            mark = single = True
            width = 1
        else:
            width = 1
        for k in range(i, i + width):
            states[k] = AT_MARK if mark else INSIDE if inside or single else OUTSIDE
        i += width
    return states


@dataclass
class Chunk:
    """A run of pieces that is never divided: a paragraph, or a part of a long one."""
    ids: list      # piece ids
    feat: list     # shape + 8 * quote state of each piece
    first: list    # is the piece the first of its word
    extent: list   # (start, end) of the piece's word in the article


def encode_paragraph(tokenizer, text, start, end):
    """Pieces of text[start:end] with their features; None where there are none."""
    paragraph = text[start:end]
    encoding = tokenizer.encode(paragraph, add_special_tokens=False)
    if not encoding.ids:
        return None
    states = quote_states(paragraph)
    word_of = encoding.word_ids
    extents = {}
    for word, (s, e) in zip(word_of, encoding.offsets):
        low, high = extents.get(word, (s, e))
        extents[word] = (min(low, s), max(high, e))
    shapes = {word: shape(paragraph[s:e]) for word, (s, e) in extents.items()}
    return Chunk(
        ids=list(encoding.ids),
        feat=[shapes[word] + 8 * states[s] for word, (s, _) in zip(word_of, encoding.offsets)],
        first=[i == 0 or word_of[i] != word_of[i - 1] for i in range(len(word_of))],
        extent=[(start + extents[word][0], start + extents[word][1]) for word in word_of])


def sentence_starts(text, chunk):
    """Piece positions where a new sentence begins, each with whether it lies outside quotation marks."""
    starts = {}
    words = [i for i, first in enumerate(chunk.first) if first]
    for k in range(1, len(words)):
        i = words[k]
        begin = chunk.extent[i][0]
        if not text[begin - 1].isspace() or text[begin].islower():
            continue
        j = k - 1
        while j > 0 and text[chunk.extent[words[j]][0]:chunk.extent[words[j]][1]] in TRAILERS:
            j -= 1
        if text[chunk.extent[words[j]][0]:chunk.extent[words[j]][1]] not in SENTENCE_END:
            continue
        if j > 0:
            previous = text[chunk.extent[words[j - 1]][0]:chunk.extent[words[j - 1]][1]]
            if previous.lower() in ABBREVIATIONS or (len(previous) == 1 and previous.isupper()):
                continue
            if text[begin] in DIGITS and len(previous) <= 2 and all(c in DIGITS for c in previous):
                continue    # "2. 3 million", as some feeds have it
        before = chunk.feat[words[k - 1]] // 8
        here = chunk.feat[i] // 8
        starts[i] = here == OUTSIDE or (here == AT_MARK and before != INSIDE)
    return starts


def cut(text, chunk, longest=LONGEST, least=CHUNK_LEAST, most=CHUNK_MOST):
    """Cut a paragraph of more than `longest` pieces at sentence starts, outside quotations where possible."""
    total = len(chunk.ids)
    if total <= longest:
        return [chunk]
    starts = sentence_starts(text, chunk)
    chunks, s = [], 0
    while s < total:
        e = total
        if total - s > most:
            here = [i for i in starts if s + least <= i <= s + most]
            outside = [i for i in here if starts[i]]
            if outside:
                e = max(outside)
            elif here:
                e = max(here)
            else:
                e = s + most
                while e > s + 1 and not chunk.first[e]:
                    e -= 1
        chunks.append(Chunk(chunk.ids[s:e], chunk.feat[s:e], chunk.first[s:e], chunk.extent[s:e]))
        s = e
    return chunks


def chunks_of(tokenizer, text):
    """The article's paragraphs in order, long ones cut."""
    chunks = []
    for match in PARAGRAPH.finditer(text):
        paragraph = encode_paragraph(tokenizer, text, match.start(), match.end())
        if paragraph:
            chunks += cut(text, paragraph)
    return chunks


def pack(chunks, limit=PACK, first=None):
    """Whole chunks in order, packed greedily; a window takes another chunk while pieces + separators <= limit."""
    windows, current, size = [], [], 0
    room = first or limit
    for chunk in chunks:
        length = len(chunk.ids) + 1
        if current and size + length > room:
            windows.append(current)
            current, size, room = [], 0, limit
        current.append(chunk)
        size += length
    if current:
        windows.append(current)
    return windows


def part(chunk, start, end, state=None):
    """The pieces of the words that overlap text[start:end]; `state` replaces the quote state."""
    keep = [i for i, (s, e) in enumerate(chunk.extent) if s < end and start < e]
    return Chunk([chunk.ids[i] for i in keep],
                 [chunk.feat[i] % 8 + 8 * state if state is not None else chunk.feat[i] for i in keep],
                 [chunk.first[i] for i in keep], [chunk.extent[i] for i in keep])


@dataclass
class Window:
    """One model input: [CLS] chunk [SEP] chunk [SEP] .."""
    ids: list
    feat: list
    position: list   # index into ids of each word's first piece
    extent: list     # (start, end) of each word in the article
    chunk: list      # number of the chunk each word belongs to


def window_of(chunks, guideline):
    """Concatenate chunks; `guideline` goes into every feature, special pieces included."""
    base = 32 * guideline
    w = Window([CLS], [base], [], [], [])
    for number, chunk in enumerate(chunks):
        for i, piece in enumerate(chunk.ids):
            if chunk.first[i]:
                w.position.append(len(w.ids))
                w.extent.append(chunk.extent[i])
                w.chunk.append(number)
            w.ids.append(piece)
            w.feat.append(base + chunk.feat[i])
        w.ids.append(SEP)
        w.feat.append(base)
    return w
