#!/usr/bin/env bash
# pyspark 4.0.5 with py4j 0.10.9.9 (PyPI; needs Java 17 and Python 3.10; about 430 MB): rows through a program, as text-reuse
# pipelines do it, by Spark SQL's TRANSFORM.
#
# Guess: a program that stops reading before the last row breaks the pipe, and the job fails, as it does where the program
# ends with another code than 0.
# Seen:
#   1. 20,000 rows (180 kB, more than a pipe holds) through a program that answers five and ends with 0: five rows, no error
#      and no warning that the other 19,995 were not taken. Spark swallows the broken pipe and asks the exit code alone.
#   2. The same program ending with 3 fails the job, also where all rows were answered before.
#   3. A row with a line break comes back as two rows.
# So whoever sends articles through a program counts what comes back, and has each row on one line (as JSON is).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pyspark==4.0.5 py4j==0.10.9.9
cat > pipes.py <<'PY'
import sys
from pyspark.sql import SparkSession

settings = {"spark.ui.enabled": "false", "spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
builder = SparkSession.builder.master("local[1]")
for name, value in settings.items():
    builder = builder.config(name, value)
spark = builder.getOrCreate()
spark.sparkContext.setLogLevel("OFF")


def through(program, rows):
    rows.createOrReplaceTempView("given")
    try:
        return spark.sql(f"SELECT TRANSFORM(line) USING '{program}' AS (line STRING) FROM given").count()
    except Exception:
        return "failed"


many = spark.range(0, 20000, 1, 1).selectExpr("concat('row ', id) AS line")
broken = spark.createDataFrame([("two\nlines",)], ["line"])
seen = {
    "all": through("cat", many),
    "stops early": through("head -n 5", many),
    "stops early, ends with 3": through("head -n 5; exit 3", many),
    "answers all, ends with 3": through("cat; exit 3", many),
    "a row with a line break": through("cat", broken),
}
print(seen)
expected = [20000, 5, "failed", "failed", 2]
sys.exit(0 if list(seen.values()) == expected else 1)
PY
venv/bin/python pipes.py 2> errors || { cat errors; exit 1; }
