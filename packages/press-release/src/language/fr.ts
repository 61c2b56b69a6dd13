import type { PhraseLanguage } from '../phrases/language.js';

const said =
  'dit|déclaré|affirmé|indiqué|expliqué|précisé|ajouté|souligné|estimé|assuré|confié|rappelé|noté|relevé|conclu|poursuivi|insisté|martelé|résumé|témoigné|raconté|commenté|annoncé|confirmé|répondu|lancé|plaidé|prévenu|averti|reconnu|admis|regretté|salué|remercié|promis|observé|constaté|fait valoir|fait savoir|fait remarquer|tenu à souligner|soutenu|renchéri|écrit|exhorté|appelé|demandé|répété|détaillé|exprimé|évoqué|fait observer|complété|nuancé|glissé|plaisanté|souri|reconnu|réagi|jugé|clamé|argué|interrogé|voulu rassurer';
const says =
  "dit|déclare|affirme|indique|explique|précise|ajoute|souligne|estime|assure|confie|rappelle|note|relève|conclut|poursuit|insiste|martèle|résume|témoigne|raconte|commente|annonce|confirme|répond|lance|plaide|prévient|avertit|reconnaît|admet|regrette|salue|remercie|promet|observe|constate|soutient|renchérit|écrit|exhorte|appelle|demande|répète|détaille|se réjouit|se félicite|s'enthousiasme|se souvient|fait valoir|fait remarquer|fait observer|complète|nuance|glisse|plaisante|sourit|réagit|juge|clame|s'interroge|s'exclame|reprend|tranche";
const also =
  "également|encore|aussi|notamment|ainsi|par ailleurs|en outre|pour sa part|quant à lui|quant à elle|alors|d'abord|ensuite|enfin|d'emblée|à son tour|d'ailleurs";
const compound = `(?:a|ont|avait|avaient|aurait|s'est|se sont) (?:(?:${also}) )?(?:${said}|réjouie?|félicitée?|exclamée?|interrogée?|souvenue?)`;
const inverted = (pronoun: string): string =>
  `(?:(?:a|avait|aurait|s'est)-t-${pronoun}|s'est-${pronoun}|(?:dit|conclut|poursuit|prévient|avertit|reconnaît|admet|promet|soutient|renchérit|écrit|répond|sourit|réagit)-${pronoun}) ?(?:(?:${also}) )?(?:${said}|réjouie?|félicitée?|exclamée?)?|(?:${says})-(?:t-)?${pronoun}`;

