/** Words of titles and of keywords, which two by two look like names: `Deep Learning`, `Human Rights`, `Soil Ecology`. */
import { isNoPerson } from './affiliations.ts';
import { areFullNames } from './written-names.ts';

const ofTitles =
  /(?<!\p{L})(?:abstract|adversarial|agents?|algorithms?|alignment|analys[ie]s|annotated|applications?|approach(?:es)?|artificial|attention|audio|automatic|autonomous|bayesian|benchmarks?|beyond|bibliography|big|biology|case|causal|challenges?|chapter|chemistry|clinical|code|cognitive|communication|computational|computers?|control|convex|cross|data|dataset|decisions?|deep|demo|demonstration|design|detection|diffusion|digital|directions?|discrete|distributed|dynamics?|edition|efficient|embodied|estimation|evaluations?|evidence|experiments?|extended|features?|federated|few|first|foundations?|framework|functions?|future|games?|gaussian|generation|generative|geometry|global|graphs?|health|human|images?|inference|information|interactive|introduction|knowledge|language|large|learning|lessons|linear|local|logic|machine|markov|measures?|medicine|memory|methods?|mobile|models?|modern|multi\p{L}*|natural|nets|networks?|neural|new|nonlinear|note|notes|object|objective|online|open|operators?|opportunities|optimal|paper|part|perception|perspectives?|physics|planning|policy|policies|practical|practice|prediction|preliminary|preprint|principles|probabilistic|programs?|progress|prospects?|quantum|questions?|random|reasoning|recognition|reinforcement|report|representations?|research|results?|review|rewards?|robots?|robust|safety|scale|search|second|segmentation|self|semantic|sequence|short|simple|small|social|software|space|sparse|spatial|spectral|speech|statistical|stochastic|structures?|stud(?:y|ies)|supplementary|supplement|surveys?|tasks?|technical|temporal|text|theor(?:y|ies)|three|time|tokens?|tools?|topology|training|transformers?|trends|tutorial|two|understanding|variational|version|video|visual|volume|work|world|zero|what|how|why|who|when|where|which|they|their|these|this|that|we|our|your|you|it|its|not|never|every|is|are)(?!\p{L})/iu;
/** Subjects, of which none is also the name of many families, as Law is. */
const ofSubjects =
  /(?<!\p{L})(?:access|addiction|anxiety|asthma|autism|bacteria|behaviou?r|biodiversity|blood|boosting|brain|cancers?|carbon|cardiovascular|cells?|cellular|change|children|civil|climate|coronary|covid-19|crime|culture|democracy|depression|diabetes|diseases?|diversity|drugs?|earth|economy|ecosystems?|education|elderly|emergency|energy|engineering|environment|environmental|ethics|evolution|finance|forests|genes|heart|history|immune|industry|inequality|infectious|kidney|literature|liver|lung|markets?|materials|media|mental|metabolic|migration|molecular|natural|nursing|nutrition|obesity|older|organic|patients?|pediatric|political|politics|primary|proteins?|public|rights|risk|sciences?|security|soil|stem|surgery|sustainable|systems?|technology|therapy|treatment|tumou?rs?|urban|vaccines?|vectors|violence|viral|virus|viruses|warming|women|\p{L}{3,20}(?:olog(?:y|ies)|graphy|istry|tions?|omics|nomics|ematics|ysics|istics|isms?))(?!\p{L})/iu;

/** Whether a text of the form of a name may be a person's, whatever stands beside it. */
export const mayBePerson = (name: string): boolean =>
  !ofTitles.test(name) && !ofSubjects.test(name) && !isNoPerson(name);

/** Whether names are written out, and no words of titles are among them. */
export const arePersons = (names: readonly string[]): boolean =>
  areFullNames(names) && names.every(mayBePerson);

/**
 * Whether half or more of the names on a page are none of persons: `Deep Learning, Soil Ecology`; one such may be a person's,
 * unless the same few names stand again and again.
 */
export function areSubjects(names: readonly string[]): boolean {
  const different = [...new Set(names)];
  const fewest = names.length >= different.length * 2 ? 1 : 2;
  return different.filter((name) => !mayBePerson(name)).length >= Math.max(fewest, different.length / 2);
}
