/**
 * Compounds of the site, cut by hand: a part keeps the letters that link it to the next. Every second letter of doubt
 * was settled by what a reader would search for (`kommunstyrelsen` by `styrelsen`, `fackförvaltning` by `förvaltning`).
 */
export const compounds = `
vän|ort vän|orter vän|orterna vän|orts|avtal vän|orts|avtalet vän|orts|avtalen vän|orts|band vän|orts|bandet
vän|orts|utbyte vän|orts|arbete vän|orts|samarbete vän|orts|samarbetena vän|orts|stöd vän|orts|stödet vän|orts|möten
vän|orts|mötet vän|orts|par vän|orts|rörelsen vän|orts|systemet vän|orts|system vän|orts|förklaring vän|orts|förening
vän|orts|kontakter vän|orts|kommitté vän|orts|motioner vän|orts|förbindelsen vän|orts|organisationerna vänskaps|stad
vänskaps|städer vänskaps|avtal vänskaps|band partner|städer partner|stad partnerskaps|projekt partnerskaps|avtal
samarbets|avtal samarbets|partner kommun|fullmäktige kommun|fullmäktiges stads|fullmäktige kommun|styrelsen
kommun|styrelse kommun|styrelsens stads|styrelse stads|styre kommunal|råd kommun|råd kommun|politiker kommun|förbund
världs|förbund världs|kriget världs|delar världs|mässan världs|utställningen huvud|städer huvud|stad
huvud|städerna huvud|män huvud|stads|konferensen avsikts|förklaring avsikts|förklaringar avsikts|förklaringen
samförstånds|avtal utrikes|politik utrikes|politiken utrikes|politiska utrikes|minister utrikes|ministern
utrikes|ministrar utrikes|departementet utrikes|utskott utrikes|förvaltning fack|förvaltningar
stads|förvaltning handels|kontor handels|kontoret handels|utbyte export|kontor kunskaps|centrum kunskaps|centret
riksdags|ledamot riksdags|ledamöter säkerhets|hoten säkerhets|politiska påverkans|kampanj påverkans|kampanjer
läges|bild års|berättelsen års|redovisning års|redovisningen års|skiftet avtals|år tanke|smedja tanke|smedjan
fakta|granskare fakta|koll klimat|vänliga klimat|förändringar kurs|ändring system|rival hamn|bolag tunnel|banan
flyg|linje flyg|plan militär|plan fartygs|rörelser försvars|departement samhälls|skydd civil|samhälle
civil|samhället nyhets|byrå nyhets|byrån nyhets|text nyhets|referat nyhets|sajt webb|plats webb|platser wiki|sida skärm|läsare tangent|bord tids|linje tids|linjen tids|gräns kart|underlag trafik|statistik
ärende|lista diarie|nummer press|meddelande press|meddelandet press|tjänst press|uppgift debatt|artikel
forsknings|projektet forsknings|artikel lokal|tidning ledar|skribent gäst|forskare
arbets|utskott arbets|givar|organisation arbets|vistelse tjänste|person tjänste|personer
tjänste|män borgar|råd borgar|råden borgar|råds|beredningen finans|borgar|råd finans|teknik mandat|perioden
heltids|politiker parti|grupp förvaltnings|rätten förvaltnings|domstolen kammar|rätten laglighets|prövning
lokaliserings|principen kommunal|lagen grund|lagen grund|lagens folk|rätten folk|rättslig folk|rörelse folk|valda
kärn|vapen|fri inköps|stopp inköps|nämnd master|uppsats intresse|organisation grann|kommunen fågel|vägen
kvadrat|kilometer invånar|tal stads|diplomati stads|avtal stads|delen stads|förnyelse stads|byggnad
stads|lednings|kontoret identitets|politik allians|avtal ämnes|avtal ämnes|projekt bistånds|pengar bistånds|program
yrkes|utbildning grund|avtalet syster|stads|relation fri|handel freds|arbete freds|motiv
mellan|krigs|tiden vinter|kriget stöd|orter general|församling frihets|stadga europa|priset medlems|länder kommunist|regeringarna block|gränsen väst|tyska besluts|text ungdoms|byrån års|firande undantags|fall läns|styrelser lednings|grupp medie|kunnighet sak|frågan
`
  .trim()
  .split(/\s+/);

/** Words of the site that only look as if they had parts. */
export const simple = `
motionen regeringen beslutade fullmäktige ledamöter förslaget anteckningar utredning utredningen beredning konferensen
relationer möjligheten organisation internationella kommunerna kommunernas varandra tillsammans principen memorandum
demokratiska uppgifter bekräftelse undersökning undersöka officiella partnerskap desinformation kinesiska borgmästare
allmänhet rättigheter medborgare nordiska förståelse rörlighet författare analytiker tidigare intressen konkreta
regioner säkerhet ersättare förklarade kommunala motiveringen konsulat noteringar värdering särskilt kontrollera
förbindelser mänskliga politiken strategi uttalande åtgärder decennierna meningar protokoll jämställdhet invånarna
ambassaden september november december universitetet president propositionen diplomatiska institutet organisationens
tematiskt stationer traditionen ministrar
`
  .trim()
  .split(/\s+/);
