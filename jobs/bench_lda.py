"""Fits gensim's or scikit-learn's LDA for jobs/bench-lda.

Arguments: trainer, topics, seed, terms, documents (lines of term numbers), output (little-endian
doubles: document prior, then topics by term). Prints CPU seconds, wall seconds and peak megabytes.
"""

import resource
import sys
import time

import numpy as np
import scipy.sparse as sp


def main():
    trainer, topics, seed, terms, source, target = sys.argv[1:]
    topics, seed, terms = int(topics), int(seed), int(terms)
    with open(source, encoding="ascii") as lines:
        documents = [np.array(line.split(), dtype=np.int32) for line in lines]
    rows = np.repeat(np.arange(len(documents)), [len(d) for d in documents])
    words = np.concatenate(documents)
    counts = sp.coo_matrix((np.ones(len(words)), (rows, words)), (len(documents), terms)).tocsr()
    cpu, wall = time.process_time(), time.perf_counter()
    if trainer == "sklearn":
        from sklearn.decomposition import LatentDirichletAllocation

        model = LatentDirichletAllocation(
            topics, learning_method="online", max_iter=3, batch_size=1024, random_state=seed
        ).fit(counts)
        weights, prior = model.components_, np.full(topics, model.doc_topic_prior_)
    else:
        from gensim.matutils import Sparse2Corpus
        from gensim.models import LdaModel

        corpus = list(Sparse2Corpus(counts, documents_columns=False))
        model = LdaModel(
            corpus, topics, {i: str(i) for i in range(terms)}, passes=5, alpha="auto",
            random_state=seed,
        )
        weights, prior = model.get_topics(), model.alpha
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    with open(target, "wb") as out:
        out.write(np.asarray(prior, dtype="<f8").tobytes())
        out.write(np.asarray(weights, dtype="<f8").tobytes())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{cpu:.2f} {wall:.2f} {peak}")


main()
