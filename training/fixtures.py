"""Dump what features.py makes of a few sentences of our own, as a test fixture for its Java twin."""
import argparse
import json

from features import PACK, PARAGRAPH, POLNEAR, PRODUCT, SECOND_LOOK, chunks_of, cut, load_tokenizer, pack, part, \
    quote_states, window_of

LONG = ("The harbour board met on Tuesday. Its chair, Dr. Ines Morel, said the pier would close for 14 days. \"We have no "
        "choice,\" she said. \"The planks are rotten. Nobody should walk there.\" Fishermen were less sure. One of them told "
        "this paper that the board \"panics every spring\" and that the U.S. Coast Survey had found nothing wrong in March. "
        "The mayor's office, which owns the pier, declined to comment. ")

TEXTS = {
    "plain": "Maria Keller said the bridge would reopen in May.\nAccording to the council, repairs cost €3.5m.",
    "double straight": 'He said "we wait." "They wait," she added, "too."\nThe "left open stays so\nbut not here"',
    "double curly": "“It’s ours,” Anna O’Neill said. “All of it”—every metre.",
    "two apostrophes": "''They can't come,'' Mr. Ito said. ''Not today, 'perhaps' later.'' He had ''doubts'''.",
    "backticks": "``Go now,'' the guard said, and `later' he ``left``.",
    "single curly": "‘We lost the boats’ harbour,’ Ama’s brother said, ‘but not hope.’ Trump‘s ’98 was ‘never closed",
    "single straight": "'Win? Maybe not,' he said of the '90s and the players' union. 'He said \"no\" to me.' Rock 'n' roll",
    "spacing": 'Nima told them,"stop ."Then ( "go" ) —"now"— said "...",\u00a0"yes" or"no"',
    "shapes": "NASA's McKay-7 saw ÉTÉ, Été and été at 5pm in São Paulo; ² of X Ünal İstanbul ß ǅ ﬁn Ⅷ ½.",
    "odd characters": "A \U0001f642 face, said \U0001d400\U0001d401, 東京 and na\u0303o.\u200b End\u2028of “line”.\r\nNext\tone.",
    "blank": "\n \n\nOnly this.\n",
    "long": LONG * 3 + "\nShort end, they said.",
    "long quotation": "\"" + "We will wait for the tide and then sail to the island with everything we have left to us. " * 9
                      + "\" he said. " + LONG,
    "no sentence": "one two three, four; " * 60,
}
SECOND = ("Keller said Tom Ito had told her that \"the ferry is late\", and warned: “He thinks it sank.”",
          [(12, 60), (73, 95)])


def dump(window):
    return {"ids": window.ids, "feat": window.feat, "position": window.position, "extent": window.extent,
            "chunk": window.chunk}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    tokenizer = load_tokenizer(a.tokenizer)
    cases = []
    for name, text in TEXTS.items():
        chunks = chunks_of(tokenizer, text)
        for guideline in (PRODUCT, POLNEAR) if name == "plain" else (PRODUCT,):
            cases.append({
                "name": name, "text": text, "guideline": guideline, "look": "first",
                "quotes": ["".join(map(str, quote_states(m.group()))) for m in PARAGRAPH.finditer(text)],
                "windows": [dump(window_of(w, guideline)) for w in pack(chunks, PACK)]})
    text, contents = SECOND
    chunks = chunks_of(tokenizer, text)
    runs = [c for s, e in contents for k in chunks for c in cut(text, part(k, s, e, SECOND_LOOK)) if c.ids]
    cases.append({"name": "second look", "text": text, "guideline": PRODUCT, "look": "second", "contents": contents,
                  "windows": [dump(window_of(runs, PRODUCT))]})
    with open(a.out, "w", encoding="utf-8") as f:
        f.write("[\n" + ",\n".join(json.dumps(c, ensure_ascii=True) for c in cases) + "\n]\n")


if __name__ == "__main__":
    main()
