"""Finds the siblings of an archive and the links of each article to its nearest one: `spark-submit siblings.py IN OUT --cli cli.js`.

IN is any Spark path to JSON lines {id, series, date, title, text}. OUT gets siblings/, links/ and errors/, each JSON lines. What a score,
a reason or a link is, Parallax's command line decides in pipe stages (`stage NAME`); Spark counts, joins, chooses and shuffles.
"""

from __future__ import annotations

import argparse

from pyspark.sql import Column, DataFrame, SparkSession, Window
from pyspark.sql import functions as F

TERMS = "key LONG, bad STRING, id STRING, name STRING, day INT, sentences STRING, terms ARRAY<INT>, counts ARRAY<INT>"
WEIGHED = "key LONG, held STRING, length DOUBLE, rare ARRAY<INT>, weights ARRAY<LONG>, asked INT"
SCORED = (
    "key LONG, scored ARRAY<STRUCT<key: LONG, score: DOUBLE, sentences: INT, days: INT, terms: STRING>>"
)

# Of a term with more holders the count is sent to all executors: at most one term in so many occurrences is.
FREQUENT = 10_000


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", help="JSON lines: any Spark path")
    parser.add_argument("target", help="a folder that does not exist yet; any Spark path")
    parser.add_argument("--cli", required=True, help="dist/cli.js; sent to every executor, which needs Node 20")
    parser.add_argument("--limit", type=int, default=10, help="siblings of each article, at most")
    parser.add_argument("--most", type=int, default=1000, help="a term that more articles hold finds no candidates")
    parser.add_argument("--reach", type=int, default=4000, help="holders of an article's rarest terms, together")
    parser.add_argument("--candidates", type=int, default=30, help="of each article that are scored, at most")
    return parser.parse_args()


def pipe(spark: SparkSession, rows: DataFrame, stage: str) -> DataFrame:
    """Each row as JSON through a stage of the command line, which answers each with one line."""
    rows.select(F.to_json(F.struct(*rows.columns)).alias("line")).createOrReplaceTempView("piped")
    return spark.sql(f"SELECT TRANSFORM(line) USING 'node cli.js stage {stage}' AS (line STRING) FROM piped")


def parsed(lines: DataFrame, schema: str) -> DataFrame:
    return lines.select(F.from_json("line", schema).alias("answer")).select("answer.*")


def kept(spark: SparkSession, rows: DataFrame, path: str) -> DataFrame:
    """The rows as they are written down: what comes later does not compute them again, whatever executor is lost."""
    rows.write.parquet(path)
    return spark.read.parquet(path)


def with_holders(occurrences: DataFrame, holders: DataFrame) -> DataFrame:
    """Each occurrence with how many articles hold its term. The rows of no frequent term are brought to one place for it."""
    frequent = F.broadcast(holders.where(F.col("holders") > FREQUENT))
    rest = occurrences.join(frequent, "term", "left_anti").join(holders.where(F.col("holders") <= FREQUENT), "term")
    return occurrences.join(frequent, "term").unionByName(rest)


def rare_terms(weighed: DataFrame, most: Column) -> DataFrame:
    """The first of the rare terms of each article, a row each."""
    both = F.slice(F.arrays_zip("rare", "weights"), F.lit(1), most)
    return weighed.select("key", "length", F.explode(both).alias("term")).select(
        "key", "length", F.col("term.rare").alias("term"), F.col("term.weights").alias("weight")
    )


