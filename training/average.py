"""Average the weights of two checkpoints of one lineage: SHARE of the second, the rest of the first.

usage: average.py FIRST SECOND SHARE OUT
"""
import sys

import torch


def main():
    if len(sys.argv) != 5:
        raise SystemExit(__doc__)
    first, second = (torch.load(path, weights_only=True) for path in sys.argv[1:3])
    share = float(sys.argv[3])
    first["state"] = {name: torch.lerp(value, second["state"][name], share) if value.is_floating_point() else value
                      for name, value in first["state"].items()}
    torch.save(first, sys.argv[4])


if __name__ == "__main__":
    main()
