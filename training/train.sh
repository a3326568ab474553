#!/bin/sh
# From the corpora and the encoder to tagger.int8.onnx, tagger.decode.json and tagger.link.json.
#
# usage: train.sh ENCODER POLNEAR GOLD ARTICLES OUT [HOURS]
#   ENCODER  folder with an encoder: *.onnx and *tokenizer.json
#   POLNEAR  folder with train.jsonl.gz, dev.jsonl.gz and score.py
#   GOLD     folder with train.jsonl, dev.jsonl and score.py
#   ARTICLES JSON lines with the articles that annotations.jsonl is about
#   OUT      folder for checkpoints and the three files
#   HOURS    wall-clock limit of the training itself (default 1.4)
# PYTHON names the interpreter (default python3); PROCESSES how many train together (default 2).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
encoder=$1 polnear=$2 gold=$3 articles=$4 out=$5 hours=${6:-1.4}
python=${PYTHON:-python3}
graph=$(ls "$encoder"/*.onnx) tokenizer=$(ls "$encoder"/*tokenizer.json)
mkdir -p "$out"
"$python" "$here/annotations.py" expand "$articles" "$here/annotations.jsonl" > "$out/annotated.jsonl"

OMP_NUM_THREADS=1 OMP_WAIT_POLICY=PASSIVE "$python" -m torch.distributed.run --nproc-per-node "${PROCESSES:-2}" \
    --master-port "${PORT:-29512}" "$here/train.py" --encoder "$graph" --tokenizer "$tokenizer" \
    --polnear "$polnear/train.jsonl.gz" --gold "$gold/train.jsonl" "$out/annotated.jsonl" --out "$out" --epochs 9 --hours "$hours"
"$python" "$here/export.py" --checkpoint "$out/averaged.pt" --out "$out"
cp "$out/fused.int8.onnx" "$out/tagger.int8.onnx"
"$python" "$here/tune.py" --model "$out/tagger.int8.onnx" --links "$out/tagger.link.json" --tokenizer "$tokenizer" \
    --gold "$gold/dev.jsonl" --polnear "$polnear/dev.jsonl.gz" --polnear-score "$polnear/score.py" \
    --out "$out/tagger.decode.json"
for guideline in product polnear; do
    for corpus in "$gold/dev.jsonl" "$polnear/dev.jsonl.gz"; do
        predicted=$out/$guideline-$(basename "${corpus%%.jsonl*}")-$(basename "$(dirname "$corpus")").jsonl
        "$python" "$here/predict.py" --model "$out/tagger.int8.onnx" --links "$out/tagger.link.json" \
            --decode "$out/tagger.decode.json" --tokenizer "$tokenizer" --guideline "$guideline" \
            --articles "$corpus" --out "$predicted"
        echo "== $guideline guideline, $corpus"
        "$python" "$(dirname "$corpus")/score.py" "$corpus" "$predicted"
    done
done
