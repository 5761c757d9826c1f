"""Processor time of a piece of work, as tests of growth compare it."""

import gc
import time


def seconds(work, runs=3):
    """Least processor time of some runs of `work`, in seconds.

    The least, since another process on the same core makes a run longer and none shorter. No run is stopped by a
    collection of garbage, which would go through all that other tests have left.
    """
    taken = []
    for _ in range(runs):
        gc.disable()
        try:
            began = time.process_time()
            work()
            taken.append(time.process_time() - began)
        finally:
            gc.enable()
    return min(taken)
