/** The months as exports print them, January first: English, German, French, Dutch, Spanish, Italian, Portuguese, the Nordic languages, Polish. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'janvier', 'januari', 'enero', 'gennaio', 'janeiro', 'tammikuu', 'stycznia', 'styczeń'],
  ['february', 'februar', 'feber', 'février', 'fevrier', 'februari', 'febrero', 'febbraio', 'fevereiro', 'helmikuu', 'lutego', 'luty'],
  ['march', 'märz', 'maerz', 'mars', 'maart', 'mrt', 'marzo', 'março', 'marco', 'marts', 'maaliskuu', 'marca', 'marzec'],
  ['april', 'avril', 'abril', 'aprile', 'huhtikuu', 'kwietnia', 'kwiecień'],
  ['may', 'mai', 'mei', 'mayo', 'maggio', 'maio', 'maj', 'toukokuu', 'maja'],
  ['june', 'juni', 'juin', 'junio', 'giugno', 'junho', 'kesäkuu', 'czerwca', 'czerwiec'],
  ['july', 'juli', 'juillet', 'julio', 'luglio', 'julho', 'heinäkuu', 'lipca', 'lipiec'],
  ['august', 'août', 'aout', 'augustus', 'agosto', 'augusti', 'elokuu', 'sierpnia', 'sierpień'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'settembre', 'setembro', 'syyskuu', 'września', 'wrzesień'],
  ['october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro', 'lokakuu', 'października', 'październik'],
  ['november', 'novembre', 'noviembre', 'novembro', 'marraskuu', 'listopada', 'listopad'],
  ['december', 'dezember', 'décembre', 'decembre', 'diciembre', 'dicembre', 'dezembro', 'desember', 'joulukuu', 'grudnia', 'grudzień'],
];
