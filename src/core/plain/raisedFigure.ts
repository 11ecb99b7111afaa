const figures = /^\d{1,3}(?:\s*,\s*\d{1,3})*$/;
const powers: Readonly<Record<string, string>> = { '2': '²', '3': '³' };
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What a raised figure behind this text is written as: in brackets, as it refers to a note ("14" with a raised "2" would else be
 * 142), or behind a measure of length and "× 10" as its power. Null where the text is no such figure.
 */
export function raisedFigure(text: string, before: string): string | null {
  const figure = text.trim();
  if (!figures.test(figure)) return null;
  if (/[×·]\s?10$/.test(before)) return figure.replace(/\d/g, (digit) => raisedDigits.charAt(Number(digit)));
  const power = /(?:^|[\s\d])[cdkm]?m$/.test(before) ? powers[figure] : undefined;
  return power ?? `[${figure}]`;
}
