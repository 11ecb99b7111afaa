/** Whether the character at this place is a capital letter. Most are of ASCII, and patterns are slow to ask. */
export function startsWithCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Whether the character at this place is a small letter. */
export function startsWithSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 97 && unit <= 122 : /^\p{Ll}/u.test(text.slice(at, at + 2));
}
