"""Spark's own near-duplicate join, MinHashLSH over runs of three words, beside the job of scale/spark: `minHash.py IN OUT`.

Writes {id, other, distance}: for each article the others whose estimated set distance is below .9.
"""

from __future__ import annotations

import sys

from pyspark.ml.feature import HashingTF, MinHashLSH, NGram, RegexTokenizer
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

TABLES = 5
MOST_DISTANCE = 0.9


def run(spark: SparkSession, source: str, target: str) -> None:
    articles = spark.read.json(source).select("id", "text")
    words = RegexTokenizer(inputCol="text", outputCol="words", pattern=r"\W+").transform(articles)
    runs = NGram(n=3, inputCol="words", outputCol="runs").transform(words).where(F.size("runs") > 0)
    sets = HashingTF(inputCol="runs", outputCol="set", numFeatures=1 << 20, binary=True).transform(runs).select("id", "set")
    model = MinHashLSH(inputCol="set", outputCol="hashes", numHashTables=TABLES, seed=1).fit(sets)
    met = model.approxSimilarityJoin(sets, sets, MOST_DISTANCE, distCol="distance")
    pairs = met.select(F.col("datasetA.id").alias("id"), F.col("datasetB.id").alias("other"), "distance")
    pairs.where("id <> other").write.json(target)


if __name__ == "__main__":
    session = SparkSession.builder.appName("MinHashLSH").getOrCreate()
    try:
        run(session, sys.argv[1], sys.argv[2])
    finally:
        session.stop()
