/** English function words (stop words). */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am among an and
  another any are around as at away be became because become been before behind being below between beyond both but by can
  cannot could did do does doing done down due during each either else enough et etc even ever every few first for from
  further get give given gives go goes going had has have having he hence her here hers him his how however i if in indeed
  instead into is it its itself just last least less like made main mainly make makes making many may me might more
  moreover most much must my near need needs neither never nevertheless next no none nor not nothing now of off often on
  once one only onto or other others otherwise our ours out over own per perhaps quite rather really same second see seem
  seen several shall she should since so some somewhat still such take taken takes than that the their theirs them then
  there thereby therefore these they third this those though three through throughout thus to together too toward towards
  two under until up upon us very via was way we well were what when where whereas whether which while who whole whom whose
  why will with within without would yet you your four five ten 's`.split(/\s+/),
);
