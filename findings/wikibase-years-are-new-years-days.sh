#!/usr/bin/env bash
# wikibase-sdk 11.6.6 (npm): statements of a knowledge base (Wikibase, as Wikidata has it), made simple by simplify.claims, for checking facts.
#
# Guess: a date known to the year is a year, and one known to the month a month; "none" and "unknown", which the data model tells apart, are told
# apart or told in some way; a count that has bounds keeps them; a day of the Julian calendar says so.
# Seen:
#   2019, known to the year             2019-01-01T00:00:00.000Z
#   May 2019, to the month              2019-05-01T00:00:00.000Z
#   the 2010s, the 19th century         2010-01-01T00:00:00.000Z, 1900-01-01T00:00:00.000Z
#   11 February 1700, Julian            1700-02-11T00:00:00.000Z, as if it were of today's calendar
#   victims: none; victims: unknown     [] for both, as for what nobody ever asked
#   142 people, between 130 and 150     142
# So a check finds that a paper which says "in May 2019" contradicts the 1st of January, and that nothing is known of victims where the source says
# that there were none. The full claims have all of it (precision, calendarmodel, snaktype, bounds).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund wikibase-sdk@11.6.6
cat > run.mjs <<'JS'
import WBK from 'wikibase-sdk';

const { simplify } = WBK({ instance: 'https://wiki.example', sparqlEndpoint: 'https://wiki.example/sparql' });
const statement = (snak) => ({ mainsnak: { snaktype: 'value', property: 'P1', ...snak }, type: 'statement', id: 'Q1$1', rank: 'normal' });
const gregorian = 'http://www.wikidata.org/entity/Q1985727';
const julian = 'http://www.wikidata.org/entity/Q1985786';
const time = (day, precision, calendarmodel = gregorian) => {
  const value = { time: `+${day}T00:00:00Z`, timezone: 0, before: 0, after: 0, precision, calendarmodel };
  return statement({ datatype: 'time', datavalue: { type: 'time', value } });
};
const counted = { amount: '+142', lowerBound: '+130', upperBound: '+150', unit: '1' };
const claims = {
  P1: [time('2019-00-00', 9), time('2019-05-00', 10), time('2010-00-00', 8), time('1900-00-00', 7), time('1700-02-11', 11, julian)],
  P2: [statement({ datatype: 'quantity', snaktype: 'novalue' })],
  P3: [statement({ datatype: 'quantity', snaktype: 'somevalue' })],
  P4: [statement({ datatype: 'quantity', datavalue: { type: 'quantity', value: counted } })],
};
const seen = simplify.claims(claims);
console.log(seen);
const days = ['2019-01-01', '2019-05-01', '2010-01-01', '1900-01-01', '1700-02-11'].map((day) => `${day}T00:00:00.000Z`);
process.exitCode = JSON.stringify(seen) === JSON.stringify({ P1: days, P2: [], P3: [], P4: [142] }) ? 0 : 1;
JS
node run.mjs
