import { onDemand } from '../../onDemand';
import type { NameSpan } from './nameRules';
import type { NameToken } from './nameTokens';
import { lineEndsBetween } from './nameTokens';

const listOf = (words: string) => onDemand<ReadonlySet<string>>(() => new Set(words.split(' ')));

/** Words of French, Spanish, Italian, Portuguese and Dutch that the names of institutions begin with. */
const institutionWords = listOf(
  'Agence Assemblée Association Autorité Banque Caisse Centrale Centre Chambre Clinique Collège Commission Conseil Cour École Fabrique Fédération Fondation Hôpital ' +
    'Institut Laboratoire Lycée Mairie Ministère Musée Office Parquet Préfecture Prison Région Syndicat Théâtre Tribunal Université Usine ' +
    'Alcaldía Asociación Audiencia Ayuntamiento Banco Caja Cámara Central Clínica Colegio Comisión Consejo Corte Diputación Escuela Fábrica Federación Fiscalía Fundación ' +
    'Hospital Instituto Junta Juzgado Ministerio Museo Planta Policía Teatro Universidad ' +
    'Agenzia Associazione Azienda Banca Camera Cassa Clinica Commissione Comune Consiglio Fabbrica Federazione Fondazione Istituto Liceo Ministero Ospedale Policlinico ' +
    'Prefettura Procura Provincia Questura Regione Scuola Stabilimento Tribunale Università ' +
    'Associação Caixa Câmara Colégio Comissão Conselho Escola Fundação Ministério Museu Polícia Prefeitura Teatro Universidade Usina ' +
    'Bank Brandweer Fabriek Gemeente Gemeentehuis Hogeschool Instituut Ministerie Museum Provincie Rechtbank School Stichting Universiteit Ziekenhuis',
);
/** Words that the names of buildings and grounds begin with. */
const placeWords = listOf(
  'Aéroport Avenue Boulevard Cathédrale Château Église Gare Parc Place Pont Port Rue Stade ' +
    'Aeropuerto Calle Catedral Estación Estadio Iglesia Parque Plaza Puente Puerto ' +
    'Aeroporto Chiesa Parco Piazza Ponte Stadio Stazione Via ' +
    'Estação Estádio Igreja Praça Kerk Luchthaven Station',
);
const articles = listOf('La Le Les El Los Las Il Lo Gli I A O As Os De Het Un Une Una');
const particles = listOf('de du des la le les del della dei di do da dos das van der den het e');
const elided = /^\p{L}{1,5}['’](?=\p{Lu})/u;
/** So many words may stand between the first of an institution and what the tagger takes for a person. */
const mostParticles = 2;

/**
 * A name of an institution or a place that was taken for a person, as what it is: "Centrale de Lendorf", "Ospedale San Luca". Null where
 * it cannot be told from the article before it ("L'Usine de Marnvik": one token); undefined where nothing says that it is one.
 */
export function institutionIn(
  text: string,
  tokens: readonly NameToken[],
  { first, end }: NameSpan,
): NameSpan | null | undefined {
  const own = articles().has(tokens[first]?.text ?? '') ? first + 1 : first;
  const at =
    [own, first].find((at) => at < end && kindOf(tokens[at]) !== null) ?? wordBefore(text, tokens, first);
  const token = tokens[at];
  const kind = kindOf(token);
  if (!token || kind === null) return undefined;
  return elided.test(token.text) ? null : { first: at, end, kind };
}

function kindOf(token: NameToken | undefined): 'organisation' | 'place' | null {
  const word = token?.text.replace(elided, '') ?? '';
  if (institutionWords().has(word)) return 'organisation';
  return placeWords().has(word) ? 'place' : null;
}

/** The token before a name and its particles, on one line; -1 where there is none. */
function wordBefore(text: string, tokens: readonly NameToken[], first: number): number {
  let at = first - 1;
  while (at > first - 1 - mostParticles && particles().has(tokens[at]?.text ?? '')) at--;
  const [word, name] = [tokens[at], tokens[first]];
  return word && name && !lineEndsBetween(text, word, name) ? at : -1;
}
