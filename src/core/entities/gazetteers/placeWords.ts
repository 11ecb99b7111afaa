const before: ReadonlySet<string> = new Set(
  'Port Mount Mt. Lake Cape Fort Ft. Isle Gulf Strait River Camp'.split(' '),
);
const after: ReadonlySet<string> = new Set(
  (
    'County Province Prefecture District River Valley Peninsula Island Islands Mountains Township Desert Sea Ocean Strait Canal Highway ' +
    'Street Avenue Boulevard Stadium Harbor Harbour Fjord Refinery Velodrome Dockyard Synagogue Monastery Prison'
  ).split(' '),
);

/** Whether a capitalised name of several words that begins so is, as a rule, a place: "Port Selby". */
export function beginsPlace(word: string): boolean {
  return before.has(word);
}

/** Whether a capitalised name of several words that ends so is, as a rule, a place: "Halden County". */
export function endsPlace(word: string): boolean {
  return after.has(word);
}