def run(spark: SparkSession, given: argparse.Namespace) -> None:
    spark.sparkContext.addFile(given.cli)
    work = f"{given.target}/work"
    lines = spark.read.option("lineSep", "\n").text(given.source).where(F.trim("value") != "")
    rows = lines.select(
        F.monotonically_increasing_id().alias("key"),
        F.col("value").alias("row"),
        F.col("_metadata.file_name").alias("file"),
    )
    rows = kept(spark, rows, f"{work}/rows")
    read = kept(spark, parsed(pipe(spark, rows, "terms"), TERMS), f"{work}/terms")
    if read.count() != rows.count():
        raise RuntimeError("a stage has answered fewer articles than it was given")
    read.where("bad IS NOT NULL").orderBy("key").select("bad").write.text(f"{given.target}/errors")
    articles = read.where("bad IS NULL")
    size = articles.count()

    occurrences = articles.select("key", F.explode(F.arrays_zip("terms", "counts")).alias("term")).select(
        "key", F.col("term.terms").alias("term"), F.col("term.counts").alias("count")
    )
    holders = occurrences.groupBy("term").agg(F.count("*").alias("holders"))
    holders = kept(spark, holders, f"{work}/holders")
    gathered = with_holders(occurrences, holders).groupBy("key").agg(
        F.array_sort(F.collect_list(F.struct("holders", "term", "count"))).alias("found")
    )
    to_weigh = articles.select("key", "day", "sentences").join(gathered, "key", "left").select(
        "key",
        "day",
        "sentences",
        F.lit(size).alias("size"),
        F.lit(given.most).alias("most"),
        F.lit(given.reach).alias("reach"),
        F.col("found.term").alias("terms"),
        F.col("found.count").alias("counts"),
        F.col("found.holders").alias("holders"),
    )
    weighed = kept(spark, parsed(pipe(spark, to_weigh, "weigh"), WEIGHED), f"{work}/weighed")
    if weighed.count() != size:
        raise RuntimeError("a stage has weighed fewer articles than it was given")

    asked = rare_terms(weighed, F.col("asked")).alias("a")
    held = rare_terms(weighed, F.size("rare")).alias("b")
    met = asked.join(held, F.expr("a.term = b.term AND a.key <> b.key"))
    alike = met.groupBy(F.col("a.key").alias("key"), F.col("b.key").alias("other")).agg(
        (F.sum(F.expr("a.weight * b.weight")) / F.first("b.length")).alias("alike")
    )
    nearest = Window.partitionBy("key").orderBy(F.desc("alike"), "other")
    pairs = (
        alike.withColumn("place", F.row_number().over(nearest))
        .where(F.col("place") <= given.candidates)
        .select(F.least("key", "other").alias("key"), F.greatest("key", "other").alias("other"))
        .distinct()
    )
    holding = weighed.select("key", "held")
    others = pairs.join(holding.withColumnRenamed("key", "other"), "other")
    to_score = (
        others.groupBy("key")
        .agg(F.collect_list(F.struct(F.col("other").alias("key"), "held")).alias("others"))
        .join(holding, "key")
        .withColumn("size", F.lit(size))
    )
    scored = kept(spark, parsed(pipe(spark, to_score, "score"), SCORED), f"{work}/scored")

    one_way = scored.select("key", F.explode("scored").alias("found")).select(
        "key", F.col("found.key").alias("other"), "found.score", "found.sentences", "found.days", "found.terms"
    )
    both_ways = one_way.unionByName(
        one_way.select(F.col("other").alias("key"), F.col("key").alias("other"), "score", "sentences", "days", "terms")
    )
    names = articles.select(F.col("key").alias("other"), "id", "name")
    best = Window.partitionBy("key").orderBy(F.desc("score"), "name", "other")
    ranked = (
        both_ways.join(names, "other")
        .withColumn("place", F.row_number().over(best))
        .where(F.col("place") <= given.limit)
    )
    ranked = kept(spark, ranked, f"{work}/ranked")
    listed = ranked.groupBy("key").agg(
        F.array_sort(F.collect_list(F.struct("place", "id", "score", "sentences", "days", "terms"))).alias("siblings")
    )
    texts = rows.select("key", "row")
    to_tell = (
        articles.select("key", "name")
        .join(texts, "key")
        .join(holding, "key")
        .join(listed, "key", "left")
        .orderBy("name", "key")
        .withColumn("size", F.lit(size))
        .drop("name")
    )
    pipe(spark, to_tell, "siblings").write.text(f"{given.target}/siblings")

    to_link = (
        ranked.where("place = 1")
        .select("key", "other")
        .join(texts, "key")
        .join(texts.select(F.col("key").alias("other"), F.col("row").alias("beside")), "other")
        .join(articles.select("key", "name"), "key")
        .orderBy("name", "key")
        .select("row", F.col("beside").alias("other"))
    )
    pipe(spark, to_link, "links").write.text(f"{given.target}/links")


if __name__ == "__main__":
    session = SparkSession.builder.appName("Parallax siblings").getOrCreate()
    try:
        run(session, arguments())
    finally:
        session.stop()
