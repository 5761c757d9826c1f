"""Is descent right where the truth is known? Worlds with every kind of dependence, and worlds with none.

    python -m evals.worlds             the figures of all worlds; some four minutes
    python -m evals.worlds --small     those of the few that have floors
    python -m evals.worlds --errors    every article that was judged wrongly, as well

`parents_*`: all parents of all articles, `kind`: kinds of articles, `sign`: which of two articles is closer to a third,
over all triples. `roots_inside`: the true number of independent reports lies in the interval, `roots_width` is the
interval's mean width. `hidden_*`: dependence that the article does not state, edges without stated evidence for
precision. `calibration`: 1 − expected calibration error of the edges' scores. `rebuilt*`: an article that others have
their matter from is left out; is it found as unseen, with its children and its claims? `alone`: articles of outlets
that report themselves, in stories without any descent, that are left without a parent.
"""

import argparse

from evals.worlds import figures


def main() -> None:
    """Print the figures, part by part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trial", action="store_true", help="the worlds to work with")
    parser.add_argument("--small", action="store_true", help="only the worlds that have floors")
    parser.add_argument("--errors", action="store_true", help="list the articles that were judged wrongly")
    asked = parser.parse_args()
    found = figures.measure(figures.SMALL if asked.small else figures.TRIAL if asked.trial else figures.ALL)
    for part in found:
        if asked.errors:
            print("\n".join(part.missed))
    names = dict.fromkeys(name for part in found for name in part.figures)
    print(f"{'':18}" + "".join(f"{part.name:>10}" for part in found))
    for name in names:
        cells = (part.figures.get(name) for part in found)
        print(f"{name:18}" + "".join(f"{'-' if c is None else format(c, '.3f'):>10}" for c in cells))


if __name__ == "__main__":
    main()
