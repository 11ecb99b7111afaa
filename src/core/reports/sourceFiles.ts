/** What to call files that are known by their addresses: their paths from the folder that they have in common. */
export function sourceFiles(addresses: readonly string[]): ReadonlyMap<string, string> {
  const parted = addresses.map((address) => address.split('/'));
  const [first = []] = parted;
  const shortest = parted.reduce((least, parts) => Math.min(least, parts.length), first.length);
  let shared = 0;
  while (shared < shortest - 1 && parted.every((parts) => parts[shared] === first[shared])) shared += 1;
  return new Map(
    addresses.map((address, at) => [address, (parted[at] ?? []).slice(shared).map(withoutEscapes).join('/')]),
  );
}

function withoutEscapes(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // what has a percent sign of its own is no escape
  }
}
