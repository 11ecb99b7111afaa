#!/usr/bin/env bash
# warcio 1.8.1 (PyPI), alone, with brotli 1.2.0 and with brotlipy 0.7.0: the pages of a web archive (WARC), as `record.content_stream()` hands them out.
#
# Guess: `pip install warcio` reads what web servers send; where it cannot undo a page's Content-Encoding, it says so. A page in gzip is
# whole, also where a server has sent it in several members, as the format allows.
# Seen:
#   1. A page in Brotli, which most servers send to browsers, comes out as it was packed, without an error or a warning. With brotli
#      installed, the package of that name, every such page raises AttributeError ("no attribute 'unused_data'"). Only brotlipy, its
#      predecessor of the same module name, makes it readable.
#   2. "Content-Encoding: x-gzip", the other name of gzip in HTTP, is left packed as well.
#   3. Of a page of two gzip members the first is read: "Nobody was", without "hurt.".
# So "no page of the archive says it" is said of bytes that nobody unpacked. Whoever searches archives looks whether a page begins as one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
for name in alone brotli brotlipy; do python3 -m venv env-$name; env-$name/bin/pip install --quiet warcio==1.8.1; done
env-brotli/bin/pip install --quiet brotli==1.2.0
env-brotlipy/bin/pip install --quiet brotlipy==0.7.0
cat > write.py <<'PY'
import gzip
from io import BytesIO

import brotli
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

page = b"<p>Nobody was hurt.</p>"
pages = {
    "gzip": gzip.compress(page),
    "x-gzip": gzip.compress(page),
    "br": brotli.compress(page),
    "gzip, two members": gzip.compress(page[:13]) + gzip.compress(page[13:]),
}
with open("pages.warc.gz", "wb") as file:
    writer = WARCWriter(file, gzip=True)
    for name, payload in pages.items():
        headers = [("Content-Type", "text/html"), ("Content-Encoding", name.split(",")[0])]
        http = StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1")
        address = "https://vik.example/" + name.replace(", ", "-").replace(" ", "-")
        writer.write_record(writer.create_warc_record(address, "response", payload=BytesIO(payload), http_headers=http))
PY
env-brotli/bin/python write.py
cat > read.py <<'PY'
import sys

from warcio.archiveiterator import ArchiveIterator

page = b"<p>Nobody was hurt.</p>"
seen = {}
for record in ArchiveIterator(open("pages.warc.gz", "rb")):
    name = record.rec_headers.get_header("WARC-Target-URI").rsplit("/", 1)[1]
    try:
        text = record.content_stream().read()
    except AttributeError as error:
        seen[name] = str(error)
        continue
    seen[name] = "whole" if text == page else "packed" if not text.startswith(b"<p>") else text.decode()
print(sys.argv[1], seen)
expected = {"gzip": "whole", "x-gzip": "packed", "br": sys.argv[2], "gzip-two-members": "<p>Nobody was"}
raise SystemExit(0 if seen == expected else "no longer so")
PY
env-alone/bin/python read.py alone packed
env-brotli/bin/python read.py brotli "'brotli.Decompressor' object has no attribute 'unused_data'"
env-brotlipy/bin/python read.py brotlipy whole
