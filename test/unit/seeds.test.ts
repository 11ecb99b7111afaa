import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The sample articles are evidence: nobody's editor, test or formatter may change a byte of them. */
const digests: Readonly<Record<string, string>> = {
  '000_e67e8238662a6754.txt': 'd201633b5bd3fc25c5a9c2891a58939eb7fd64c93f326a6ce977815e6c9ffdee',
  '001_2b64bdc6dcf2f8bc.txt': '938f7165c7ae9cd96b54b020761fee0dac8ba72fa56af4f674a6655f0d2f5afe',
  '002_9482e0303e6155ed.txt': '5a285817eeffff96048f191f055802e3e15aa068a0069f46a32481b6fb1504b5',
  '003_d33b4f28d575f41e.txt': '9b23d20e5c4f69406e7cb371e7462ba3ce3dd57bbe8fb9335b14c94a97e67c4c',
  '004_5a771972531b0a05.txt': 'fee13ad70c9193a72a64d02df08fbe82d3bdd9001e83da730df86e4da762101e',
};

describe('The sample articles', () => {
  it('are byte for byte what they were', () => {
    const folder = path.join(__PROJECT_ROOT__, 'seeds');
    const found = readdirSync(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]);
    assert.deepEqual(Object.fromEntries(found), digests);
  });
});
