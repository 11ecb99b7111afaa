const units: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** The number that digits or words stand for, in digits: "3,600" and "thirty-six hundred" are `3600`. Undefined for "dozens". */
export function numberValue(text: string): string | undefined {
  let total = 0;
  let part: number | undefined;
  for (const word of text.toLowerCase().split(/[\s-]+/u)) {
    const scale = scales[word];
    const value = /^\d/u.test(word) ? Number(word.replaceAll(',', '')) : units[word];
    if (word === 'half') {
      part = 0.5;
    } else if (word === 'and' || word === 'a' || word === 'an') {
      continue;
    } else if (scale !== undefined) {
      part = (part ?? 1) * scale;
      if (scale >= 1000) {
        total += part;
        part = undefined;
      }
    } else if (value !== undefined && Number.isFinite(value)) {
      part = (part ?? 0) + value;
    } else {
      return undefined;
    }
  }
  return String(Math.round((total + (part ?? 0)) * 1e6) / 1e6);
}
