"""What a teacher means: a small network over a sentence encoder, the weights it learnt, and how it learns them."""
