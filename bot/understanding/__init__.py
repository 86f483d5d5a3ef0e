"""What a teacher means: a small network over a sentence encoder, the weights it learnt, and how it learns them."""

import os

# numpy's own threads wait for each other longer than they work on a sentence, and would take every core; it looks at this when it is first imported
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
