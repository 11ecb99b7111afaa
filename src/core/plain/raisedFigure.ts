const figures = /^\d{1,3}(?:\s*,\s*\d{1,3})*$/;
const powers: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/**
 * What a raised figure behind this text is written as: in brackets, as it refers to a note ("14" with a raised "2" would else be
 * 142), or behind a measure of length as its power. Null where the text is no such figure.
 */
export function raisedFigure(text: string, before: string): string | null {
  const figure = text.trim();
  if (!figures.test(figure)) return null;
  const power = /(?:^|[\s\d])[cdkm]?m$/.test(before) ? powers[figure] : undefined;
  return power ?? `[${figure}]`;
}