/** French, of France, Africa, Belgium, Switzerland and Canada. */
export const french: PhraseLanguage = {
  tag: 'fr',
  parted: true,
  script: 'capitals',
  stopWords: 'le la les des et du une est dans pour que qui sur avec au aux par plus ce cette',

  months: [
    'janvier janv',
    'février fév févr fevrier',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'août aout',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'décembre déc decembre',
  ],
  weekdays: ['dimanche dim', 'lundi lun', 'mardi mar', 'mercredi mer', 'jeudi jeu', 'vendredi ven', 'samedi sam'],
  ordinals: 'er|ère|re',
  dateWords: 'le|du|ce|de|en date du|en',
  yearWords: '(?!)',
  datelines: [],
  dateLabels:
    '(?:date(?: de (?:publication|parution|diffusion))?|publi[ée]e? le|diffus[ée]e? le|le|fait à|mis en ligne le|communiqué du|en date du)',
  embargo: 'embargo|sous embargo|ne pas (?:publier|diffuser) avant|à ne pas diffuser avant|diffusion interdite avant',

  honorifics: {
    female: 'mme mmes mlle madame mademoiselle mesdames dre docteure professeure pre maîtresse sœur',
    male: 'm. mm. m monsieur messieurs',
    other:
      "dr dr. pr pr. docteur professeur prof. me maître s.e. s.e.m. s.e.m s.e.mme son_excellence leurs_excellences sa_majesté son_altesse ing. ingénieur général colonel commandant capitaine lieutenant amiral mgr monseigneur cheikh cheikha el_hadj hadja abbé révérend père pasteur imam honorable l'honorable",
  },
  particles: "de du des la le les d' van von der den ben ibn el al ould bint dit da dos di y e",
  roles:
    'directeur directrice président présidente ministre secrétaire maire préfet préfète chef cheffe responsable professeur professeure ambassadeur ambassadrice',
  roleNouns:
    "(?:vice-|co-?|sous-|ex-)?(?:président|préfet|adjoint|délégué|chargé|député|élu|gérant|adhérent|étudiant|enseignant|habitant|intendant|commandant|assistant|consultant|exploitant|fabricant|représentant|dirigeant|correspondant)e?s?|(?:vice-|co-?|sous-|ex-)?(?:directeur|administrateur|fondateur|coordinateur|coordonnateur|animateur|réalisateur|médiateur|conservateur|ambassadeur|sénateur|recteur|inspecteur|rédacteur|éducateur|agriculteur|apiculteur|navigateur|électeur|lecteur|acteur|facteur|instituteur|producteur|constructeur|contrôleur|entrepreneur|chercheur|entraîneur|danseur|pêcheur|vendeur|ingénieur|professeur|docteur|gouverneur|procureur|chanteur|mareyeur|skipper)e?s?|(?:directrice|administratrice|fondatrice|cofondatrice|coordinatrice|coordonnatrice|animatrice|réalisatrice|médiatrice|conservatrice|ambassadrice|sénatrice|rectrice|inspectrice|rédactrice|éducatrice|agricultrice|apicultrice|institutrice|productrice|chercheuse|entraîneuse|danseuse|pêcheuse|mareyeuse|actrice|codirectrice|sous-directrice|vice-rectrice)s?|(?:premier |première )?ministre|secrétaire|maire|mairesse|chef|cheffe|responsable|trésorier|trésorière|conseiller|conseillère|greffier|greffière|infirmier|infirmière|officier|officière|pilote|juge|juriste|avocat|avocate|médecin|chirurgien|chirurgienne|cardiologue|pharmacien|pharmacienne|sage-femme|biologiste|géologue|glaciologue|historien|historienne|archéologue|architecte|urbaniste|économiste|sociologue|linguiste|artiste|sculpteur|sculptrice|peintre|écrivain|écrivaine|poète|musicien|musicienne|journaliste|photographe|porte-parole|membre|doyen|doyenne|proviseur|proviseure|principal|principale|notaire|commissaire|capitaine|général|générale|doctorant|doctorante|maître de conférences|maîtresse de conférences|PDG|DG|DGA|DRH|directeur-général|patron|patronne|propriétaire|fermier|fermière|éleveur|éleveuse|bénévole|volontaire|technicien|technicienne|bibliothécaire|archiviste|guide|garde|gardien|gardienne|échevin|échevine|bourgmestre|syndic|édile|envoyé|envoyée|haut-commissaire|haute-commissaire|chancelier|chancelière|premier vice-président|doyen d'âge|cadre|analyste|expert|experte|spécialiste|stagiaire|élève|lycéen|lycéenne|parent|mère|père|veuve|sœur|frère|championne?|athlète|sélectionneur|arbitre|boulanger|boulangère|menuisier|charpentier|maçon|vigneron|vigneronne|cidriculteur|cidricultrice|cuisinier|cuisinière|imam|évêque|abbé|pasteur",
  roleFronts:
    'ancien|ancienne|nouveau|nouvelle|premier|première|second|seconde|deuxième|haut|haute|jeune|actuel|actuelle|futur|future|grand|grande|également|lui-même|elle-même|seul|seule',
  organisationNouns:
    'institut|instituts|organisation|agence|ministère|alliance|banque|université|fonds|commission|association|conseil|fondation|fédération|département|bureau|office|division|centre|société|compagnie|groupe|groupement|autorité|union|réseau|secrétariat|collège|école|lycée|académie|laboratoire|hôpital|musée|chambre|direction|ambassade|consulat|consortium|coopérative|cour|tribunal|parlement|sénat|assemblée|congrès|service|services|comité|confédération|ligue|club|église|observatoire|inspection|entreprise|entreprises|holding|coalition|plateforme|faculté|équipe|section|mission|délégation|gouvernement|administration|régie|police|armée|port|aéroport|mairie|ville|commune|municipalité|région|province|préfecture|canton|métropole|communauté|caisse|syndicat|mutuelle|opéra|théâtre|orchestre|bibliothèque|médiathèque|maison|archives|établissement|pôle|cabinet|république|royaume|état|haut-commissariat|commissariat|parc|domaine|manufacture|usine|chantiers|mutuelle|collectif|cercle|onu|chu|cnrs',
  ofOrganisation:
    "de la|de l'|du|des|de|d'|à la|à l'|au|aux|à|auprès de la|auprès de l'|auprès du|auprès des|auprès de|chez|pour|en",
  fieldRoles: "(?:vice-|premier |première )?ministre|secrétaire d'état|ministre déléguée?",
  article: "les? |la |l'|une? |des |ce |cette |son |sa |ses |leurs? ",
  phraseEnd:
    "qui|que|qu'|dont|où|lequel|laquelle|a|ont|est|sont|était|étaient|ayant|avant|après|lors|pendant|durant|devant|afin|mais|tandis|alors|venue?s?|accompagnée?s?|entourée?s?|conduite?s?|présente?|représentant|représentait|représentaient|depuis|selon|comme|sera|seront|fut|prononce|préside|assistait|participait",
  beforePlaces:
    'en|à|au|aux|vers|depuis|via|près de|place|rue|avenue|quai|boulevard|mont|saint|hôtel|salle|palais|parc|lac',
  speaks: { any: `${compound}|${says}`, female: inverted('elle'), male: inverted('il') },
  judges:
    "qualifi\\p{L}+(?: de)?|parl\\p{L}+ d[e']|évoqu\\p{L}+|salu\\p{L}+|dénonc\\p{L}+|voit|voyant|considèr\\p{L}+|espér\\p{L}+|souhait\\p{L}+|jug\\p{L}+|refus\\p{L}+|promett\\p{L}+|appel\\p{L}+|invit\\p{L}+|décri\\p{L}+|compar\\p{L}+|se dit|s'est dite?|a dit|disant|estimant|affirmant|ajoutant|soulignant|rappelant|assurant|expliquant|précisant|déclarant|insist\\p{L}+|regrett\\p{L}+|remerci\\p{L}+|dit avoir|vant\\p{L}+|érig\\p{L}+|présent\\p{L}+ comme",
  speaksAlso: also,
  that: "que|qu'|comme suit|ceci|ce qui suit|avec force|en ces termes",
  accordingTo: "selon|d'après|pour|aux yeux de|dixit",
  pronouns: {
    female: "elle|cette dernière|celle-ci|l'intéressée",
    male: "il|ce dernier|celui-ci|l'intéressé",
    other: 'ils|elles|on',
  },
  nameEndings: '',
  tookPart:
    "(?:ont |a |avait |avaient )?(?:également |aussi )?(?:pris part|participé|assisté)|participaient|participait|assistaient|assistait|prenaient part|étai(?:en)?t (?:également |aussi |notamment )?présente?s?|présente?s? (?:à|lors|au)|(?:étaient|ont été|figuraient) (?:parmi|au nombre)|en présence|en la présence|(?:ont |a |a été |été |fut |ont été )?(?:co)?(?:sign|paraph)ée?s? (?:par|pour|au nom)|(?:ont|a|avait) (?:été )?(?:co)?signé|signataires?|composée? (?:de|d')|comprenait|comprenaient|comptait|conduite? par|dirigée? par|menée? par|accompagnée?s? (?:de|d'|par)|entourée? (?:de|d')|(?:a |ont )?réuni(?:ssait|e|es|s|t)?|rassemblait|aux côtés (?:de|d')|participants?|étaient là|ont fait le déplacement|a fait le déplacement|(?:a été |ont été )?présidée? par|(?:a été )?animée? par|modérée? par|avaient pris place|représentée?s? par|avec la participation",
  sidesBefore: [
    "(?:pour|au nom d[eu]s?|représentant|en représentation d[eu]s?) (?:la |le |l'|les )?(?<side>[^,;:.]{2,100}?)(?= ?[,:]| (?:m\\.|mme|mm\\.|dr|pr|s\\.e)(?: |$)| (?:ont|a|étaient|était) )",
    "du côté (?:d[eu]s?|de la|de l') ?(?:la |l')?(?<side>[^,;:.]{2,100}?)(?= ?[,:]| (?:ont|a|étaient|était|on)(?: |$))",
    'côté (?<side>[^,;:.]{2,80}?)(?= ?[,:])',
    "(?:la|une) délégation (?:de la |de l'|du |des |d'|de )(?<side>[^,;:.]{2,100}?)(?= ?,| (?:était|est|comprenait|comptait|conduite|composée|menée|dirigée))",
    "la délégation (?<side>(?!de |du |des |d')[^,;:.]{2,60}?)(?= ?,| (?:était|est|comprenait|comptait|conduite|composée|menée|dirigée))",
    '(?<side>[^,;:.]{2,100}?) (?:était|étaient|a été|ont été) (?:également |aussi )?représentée?s? par',
  ],
  sidesAfter: [
    "(?:,? (?:qui )?(?:représentai(?:en)?t|a représenté|ont représenté|représentante?s?|au nom d[eu]s?|pour le compte d[eu]s?)) (?:la |le |l'|les )?(?<side>[^,;:.()]{2,100}?)(?=[,;.)]|$| et )",
    "(?:,? pour) (?:la |le |l'|les )(?<side>[^,;:.()]{2,100}?)(?=[,;.)]|$| et (?:m\\.|mme|dr))",
  ],
  occasions:
    "(?:à |lors d[eu] |pendant |au |de )?(?:la |l'|le |cette |cet |ce )?(?:cérémonie|signature|réunion|rencontre|événement|évènement|lancement|inauguration|conférence|atelier|séance|visite|table ronde|forum|sommet|remise|convention|accord|protocole|mémorandum|réception|pose de la première pierre|vernissage|ouverture|clôture)(?: officielle?| solennelle?)?(?: de (?:signature|clôture|lancement|remise|l'inauguration))?|notamment|parmi|participants?|personnalités|représentants?",

  organisationHeads:
    'institut organisation agence ministère alliance banque université fonds commission association conseil fondation fédération département bureau office division centre société compagnie groupe autorité union réseau secrétariat collège école lycée académie laboratoire hôpital musée chambre direction ambassade cour tribunal parlement sénat assemblée service comité ligue club observatoire entreprise faculté préfecture mairie ville',
  places:
    "france sénégal mali niger bénin togo cameroun gabon congo tchad maroc algérie tunisie belgique suisse canada québec luxembourg monaco haïti madagascar burkina_faso côte_d'ivoire guinée mauritanie djibouti comores rwanda burundi liban égypte allemagne autriche italie espagne portugal royaume-uni états-unis chine japon inde brésil russie ukraine afrique europe asie amérique",
  connectors: "de du des la le les l' d' et en à au aux pour sur dans par avec sans sous entre vers ou",
  articles: "le la les l' un une des",
  afterHolder: 'tous droits|et |est |sont |dans |à ',
  clauseWords: 'est sont était étaient a ont avait avaient sera seront qui que dont',
  listOpeners: 'notamment ainsi également aussi puis enfin',
  and: "et|ainsi que|ainsi qu'|accompagnée? de|de même que|avec|puis|&",

  namesThings:
    '(?:dénommée?s?|baptisée?s?|intitulée?s?|appelée?s?|label|programme|projet|campagne|exposition|opération|thème|titre|devise|slogan|initiative|mention|prix|plan|dispositif|film|livre|spectacle|application|concept|système|dit|dite)',
  namedThings: 'programme projet initiative',
  sentenceStarters:
    "le la les l un une des ce cet cette ces il elle ils elles on nous vous je mon ma mes son sa ses leur leurs notre nos votre vos au aux à en dans sur par pour avec sans sous selon après avant depuis lors pendant entre vers chez et ou mais donc or ni car si quand comme lorsque où qui que quoi dont ainsi aussi enfin puis alors ensuite parmi plus tout tous toute toutes chaque aucun prenant rappelant saluant présent présents créé créée située fondé fondée de du d' côté cérémonie mercredi contact à_propos hier aujourd'hui demain établissement trente deux trois quatre cinq six sept huit neuf dix",
  abbreviations:
    'm mm mme mmes mlle dr pr prof me st ste s.e s.e.m cf etc av bd art vol p pp no n tél ext env chap réf resp ing janv févr avr juil sept oct nov déc',
  numberAbbreviations: 'no n art p vol',
  finalAbbreviations: 'etc cie s.a s.a.r.l s.a.s',

  attendance: {
    leadsWithSide: [
      "(?:du )?côté (?:d[eu]s? |de la |de l')?(?<side>[^,;:.]{2,100}?)",
      "(?:pour|au nom d[eu]s?|représentant) (?:la |le |l'|les )?(?<side>[^,;:.]{2,100}?)",
    ],
    leads: [
      '[^.:]{0,160}?(?:étaient présents|ont participé|ont pris part|ont assisté|en présence de|participants|était composée de|comprenait)(?: [^.:]{0,80}?)?',
    ],
    tails: [],
    headings:
      '(?:liste des )?(?:participante?s|personnes présentes|personnalités présentes|signataires|intervenante?s|membres de la délégation|étaient présents|présents|délégation|en présence de|invités)(?: [^:]{0,60})?',
    parts: 'signataires?|signé|intervenants?|témoins?',
    sideLabels: [
      "(?:pour|côté|du côté (?:d[eu]s?|de la|de l')|représentant|au nom d[eu]s?) ?(?:la |le |l'|les )?(?<side>[^,;:.()]{2,100})",
      '(?<side>[^,;:.()]{2,100}?)',
    ],
    personSide: "(?:,? (?:pour|représentant|au nom d[eu]s?) (?:la |le |l'|les )?)(?<side>[^,;:.()]{2,100}?)",
    absence:
      "(?:n'(?:a|ont) (?:pas )?pu|excusée?s?|absente?s?|empêchée?s?|s'est fait excuser|n'était pas|n'étaient pas|en l'absence)",
    notes: [
      {
        note: 'a conduit la délégation',
        before: '(?:conduite|dirigée|menée) par',
        after: 'chef(?:fe)? de (?:la )?délégation',
      },
      { note: 'en ligne', after: '(?:en ligne|en visioconférence|par visioconférence|à distance)' },
      { note: 'témoin', after: '(?:comme |en qualité de )?témoin' },
    ],
    joins: 'en présence de|accompagnée? de|ainsi que',
    occasion: "(?:la |le |l')?(?:cérémonie|réunion|rencontre|signature|visite)",
  },

  sections: {
    frontLabels:
      "communiqu[ée] (?:de presse|conjoint|officiel)?.{0,60}|communiqu[ée]|(?:dossier|note|point|avis|information|bulletin) (?:de |d'|à la )?presse.{0,40}|pour (?:diffusion|publication) immédiate|à diffuser immédiatement|pour parution immédiate|diffusion immédiate|embargo.{0,100}|sous embargo.{0,100}|(?:réf(?:érence)?|n°|no|numéro)\\.? ?[:.]? ?[^ ].{0,40}|actualités?|service de presse|déclaration|invitation (?:à la )?presse",
    notices: '[-–—*#~=+•·. _]{3,}|-?\\s*(?:30|fin|###)\\s*-?|fin du communiqué|[-–— ]*fin[-–— ]*',
    sources: 'source\\s*:.{1,80}',
    boilerplate:
      "à propos(?: d[eu]s?| de la| de l'|\\s*:|$)|qui sommes-nous|note(?:s)? (?:aux|à l'attention des|à l'intention des) (?:rédactions?|rédacteurs?|journalistes)|en savoir plus sur|repères\\b|chiffres[- ]clés|notes?\\s*:?$",
    contact:
      "contacts?(?: (?:de )?(?:la )?(?:presse|médias?|journalistes))?\\s*(?::|$|–|-)|relations (?:avec la )?(?:presse|médias?)|service (?:de )?(?:la )?(?:presse|communication)\\s*(?::|$)|pour (?:plus d'informations?|toute information|en savoir plus|tout renseignement)|renseignements\\s*:|demandes? (?:de la )?(?:presse|médias?)|bureau de presse|attachée? de presse",
    disclaimer:
      "(?:mentions? légales?|avertissement|clause de non-responsabilité|avis juridique|conditions d'utilisation|énoncés prospectifs|déclarations prospectives)\\s*(?::|\\.|$)",
    copyright: '©|copyright\\b|tous droits réservés',
    legal: [
      "n'engagent? (?:que|pas)|ne reflètent? pas (?:nécessairement)?",
      'responsabilité',
      'garanties?',
      'droits de propriété|propriété intellectuelle|marques?',
      'tous droits réservés',
      'reproduction|réutilisation|reproduits?',
      'sous réserve|à condition (?:que|de)',
      'énoncés prospectifs|risques et incertitudes',
      'mention de la source|source soit (?:citée|mentionnée)',
    ],
    holders: [
      '(?:©|copyright)\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?\\s*)?(?<holder>\\p{Lu}[^.,;|\\d]{1,120})',
      '(?<holder>\\p{Lu}[^.,;|]{1,120}?)[,.]? tous droits réservés',
    ],
    asks: '(?:contacter|joindre|écrire à|appeler|auprès de)',
    contactLabels:
      '(?:nom|contacts?(?: presse)?|contact médias?|service de presse|relations presse|courriel|e-?mail|mail|tél(?:éphone)?|mobile|port(?:able)?|fax|site(?: web)?|adresse|t|m|e|p)',
  },
};
