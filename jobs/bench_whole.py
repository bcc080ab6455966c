"""What an analyst writes with pandas and scikit-learn, for `ream bench --whole`: one process, fewer tables.

Arguments: a dump (JSON lines with title, abstract, authors or n_authors, year, venue; plain or gzip), an output folder,
the number of topics. Merges equal titles and DOIs, counts words and pairs of words, TF-IDF, online LDA in three passes,
coherence (NPMI), and author counts by year, venue and topic with bootstrap intervals and a Kruskal-Wallis test.
"""

import os
import re
import sys

import numpy as np
import pandas as pd
from scipy.stats import kruskal
from sklearn.decomposition import LatentDirichletAllocation
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

DRAWS = 2000


def papers_of(dump):
    papers = pd.read_json(dump, lines=True, dtype=False)
    for column in ("doi", "venue", "year", "n_authors", "authors"):
        if column not in papers:
            papers[column] = None
    papers["abstract"] = papers["abstract"].fillna("")
    papers = papers[papers["title"].fillna("").str.strip() != ""]
    named = papers["authors"].map(lambda names: len(names) if isinstance(names, list) else np.nan)
    papers["n_authors"] = pd.to_numeric(papers["n_authors"]).where(lambda n: n > 0).fillna(named)
    key = papers["title"].map(lambda title: re.sub(r"\W+", "", title.casefold()))
    papers = papers[~key.duplicated()]
    return papers[papers["doi"].isna() | ~papers["doi"].duplicated()].reset_index(drop=True)


def best_terms(counts, names, most=10):
    weights = TfidfTransformer().fit_transform(counts).tocsr()
    rows = []
    for paper in range(weights.shape[0]):
        here = slice(weights.indptr[paper], weights.indptr[paper + 1])
        order = np.argsort(-weights.data[here])[:most]
        rows += [(paper, names[weights.indices[here][i]], weights.data[here][i]) for i in order]
    return pd.DataFrame(rows, columns=["paper", "term", "tfidf"])


def coherence(counts, terms):
    held = (counts[:, terms] > 0).astype(np.int32)
    together = (held.T @ held).toarray() / counts.shape[0]
    pairs = [(i, j) for i in range(len(terms)) for j in range(i)]
    return np.mean(
        [
            np.log(together[i, j] / together[i, i] / together[j, j]) / -np.log(together[i, j])
            if together[i, j] > 0
            else -1.0
            for i, j in pairs
        ]
    )


def author_counts(papers, random):
    rows = []
    known = papers.dropna(subset=["n_authors"])
    for dimension in ("year", "venue", "topic"):
        for value, group in known.groupby(dimension):
            n = group["n_authors"].to_numpy(float)
            means = [random.choice(n, n.size).mean() for _ in range(DRAWS)] if n.size > 1 else [np.nan]
            rows.append((dimension, value, n.size, n.mean(), *np.percentile(n, [25, 50, 75, 99]), *np.percentile(means, [2.5, 97.5])))
    groups = [g["n_authors"].to_numpy() for _, g in known.groupby("topic") if len(g) > 4]
    test = kruskal(*groups) if len(groups) > 1 else None
    return pd.DataFrame(rows), test


def main():
    dump, output, topics = sys.argv[1], sys.argv[2], int(sys.argv[3])
    os.makedirs(output, exist_ok=True)
    papers = papers_of(dump)
    words = CountVectorizer(
        stop_words="english",
        token_pattern=r"(?u)\b[a-z][a-z-]{2,}\b",
        ngram_range=(1, 2),
        min_df=10 if len(papers) > 5000 else 2,
        max_df=0.3,
        max_features=50000,
    )
    counts = words.fit_transform(papers["title"] + ". " + papers["abstract"])
    names = words.get_feature_names_out()
    best_terms(counts, names).to_csv(f"{output}/paper_terms.csv", index=False)
    lda = LatentDirichletAllocation(
        topics, learning_method="online", max_iter=3, batch_size=2048, random_state=1
    )
    weights = lda.fit_transform(counts)
    papers["topic"] = weights.argmax(axis=1)
    leading = np.argsort(-lda.components_, axis=1)[:, :10]
    by_column = counts.tocsc()
    pd.DataFrame(
        {
            "label": [", ".join(names[terms[:3]]) for terms in leading],
            "share": weights.mean(axis=0),
            "npmi": [coherence(by_column, terms) for terms in leading],
        }
    ).to_csv(f"{output}/topics.csv")
    paper, topic = np.nonzero(weights >= 0.01)
    pd.DataFrame({"paper": paper, "topic": topic, "weight": weights[paper, topic]}).to_csv(
        f"{output}/paper_topics.csv", index=False
    )
    stats, test = author_counts(papers, np.random.default_rng(1))
    stats.to_csv(f"{output}/author_count_stats.csv", index=False)
    papers.to_csv(f"{output}/papers.csv", index=False)
    print(len(papers), "papers,", len(names), "terms,", test)


if __name__ == "__main__":
    main()
