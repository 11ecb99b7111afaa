const correspondent = String.raw`(?:from|by) (?:our|the|a|an) (?:[\p{L}’'-]+ ){0,3}correspondents?(?: (?:in|at) [\p{L} ]{3,20})?`;
const wire = String.raw`by (?:(?:electric|special|submarine) )?(?:telegraph|telegram|cable|wireless)`;
const unnamed = new RegExp(
  String.raw`^(?:[([](?:${correspondent}|${wire}|(?:from|by) (?:our|electric|special|submarine) [^()[\]]{4,60})\.?[)\]]\.?|${correspondent}\.?)$`,
  'iu',
);
/** In UTF-16 units. */
const longest = 80;

/** Whether a line says how papers of old came by a story, and names nobody: "(FROM OUR SPECIAL CORRESPONDENT.)", "[By Telegraph.]". */
export function isUnnamedByline(text: string): boolean {
  return text.length <= longest && unnamed.test(text);
}
